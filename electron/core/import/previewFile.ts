import type { SheetPreview } from '../../../shared/contract/importing.ts'
import type { SheetGrid } from '../../../shared/domain/grid.ts'
import { cellText } from './cells/cellText.ts'
import { maskCpr } from './cells/cpr.ts'
import { readWorkbook } from './readWorkbook/readWorkbook.ts'
import { sheetOfTable } from './tableNames.ts'

export interface FileToPreview {
  readonly path: string
  readonly sheet?: string
  /** Row numbers; without them the first rows of each sheet. */
  readonly rows?: readonly number[]
}

const FIRST_ROWS = 50
const LONGEST_CELL = 200
const MOST_COLUMNS = 500

function previewOf(sheet: SheetGrid, wanted: ReadonlySet<number> | null): SheetPreview {
  const rows = wanted ? sheet.rows.filter((row) => wanted.has(row.number)) : sheet.rows.slice(0, FIRST_ROWS)
  return {
    sheet: maskCpr(sheet.name),
    notes: sheet.notes ?? {},
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: cells.slice(0, MOST_COLUMNS).map((cell) => maskCpr((cellText(cell) ?? '').slice(0, LONGEST_CELL))),
    })),
    more: (sheet.rows.at(-1)?.number ?? 0) > (rows.at(-1)?.number ?? 0),
  }
}

/** Some rows of a file as a person would read them. Runs in the worker; reads no further than it must. */
export async function previewFile({ path, sheet, rows }: FileToPreview): Promise<readonly SheetPreview[]> {
  const wanted = rows ? new Set(rows) : null
  // One more than is shown tells whether the sheet goes on.
  const workbook = await readWorkbook(path, { previewRows: Math.max(FIRST_ROWS, ...(rows ?? [])) + 1 })
  return workbook.sheets
    .filter((each) => sheet === undefined || maskCpr(each.name) === sheetOfTable(sheet))
    .map((each) => previewOf(each, wanted))
}
