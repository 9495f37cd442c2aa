import { AMOUNT, BOOKED } from '../postings.ts'
import { type Reader, serialOf, Tally } from '../reader.ts'
import { yardstick } from '../yardsticks.ts'

interface ExcelJs {
  readonly stream: {
    readonly xlsx: {
      readonly WorkbookReader: new (
        file: string,
        options: Readonly<Record<string, string>>,
      ) => AsyncIterable<AsyncIterable<{ readonly number: number; readonly values: readonly unknown[] }>>
    }
  }
}

const reader: Reader = {
  label: 'exceljs 4.4.0, streaming, rows dropped',
  format: 'xlsx',
  packages: ['exceljs@4.4.0'],
  async read(file) {
    const { WorkbookReader } = yardstick<ExcelJs>('exceljs').stream.xlsx
    const tally = new Tally()
    const options = { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit', hyperlinks: 'ignore' }
    for await (const sheet of new WorkbookReader(file, options)) {
      for await (const { number, values } of sheet) {
        // Its cells are numbered from 1.
        const day = values[BOOKED + 1]
        if (number > 1) tally.add(Number(values[AMOUNT + 1]), day instanceof Date ? serialOf(day) : Number.NaN)
      }
    }
    return () => tally.findings
  },
}
export default reader
