import { readWorkbook } from '../../../../electron/core/import/readWorkbook/readWorkbook.ts'
import { talliedTexts } from '../csvRows.ts'
import { AMOUNT, BOOKED } from '../postings.ts'
import type { Reader } from '../reader.ts'

const reader: Reader = {
  label: 'ours, file to rows, with SHA-256',
  format: 'csv',
  large: true,
  own: true,
  async read(file) {
    const { sheets } = await readWorkbook(file)
    return () => talliedTexts((sheets[0]?.rows.slice(1) ?? []).map(({ cells }) => [cells[AMOUNT], cells[BOOKED]]))
  },
}
export default reader
