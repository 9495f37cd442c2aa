import type { KeyFigure } from '../../domain/ledger.ts'
import type { MetricValue } from '../metric.ts'
import type { MetricSet } from '../metricSet.ts'
import type { Period } from '../period.ts'
import { derivedFigures } from './derivedFigures.ts'
import type { KeyFigureBook } from './keyFigureBook.ts'
import { matcherOf } from './matchFigure.ts'
import type { PrintedFigure } from './printedFigure.ts'
import { settle } from './settle.ts'
import { unmappedFigures } from './unmappedFigures.ts'

/**
 * The numbers of the key-figure file beside those from rows, and what follows from both. What rows give is never taken
 * from the file: there the printed figure is only compared. `fromRows` knows the book's definitions.
 */
export function withKeyFigures(
  fromRows: MetricSet,
  rows: readonly KeyFigure[],
  book: KeyFigureBook,
  period: Period,
): MetricSet {
  const { ready, held, unmapped } = sorted(rows, book, fromRows)
  const generic = unmappedFigures(unmapped, book)
  const printed = fromRows.extended({
    ...settle(fromRows, [...ready, ...generic.figures]),
    definitions: generic.definitions,
  })
  const derived = printed.extended({ values: derivedOf(printed, book, period) })
  return derived.extended(settle(derived, held))
}

const derivedOf = (printed: MetricSet, { entries }: KeyFigureBook, period: Period): readonly MetricValue[] =>
  entries
    .flatMap(({ metric, derived }) => (derived ? derivedFigures(metric, derived, printed, period) : []))
    .filter(({ metric, dims }) => printed.get(metric, dims) === undefined)

/** Printed figures that are ready, those that must wait for what is worked out, and rows of no entry. */
function sorted(rows: readonly KeyFigure[], book: KeyFigureBook, fromRows: MetricSet) {
  const match = matcherOf(book)
  const ready: PrintedFigure[] = []
  const held: PrintedFigure[] = []
  const unmapped: KeyFigure[] = []
  // Most projects have no such file, and a year has tens of thousands of numbers to look through.
  const used = rows.length > 0 ? usedRows(fromRows) : new Set<number>()
  for (const row of rows.filter(({ id }) => !used.has(id))) {
    const matched = match(row)
    if (matched === null) unmapped.push(row)
    else {
      const { metric, derived } = matched.entry
      const pile = derived === null ? ready : held
      pile.push({ metric, dims: matched.dims, kind: fromRows.definitionOf(metric).kind, row })
    }
  }
  return { ready, held, unmapped }
}

/** Rows of the file that a number of another chapter was made from (budgeted persons): there they are told of. */
function usedRows(numbers: MetricSet): ReadonlySet<number> {
  const used = new Set<number>()
  for (const { evidence } of numbers.all())
    for (const part of evidence) if (part.table === 'key_figure') for (const id of part.ids()) used.add(id)
  return used
}
