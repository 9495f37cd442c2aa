import { fold } from '../../danish.ts'
import type { KeyFigure } from '../../domain/ledger.ts'
import { bases, sources } from '../catalogue/sources.ts'
import type { MetricDefinition } from '../metric.ts'
import { groupBy } from '../tally.ts'
import type { KeyFigureBook, KeyFigureUnit } from './keyFigureBook.ts'
import { decimalsIn, type PrintedFigure, yearOfPeriod } from './printedFigure.ts'

interface UnmappedFigures {
  readonly figures: readonly PrintedFigure[]
  readonly definitions: readonly MetricDefinition[]
}

/** A metric of its own for every key figure that no entry knows, named by its row. */
export function unmappedFigures(rows: readonly KeyFigure[], book: KeyFigureBook): UnmappedFigures {
  const figures: PrintedFigure[] = []
  const definitions: MetricDefinition[] = []
  for (const [rowNumber, sameRow] of groupBy(rows, (row) => row.rowNumber)) {
    const subjects = [...groupBy(sameRow, ({ chapter, name, unit }) => [chapter, name, unit].map(fold).join('\u0000'))]
    // Files of two years may have different figures in the same row: the later one gets a number of its own.
    for (const [index, [, own]] of subjects.entries()) {
      const metric = index === 0 ? `key-figure-row-${rowNumber}` : `key-figure-row-${rowNumber}-${index + 1}`
      const unit = unitOf(own[0]?.unit ?? '', book)
      definitions.push(definitionOf(metric, own, unit))
      for (const row of own)
        figures.push({
          metric,
          dims: { year: yearOfPeriod(row.period), ...(row.group === '' ? {} : { group: row.group }) },
          kind: unit.kind,
          row,
        })
    }
  }
  return { figures, definitions }
}

function unitOf(word: string, { units }: KeyFigureBook): KeyFigureUnit {
  const known = Object.entries(units).find(([each]) => fold(each) === fold(word))
  return known?.[1] ?? { kind: 'count', unit: word }
}

function definitionOf(metric: string, rows: readonly KeyFigure[], { kind, unit }: KeyFigureUnit): MetricDefinition {
  const [first] = rows
  const name = first?.name ?? ''
  return {
    id: metric,
    chapter: 'other',
    kind,
    unit,
    decimals: Math.max(...rows.map((row) => decimalsIn(row.value))),
    label: { da: name, en: `“${name}”` },
    definition: {
      da: `Nøgletal fra filens afsnit »${first?.chapter ?? ''}«, som det står i filen.`,
      en: `Key figure from the section “${first?.chapter ?? ''}” of the file, as it stands there.`,
    },
    base: bases.printed,
    source: sources.keyFigures,
    dims: ['year', 'group'],
  }
}
