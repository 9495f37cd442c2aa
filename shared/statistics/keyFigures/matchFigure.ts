import { fold } from '../../danish.ts'
import type { KeyFigure } from '../../domain/ledger.ts'
import type { Dims } from '../metric.ts'
import type { KeyFigureBook, KeyFigureEntry, KeyFigureRows } from './keyFigureBook.ts'
import { yearOfPeriod } from './printedFigure.ts'

/** Which metric a row of the key-figure file is a value of, and at which dimensions. */
export interface MatchedFigure {
  readonly entry: KeyFigureEntry
  readonly dims: Dims
}

/** Finds the entry of a row; null for a row that the book does not know. */
export function matcherOf({ entries, words }: KeyFigureBook): (row: KeyFigure) => MatchedFigure | null {
  const known = new Map<string, { entry: KeyFigureEntry; rows: KeyFigureRows }[]>()
  for (const entry of entries)
    for (const rows of entry.rows) {
      const place = known.get(nameOf(rows))
      if (place) place.push({ entry, rows })
      else known.set(nameOf(rows), [{ entry, rows }])
    }
  const meaning = new Map(Object.entries(words).map(([word, value]) => [fold(word), value]))
  return (row) => {
    const found = known.get(nameOf(row))?.find(({ rows }) => fits(row, rows))
    return found ? { entry: found.entry, dims: dimsOf(row, found.rows, meaning) } : null
  }
}

const nameOf = ({ chapter, name, unit }: { chapter: string; name: string; unit: string }): string =>
  [chapter, name, unit].map(fold).join('\u0000')

const fits = (row: KeyFigure, { group, period }: KeyFigureRows): boolean =>
  (group === null || fold(group) === fold(row.group)) && (period === null || fold(period) === fold(row.period))

function dimsOf(row: KeyFigure, { year, groupAs, dims }: KeyFigureRows, meaning: ReadonlyMap<string, string>): Dims {
  const when = year === null ? row.period : year.replaceAll('{period}', row.period)
  return {
    year: yearOfPeriod(when),
    ...(groupAs === null ? {} : { [groupAs]: meaning.get(fold(row.group)) ?? row.group }),
    ...dims,
  }
}
