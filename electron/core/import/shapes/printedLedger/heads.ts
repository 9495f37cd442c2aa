import type { GridRow, SheetGrid } from '../../../../../shared/domain/grid.ts'
import { cellText } from '../../cells/cellText.ts'
import { maskCpr } from '../../cells/cpr.ts'
import { foldedList, foldHeader } from '../../headerText.ts'
import type { PrintedLedgerProfile } from '../../profileSchema.ts'

/** The head of a part of the table: which column is the budget, the accounts, the deviation; -1 where there is none. */
export interface Head {
  readonly row: GridRow
  readonly budget: number
  readonly accounts: number
  readonly deviation: number
  readonly forecast: boolean
}

export type Part = 'budget' | 'accounts' | 'deviation'

const SEARCHED_ROWS = 200
const SEARCHED_COLUMNS = 200

/** The column of the first synonym that the row has: the profile names the most telling ones first. */
function columnOf(folded: readonly (string | null)[], synonyms: readonly string[]): number {
  for (const synonym of foldedList(synonyms)) {
    const at = folded.findIndex((text) => text !== null && (text === synonym || text.startsWith(`${synonym} `)))
    if (at >= 0) return at
  }
  return -1
}

export function headIn(row: GridRow, profile: PrintedLedgerProfile): Head {
  // The first column holds the labels.
  const folded = row.cells
    .slice(0, SEARCHED_COLUMNS)
    .map((cell, at) => (at > 0 && typeof cell === 'string' ? foldHeader(cell) : null))
  const [budget, revised] = [columnOf(folded, profile.budget), columnOf(folded, profile.revisedBudget)]
  const [accounts, forecast] = [columnOf(folded, profile.accounts), columnOf(folded, profile.forecast)]
  return {
    row,
    budget: revised >= 0 ? revised : budget,
    accounts: accounts >= 0 ? accounts : forecast,
    deviation: columnOf(folded, profile.deviation),
    forecast: accounts < 0 && forecast >= 0,
  }
}

const partsFound = (head: Head): number => [head.budget, head.accounts, head.deviation].filter((at) => at >= 0).length

/** The head that names most columns, for finding out whether the sheet is such a table at all. */
export function bestHead(sheet: SheetGrid, profile: PrintedLedgerProfile): Head | null {
  let best: Head | null = null
  for (const row of sheet.rows.slice(0, SEARCHED_ROWS)) {
    const head = headIn(row, profile)
    if (partsFound(head) > (best ? partsFound(best) : 0)) best = head
  }
  return best
}

export const fullHeads = (sheet: SheetGrid, profile: PrintedLedgerProfile): readonly Head[] =>
  sheet.rows.map((row) => headIn(row, profile)).filter((head) => head.budget >= 0 && head.accounts >= 0)

export const headLabel = (head: Head, at: number): string => maskCpr(cellText(head.row.cells[at]) ?? '')

const isYear = (cell: unknown): boolean => /^(19|20|21)\d\d$/.test(String(cell).trim())

/** The second line of a head: nothing but years under its columns. */
export const isYearLine = (row: GridRow, head: Head): boolean =>
  row.number === head.row.number + 1 &&
  [head.budget, head.accounts].every((at) => isYear(row.cells[at])) &&
  row.cells.every((cell) => cell === null || isYear(cell) || typeof cell === 'string')
