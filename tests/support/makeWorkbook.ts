import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { utils, write } from 'xlsx'

/** A cell of a made-up file; a `date` is written as Excel does, as a serial number with a date format. */
export type MadeCell = string | number | boolean | null | { readonly date: string }

const serialOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569

/** Writes an Excel file with these sheets and returns its path. */
export function makeWorkbook(
  folder: string,
  name: string,
  sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>,
): string {
  const book = utils.book_new()
  for (const [sheetName, rows] of Object.entries(sheets)) {
    const cells = rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'object' && cell !== null ? { t: 'n' as const, v: serialOf(cell.date), z: 'dd-mm-yyyy' } : cell,
      ),
    )
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), sheetName)
  }
  const path = join(folder, name)
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsx' })
  writeFileSync(path, bytes)
  return path
}

/** Writes a delimited text as Danish Excel does and returns its path. */
export function makeCsv(
  folder: string,
  name: string,
  rows: readonly (readonly string[])[],
  encoding: 'windows-1252' | 'utf-8' = 'windows-1252',
): string {
  const text = `${rows.map((row) => row.join(';')).join('\r\n')}\r\n`
  const path = join(folder, name)
  writeFileSync(path, encoding === 'utf-8' ? `\ufeff${text}` : Buffer.from(text, 'latin1'))
  return path
}

export const notificationHeader = [
  'Sagsnr.',
  'CPR-nr.',
  'Navn',
  'Bopælskommune',
  'Modtaget dato',
  'Underretningstype',
  'Underretter',
  'Underretter (gruppe)',
  'Årsag',
  'Første handling',
  'Dato for første handling',
  'Ufødt',
] as const

export interface MadeNotification {
  readonly caseNumber: string | number
  readonly cpr?: MadeCell
  readonly name?: string
  readonly municipality?: MadeCell
  readonly receivedOn?: MadeCell
  readonly type?: MadeCell
  readonly source?: MadeCell
  readonly group?: MadeCell
  readonly reason?: MadeCell
  readonly action?: MadeCell
  readonly actionOn?: MadeCell
  readonly unborn?: MadeCell
}

/** A child of its own for every case, born in 2004; the number is nobody's. */
function numberOf(caseNumber: string | number): string {
  const mixed = [...String(caseNumber)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 25_200, 7)
  return `${String(1 + (mixed % 28)).padStart(2, '0')}0604-${4_000 + Math.floor(mixed / 28)}`
}

/** A sound notification, except for what a test wants otherwise. */
export const notificationRow = (row: MadeNotification): MadeCell[] => [
  row.caseNumber,
  row.cpr === undefined ? numberOf(row.caseNumber) : row.cpr,
  row.name ?? 'Testbarn 0001',
  row.municipality === undefined ? 'Ishøj' : row.municipality,
  row.receivedOn === undefined ? { date: '2013-05-03' } : row.receivedOn,
  row.type === undefined ? 'Skriftlig' : row.type,
  row.source === undefined ? 'Folkeskole' : row.source,
  row.group === undefined ? 'Skoler' : row.group,
  row.reason === undefined ? 'Andet' : row.reason,
  row.action === undefined ? 'Hjemmebesøg' : row.action,
  row.actionOn === undefined ? { date: '2013-05-07' } : row.actionOn,
  row.unborn === undefined ? 'Nej' : row.unborn,
]

/** An Excel file of notifications with its header on row 4, as the office's system writes it. */
export const makeNotifications = (folder: string, name: string, rows: readonly MadeNotification[]): string =>
  makeWorkbook(folder, name, {
    Underretninger: [['Underretninger'], [], [], [...notificationHeader], ...rows.map(notificationRow)],
  })
