import { Tally } from './reader.ts'

/** What the texts of a delimited file say, for readers that leave them texts. */
export function talliedTexts(rows: Iterable<readonly [amount: unknown, day: unknown]>): Tally['findings'] {
  const tally = new Tally()
  for (const [amount, day] of rows) {
    const [date = '', month = '', year = ''] = String(day).split('-')
    const serial = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000 + 25_569
    tally.add(Number(String(amount).replaceAll('.', '').replace(',', '.')), serial)
  }
  return tally.findings
}
