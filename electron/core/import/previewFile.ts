import type { SheetPreview } from '../../../shared/contract/importing.ts'
import type { CellValue, SheetGrid } from '../../../shared/domain/grid.ts'
import { cellText } from './cells/cellText.ts'
import { holdsCpr, maskCpr } from './cells/cpr.ts'
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
/** A CPR number with a blank after every digit. */
const LONGEST_NUMBER = 22
const MOST_COLUMNS = 500

/** Ten digits of which the first four are a day and a month, however they are spaced. */
const SPACED_CPR = /(?<!\d)(?:[0-3] ?\d|[6-9] ?\d) ?[01] ?\d ?\d ?\d ?[-\u2010-\u2015]? ?\d ?\d ?\d ?\d(?!\d)/g
const CPR_HEADING = /(?<!\p{L})(?:cpr|person-?\s?(?:nr|nummer))/iu

/**
 * Where numbers about persons begin, by column: under a heading that says so, or at the first cell that holds one. From
 * there on a number is blotted out even if it is no CPR number, for it may be one with a digit too few or too many.
 */
function personalFrom(sheet: SheetGrid): ReadonlyMap<number, number> {
  const from = new Map<number, number>()
  for (const { number, cells } of sheet.rows) {
    for (const [at, cell] of cells.slice(0, MOST_COLUMNS).entries()) {
      if (from.has(at)) continue
      const text = cellText(cell) ?? ''
      if (CPR_HEADING.test(text) || holdsCpr(text)) from.set(at, number)
    }
  }
  return from
}

const FEWEST_DIGITS = 5

function shown(cell: CellValue, isPersonal: boolean): string {
  // Cut only once it is blotted out: half a number would not be known as one.
  const text = (cellText(cell) ?? '').slice(0, LONGEST_CELL + LONGEST_NUMBER)
  const masked = maskCpr(text).replace(SPACED_CPR, '••••••-••••')
  const mayTellPerson = isPersonal && masked.replace(/\D/g, '').length >= FEWEST_DIGITS
  return (mayTellPerson ? masked.replace(/\d/g, '•') : masked).slice(0, LONGEST_CELL)
}

function previewOf(sheet: SheetGrid, wanted: ReadonlySet<number> | null): SheetPreview {
  const rows = wanted ? sheet.rows.filter((row) => wanted.has(row.number)) : sheet.rows.slice(0, FIRST_ROWS)
  const personal = personalFrom(sheet)
  const isPersonal = (row: number, at: number): boolean => row >= (personal.get(at) ?? Number.POSITIVE_INFINITY)
  return {
    sheet: maskCpr(sheet.name),
    notes: sheet.notes ?? {},
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: cells.slice(0, MOST_COLUMNS).map((cell, at) => shown(cell, isPersonal(number, at))),
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
