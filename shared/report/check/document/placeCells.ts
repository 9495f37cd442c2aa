import { add, compare, type Fraction, fraction, subtract, sum } from '../../../quantities.ts'
import type { Cell, TableLine } from './document.ts'
import type { PlainRow } from './plainRows.ts'

type Cells = readonly (Cell | null)[]

const amountOf = (cell: Cell | null | undefined): Fraction => cell?.value ?? fraction(0)

/** All ways to put the printed cells into the columns without changing their order. */
function* placings(cells: readonly Cell[], columns: number): Generator<Cells> {
  if (cells.length > columns) return
  if (columns === 0) {
    yield []
    return
  }
  const [first, ...rest] = cells
  if (first) for (const others of placings(rest, columns - 1)) yield [first, ...others]
  for (const others of placings(cells, columns - 1)) yield [null, ...others]
}

/** Budget, accounts, deviation: the third is the second less the first. */
function byDifference(cells: readonly Cell[]): Cells | null {
  const [first, second] = cells
  if (cells.length !== 2 || !first || !second) return null
  return compare(first.value, second.value) === 0 ? [null, first, second] : [first, second, null]
}

const rowAddsUp = (cells: Cells): boolean =>
  cells.at(-1) !== null && compare(sum(cells.slice(0, -1).map(amountOf)), amountOf(cells.at(-1))) === 0

/** A table whose last column and last row are sums has often one solution only. */
function bySums(rows: readonly PlainRow[], columns: number): readonly Cells[] | null {
  const choices = rows.map(({ cells }) => [...placings(cells, columns)].filter(rowAddsUp))
  const solutions: Cells[][] = []
  const search = (index: number, chosen: Cells[]): void => {
    if (solutions.length > 1) return
    if (index === rows.length) {
      const last = chosen.at(-1) ?? []
      const addsUp = last.every(
        (total, column) =>
          compare(
            chosen.slice(0, -1).reduce((all, row) => add(all, amountOf(row[column])), fraction(0)),
            amountOf(total),
          ) === 0,
      )
      if (addsUp) solutions.push(chosen)
      return
    }
    for (const choice of choices[index] ?? []) search(index + 1, [...chosen, choice])
  }
  if (choices.every(({ length }) => length > 0 && length < 100)) search(0, [])
  return solutions.length === 1 ? (solutions[0] ?? null) : null
}

const WIDEST_PUZZLE = 8

/** Gives every cell its column. Text out of a PDF loses the columns of blank cells; sums and differences find them again. */
export function placeCells(rows: readonly PlainRow[], columns: number, differences: boolean): readonly TableLine[] {
  const short = rows.some(({ cells }) => cells.length < columns)
  const solved =
    short && !differences && columns <= WIDEST_PUZZLE && rows.length <= WIDEST_PUZZLE ? bySums(rows, columns) : null
  return rows.map(({ label, cells, line }, index) => {
    const full = cells.length >= columns
    const found = full ? cells : (solved?.[index] ?? (differences && columns === 3 ? byDifference(cells) : null))
    const padded: Cells = found ?? [...cells, ...Array.from({ length: columns - cells.length }, () => null)]
    return { label, line, cells: padded, strong: false, placed: full || (differences && found !== null) }
  })
}

/** Whether the third column is the second less the first. */
export const isDifference = (cells: Cells): boolean => {
  const [first, second, third] = cells
  return !!third && !!second && compare(subtract(second.value, amountOf(first)), third.value) === 0
}
