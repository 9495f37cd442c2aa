import { basename } from 'node:path'
import type { CellValue, GridRow, SheetGrid } from '../../../shared/domain/grid.ts'
import { fail } from '../../../shared/problems.ts'
import { maskCpr } from './cells/cpr.ts'
import type { FileInView, SheetInView } from './plannedFiles.ts'
import { readWorkbook } from './readWorkbook/readWorkbook.ts'
import { writeWithLibrary } from './readWorkbook/spreadsheetLibrary.ts'
import { sheetOfTable } from './tableNames.ts'

export interface RejectedFile {
  readonly bytes: Uint8Array
  readonly rows: number
}

const SHEET_NAME = 'Udeladte rækker'
const OWN_HEADINGS = ['Årsag', 'Fil', 'Ark', 'Række']

type Row = readonly CellValue[]

const widest = (rows: readonly (GridRow | undefined)[]): number =>
  rows.reduce((width, row) => Math.max(width, row?.cells.length ?? 0), 0)

const padded = (cells: Row, width: number): Row => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => null),
]

/** The rows of one sheet under their own headings, with the reason and where they stood on the right. */
function blockOf(grid: SheetGrid, { sheet, headerRow, rows }: SheetInView, file: string): Row[] {
  const byNumber = new Map(grid.rows.map((row) => [row.number, row]))
  const header = headerRow === null ? undefined : byNumber.get(headerRow)
  const width = widest([header, ...rows.map(([number]) => byNumber.get(number))])
  return [
    [...padded(header?.cells ?? [], width), ...OWN_HEADINGS],
    ...rows.map(([number, reason]) => [
      ...padded(byNumber.get(number)?.cells ?? [], width),
      reason,
      file,
      sheet,
      number,
    ]),
  ]
}

/** Takes the rows that a plan leaves out from its files again, as one spreadsheet. Runs in the worker. */
export async function rejectedRows(files: readonly FileInView[]): Promise<RejectedFile> {
  const blocks: Row[][] = []
  let count = 0
  for (const { path, sha256, encoding, sheets } of files) {
    const wanted = sheets.filter(({ rows }) => rows.length > 0)
    if (wanted.length === 0) continue
    const workbook = await readWorkbook(path, { encoding })
    const file = maskCpr(workbook.fileName)
    if (workbook.sha256 !== sha256) {
      fail(
        'import.plan-stale',
        {
          da: `Filen »${maskCpr(basename(path))}« er ændret, siden planen blev lavet. Vælg filerne igen.`,
          en: `The file “${maskCpr(basename(path))}” has changed since the plan was made. Choose the files again.`,
        },
        { file },
      )
    }
    for (const sheet of wanted) {
      const grid = workbook.sheets.find((each) => maskCpr(each.name) === sheetOfTable(sheet.sheet))
      if (!grid) continue
      blocks.push(blockOf(grid, sheet, file))
      count += sheet.rows.length
    }
  }
  const rows = blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]))
  return { bytes: writeWithLibrary(SHEET_NAME, rows), rows: count }
}
