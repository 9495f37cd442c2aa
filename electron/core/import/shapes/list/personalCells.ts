import type { CellValue, GridRow } from '../../../../../shared/domain/grid.ts'
import { foldedList } from '../../headerText.ts'
import type { ListProfile } from '../../profileSchema.ts'
import { repeatsNumber, repeatsPerson } from '../../validate/personInText.ts'
import type { FoundColumn } from './assignColumns.ts'
import type { HeaderLine } from './headerLines.ts'

/** Where a file about persons has its names, addresses and CPR numbers; empty for other files. */
export function personalColumns(
  line: HeaderLine,
  profile: ListProfile,
  found: readonly FoundColumn[],
): readonly number[] {
  const cpr = found.filter(({ column }) => column.type === 'cpr').map(({ at }) => at)
  if (cpr.length === 0) return []
  const known = foldedList(profile.personal)
  const named = line.cells.filter(({ folded }) => folded.some((text) => known.includes(text))).map(({ at }) => at)
  return [...cpr, ...named]
}

/** A CPR number without its leading zero. */
const SHORTEST_NUMBER = 9
const TWO_LETTERS = /\p{L}.*\p{L}/u

/** True where a cell repeats who the row is about. Without letters it can only hold the number. */
export function repeatsRowsPerson(cell: CellValue | undefined, row: GridRow, personal: readonly number[]): boolean {
  if (personal.length === 0) return false
  const text = typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : ''
  const hasName = TWO_LETTERS.test(text)
  if (!hasName && text.length < SHORTEST_NUMBER) return false
  const cells = personal.map((at) => row.cells[at])
  return hasName ? repeatsPerson(text, cells) : repeatsNumber(text, cells)
}
