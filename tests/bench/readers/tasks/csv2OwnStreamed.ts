import { readFileSync } from 'node:fs'
import { decodeParts } from '../../../../electron/core/import/readWorkbook/text/decode.ts'
import { findEncoding } from '../../../../electron/core/import/readWorkbook/text/encoding.ts'
import { splitRecords } from '../../../../electron/core/import/readWorkbook/text/splitRecords.ts'
import { talliedTexts } from '../csvRows.ts'
import { AMOUNT, BOOKED } from '../postings.ts'
import type { Reader } from '../reader.ts'

const reader: Reader = {
  label: 'ours, rows dropped but for two columns',
  format: 'csv',
  large: true,
  async read(file) {
    const bytes = readFileSync(file)
    const kept: [unknown, unknown][] = []
    splitRecords(decodeParts(bytes, findEncoding(bytes)), ';', {
      row: (number, cells) => {
        if (number > 1) kept.push([cells[AMOUNT], cells[BOOKED]])
        return false
      },
      openQuote: () => {},
    })
    return () => talliedTexts(kept)
  },
}
export default reader
