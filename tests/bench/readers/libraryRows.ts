import { readFileSync } from 'node:fs'
import { type CellObject, read } from 'xlsx'
import { AMOUNT, BOOKED } from './postings.ts'
import { type Reader, Tally } from './reader.ts'

/** SheetJS with the options that make it fastest, as rows of values. */
export const readWithBestOptions: Reader['read'] = async (file) => {
  const book = read(readFileSync(file), {
    dense: true,
    nodim: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellNF: true,
    WTF: true,
  })
  const data: readonly (readonly CellObject[])[] = book.Sheets.Posteringer?.['!data'] ?? []
  const rows = data.map((row) => row.map((cell) => cell?.v))
  return () => {
    const tally = new Tally()
    for (const cells of rows.slice(1)) tally.add(Number(cells[AMOUNT]), Number(cells[BOOKED]))
    return tally.findings
  }
}

/** Only `read`: making rows of its cells would cost more still. */
export const readWithDefaults: Reader['read'] = async (file) => {
  const sheet = read(readFileSync(file)).Sheets.Posteringer
  return () => {
    const tally = new Tally()
    for (let row = 2; sheet?.[`A${row}`] !== undefined; row += 1)
      tally.add(Number(sheet[`D${row}`]?.v), Number(sheet[`B${row}`]?.v))
    return tally.findings
  }
}
