import { writeSheets } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import { withXmlTexts } from '../xmlText.ts'
import { dressWorkbook } from './dressWorkbook.ts'
import type { SheetContent } from './sheetContent.ts'

export interface WorkbookToWrite {
  readonly sheets: readonly SheetContent[]
  readonly title: string
  readonly author: string
  readonly language: string
  /** The day on the report, also the day in the file: the same report is the same bytes. */
  readonly date: string
}

/** The report's numbers as an .xlsx file. Runs in the worker. */
export function writeWorkbook(workbook: WorkbookToWrite): Uint8Array {
  const { sheets, ...about } = withXmlTexts(workbook)
  const written = sheets.map(({ name, rows, widths }) => ({ name, rows: rows.map(({ cells }) => cells), widths }))
  return dressWorkbook(writeSheets(written, about), sheets)
}
