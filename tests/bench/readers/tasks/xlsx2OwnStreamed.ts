import { readFileSync } from 'node:fs'
import { openXlsx } from '../../../../electron/core/import/readWorkbook/xlsx/openXlsx.ts'
import { readBookStrings, readSheetRows } from '../../../../electron/core/import/readWorkbook/xlsx/readXlsx.ts'
import { readZipDirectory } from '../../../../electron/core/import/readWorkbook/zip/zipDirectory.ts'
import { isSerial } from '../../../../shared/domain/grid.ts'
import { AMOUNT, BOOKED } from '../postings.ts'
import { type Reader, Tally } from '../reader.ts'

const reader: Reader = {
  label: 'ours, rows dropped after use',
  format: 'xlsx',
  large: true,
  async read(file) {
    const bytes = readFileSync(file)
    const book = openXlsx(bytes, readZipDirectory(bytes))
    const strings = await readBookStrings(book)
    const tally = new Tally()
    for (const sheet of book.sheets) {
      await readSheetRows(book, sheet, strings, (number, cells) => {
        const day = cells[BOOKED]
        if (number > 1) tally.add(Number(cells[AMOUNT]), isSerial(day) ? day.serial : Number.NaN)
        return true
      })
    }
    return () => tally.findings
  },
}
export default reader
