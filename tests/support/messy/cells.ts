import { join } from 'node:path'
import { readWorkbook } from '../../../electron/core/import/readWorkbook/readWorkbook.ts'
import type { CellValue } from '../../../shared/domain/grid.ts'
import { samplesFolder } from '../testProject.ts'

/** A sheet as rows of cells, which the variants turn upside down. */
export interface MessySheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly hidden?: boolean
}

const read = new Map<string, readonly MessySheet[]>()

/** A sample file as rows of cells, blank rows included. */
export async function sample(file: string): Promise<readonly MessySheet[]> {
  const known = read.get(file)
  if (known) return known
  const book = await readWorkbook(join(samplesFolder, file))
  const sheets = book.sheets.map(({ name, rows }) => {
    const full: CellValue[][] = Array.from({ length: rows.at(-1)?.number ?? 0 }, () => [])
    for (const row of rows) full[row.number - 1] = [...row.cells]
    return { name, rows: full }
  })
  read.set(file, sheets)
  return sheets
}

const FEWEST_HEADERS = 4

/** The index of the header of a list: the first row with several texts. */
export function headerAt({ rows }: MessySheet): number {
  const at = rows.findIndex((row) => row.filter((cell) => typeof cell === 'string').length >= FEWEST_HEADERS)
  if (at < 0) throw new Error('The sample has no header')
  return at
}

export function columnAt(sheet: MessySheet, header: string): number {
  const at = (sheet.rows[headerAt(sheet)] ?? []).indexOf(header)
  if (at < 0) throw new Error(`The sample has no column ${header}`)
  return at
}

export const blankRow: readonly CellValue[] = []
