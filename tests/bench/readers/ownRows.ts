import { type ReadOptions, readWorkbook } from '../../../electron/core/import/readWorkbook/readWorkbook.ts'
import { isSerial } from '../../../shared/domain/grid.ts'
import { AMOUNT, BOOKED } from './postings.ts'
import { type Findings, Tally } from './reader.ts'

/** Our own reader of files whose numbers and days are cells of that kind. */
export async function readOwn(file: string, options: ReadOptions = {}): Promise<() => Findings> {
  const { sheets } = await readWorkbook(file, options)
  return () => {
    const tally = new Tally()
    for (const { cells } of sheets[0]?.rows.slice(1) ?? []) {
      const day = cells[BOOKED]
      tally.add(Number(cells[AMOUNT]), isSerial(day) ? day.serial : Number.NaN)
    }
    return tally.findings
  }
}
