import { readOwn } from '../ownRows.ts'
import type { Reader } from '../reader.ts'

const reader: Reader = {
  label: 'ours, file to rows, with SHA-256',
  format: 'ods',
  own: true,
  read: (file) => readOwn(file),
}
export default reader
