import { postingsCsv, postingsOds, postingsXls } from './makeOthers.ts'
import { postingsXlsx } from './makePostings.ts'

/** The files that readers are measured on, by format: each made once for a number of rows, then cached. */
export const files: Readonly<Record<string, (rows: number) => Promise<string>>> = {
  xlsx: postingsXlsx,
  preview: postingsXlsx,
  csv: postingsCsv,
  ods: postingsOds,
  xls: postingsXls,
}
