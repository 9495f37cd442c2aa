import { readWithDefaults } from '../libraryRows.ts'
import type { Reader } from '../reader.ts'

const reader: Reader = {
  label: 'SheetJS 0.20.3, defaults, no rows made',
  format: 'xlsx',
  read: readWithDefaults,
}
export default reader
