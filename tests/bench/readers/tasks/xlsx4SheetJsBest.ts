import { readWithBestOptions } from '../libraryRows.ts'
import type { Reader } from '../reader.ts'

const reader: Reader = {
  label: 'SheetJS 0.20.3, its best options',
  format: 'xlsx',
  read: readWithBestOptions,
}
export default reader
