import { readOwn } from '../ownRows.ts'
import type { Reader } from '../reader.ts'

/** What a person waits for before the first rows are on the screen: the header and 50 rows. */
const reader: Reader = {
  label: 'ours, the first 50 rows',
  format: 'preview',
  large: true,
  own: true,
  read: (file) => readOwn(file, { previewRows: 51 }),
}
export default reader
