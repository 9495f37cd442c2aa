import type { SheetPreview } from '../../../../shared/contract/importing.ts'
import type { Correction } from '../../../../shared/domain/importChoices.ts'
import type { CellAt } from './findingRemedies.ts'

/** Cells that say the same and are therefore corrected together. */
export interface WrongCells {
  readonly id: string
  readonly sheet: string
  readonly at: number
  readonly text: string
  readonly rows: readonly number[]
}

/** A blotted-out number may be another one in every row: such cells are never put together. */
const BLOTTED = '•'

/** Groups cells by what stands in them, so that a value is typed once; or lists them one by one. */
export function wrongCells(cells: readonly CellAt[], sheets: readonly SheetPreview[], together: boolean): WrongCells[] {
  const textAt = new Map(
    sheets.flatMap(({ sheet, rows }) => rows.map((row) => [`${row.number} ${sheet}`, row.cells] as const)),
  )
  const groups = new Map<string, WrongCells & { readonly rows: number[] }>()
  for (const { sheet, row, at } of cells) {
    const text = textAt.get(`${row} ${sheet}`)?.[at] ?? ''
    const alone = !together || text.includes(BLOTTED)
    const id = JSON.stringify([sheet, at, text, alone ? row : null])
    const group = groups.get(id)
    if (group) group.rows.push(row)
    else groups.set(id, { id, sheet, at, text, rows: [row] })
  }
  return [...groups.values()]
}

/** What was typed, as choices; a cell whose field was not touched stays as it is. */
export const correctionsOf = (
  file: string,
  cells: readonly WrongCells[],
  typed: ReadonlyMap<string, string>,
): readonly Correction[] =>
  cells.flatMap(({ id, sheet, at, rows }) => {
    const text = typed.get(id)
    return text === undefined ? [] : rows.map((row) => ({ file, sheet, row, at, text: text.trim() }))
  })
