import { writeSheets } from '../../import/readWorkbook/spreadsheetLibrary.ts'
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
export function writeWorkbook({ sheets, ...about }: WorkbookToWrite): Uint8Array {
  return dressWorkbook(writeSheets(sheets, about), sheets)
}
