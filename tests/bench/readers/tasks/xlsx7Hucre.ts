import { readFileSync } from 'node:fs'
import { AMOUNT, BOOKED } from '../postings.ts'
import { type Reader, serialOf, Tally } from '../reader.ts'
import { yardstick } from '../yardsticks.ts'

interface Hucre {
  streamXlsxRows(bytes: Uint8Array): AsyncIterable<{ readonly index: number; readonly values: readonly unknown[] }>
}

const reader: Reader = {
  label: 'hucre 1.0.0, streaming, rows dropped',
  format: 'xlsx',
  packages: ['hucre@1.0.0'],
  async read(file) {
    const { streamXlsxRows } = yardstick<Hucre>('hucre')
    const tally = new Tally()
    for await (const { index, values } of streamXlsxRows(readFileSync(file))) {
      const day = values[BOOKED]
      if (index > 0) tally.add(Number(values[AMOUNT]), day instanceof Date ? serialOf(day) : Number.NaN)
    }
    return () => tally.findings
  },
}
export default reader
