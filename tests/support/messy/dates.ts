import { monthName } from '../../../shared/danish.ts'
import { fromExcelSerial } from '../../../shared/dates.ts'
import { type CellValue, isSerial } from '../../../shared/domain/grid.ts'
import type { MessySheet } from './cells.ts'

const styles = {
  iso: (year: string, month: string, day: string) => `${year}-${month}-${day}`,
  points: (year: string, month: string, day: string) => `${Number(day)}.${Number(month)}.${year.slice(2)}`,
  hyphens: (year: string, month: string, day: string) => `${day}-${month}-${year}`,
  strokes: (year: string, month: string, day: string) => `${day}/${month}/${year}`,
  words: (year: string, month: string, day: string) => `${Number(day)}. ${monthName(Number(month))} ${year}`,
}

/** A date of the samples, a serial or D-M-YYYY, written another way. */
export const dateAs =
  (style: keyof typeof styles) =>
  (cell: CellValue): CellValue => {
    const iso = isSerial(cell)
      ? fromExcelSerial(cell.serial, false)
      : typeof cell === 'string'
        ? cell.replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1')
        : null
    const [year = '', month = '', day = ''] = iso?.split('-') ?? []
    return day === '' ? cell : styles[style](year, month, day)
  }

/** Serial dates have no form in a text file. */
export const datesWritten = (sheet: MessySheet): MessySheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((cell) => (isSerial(cell) ? dateAs('hyphens')(cell) : cell))),
})
