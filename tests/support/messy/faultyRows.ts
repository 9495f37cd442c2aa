import type { CellValue } from '../../../shared/domain/grid.ts'
import { columnAt, headerAt, type MessySheet } from './cells.ts'

/** Twelve ways in which a notification cannot be taken: the column and what stands in it instead. */
const faults: readonly (readonly [header: string, cell: CellValue])[] = [
  ['Modtaget dato', '31-04-2013'],
  ['Modtaget dato', 'i går'],
  ['Modtaget dato', null],
  ['Sagsnr.', null],
  ['Sagsnr.', 'Testbarn nul'],
  ['CPR-nr.', '12345'],
  ['CPR-nr.', null],
  ['CPR-nr.', '050613-4235'],
  ['Bopælskommune', 'Mærkenavn'],
  ['Underretter', 'Farmor 050604-1235'],
  ['Årsag', null],
  ['Ufødt', 'måske'],
]

export const faultyRowCount = faults.length

/** The records with twelve more among them that must all be left out. */
export function withFaultyRows(sheet: MessySheet): MessySheet {
  const at = headerAt(sheet)
  const pattern = sheet.rows[at + 1] ?? []
  const day = columnAt(sheet, 'Modtaget dato')
  const faulty = faults.map(([header, cell], index) => {
    const column = columnAt(sheet, header)
    const row = pattern.map((own, other) => (other === column ? cell : own))
    // Born after the notification only if it was received before: the fault must be the one that is meant.
    if (header === 'CPR-nr.' && cell === '050613-4235') row[day] = '03-05-2013'
    return row.map((own, other) => (other === 0 && header !== 'Sagsnr.' ? `fejl-${index}` : own))
  })
  const middle = at + 1 + Math.floor((sheet.rows.length - at) / 2)
  return { ...sheet, rows: [...sheet.rows.slice(0, middle), ...faulty, ...sheet.rows.slice(middle)] }
}
