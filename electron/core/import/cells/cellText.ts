import { type CellValue, isSerial } from '../../../../shared/domain/grid.ts'

/** Words of plain letters with one space between them; nearly all cells are so, and tidying them would change nothing. */
const TIDY = /^[!-~¡-ÿ]+(?: [!-~¡-ÿ]+)*$/

/** A cell as the text a person would read, trimmed; null for an empty cell. Numbers keep their plain digits. */
export function cellText(cell: CellValue | undefined): string | null {
  if (cell === undefined || cell === null) return null
  switch (typeof cell) {
    case 'string':
      return TIDY.test(cell) ? cell : cell.normalize('NFC').trim().replace(/\s+/g, ' ')
    case 'number':
      return String(cell)
    case 'boolean':
      return cell ? 'Ja' : 'Nej'
    default:
      return isSerial(cell) ? String(cell.serial) : cell.error
  }
}

/** A label as it is printed, inner spaces and all: it is shown and compared with in that form. */
export const printedText = (cell: CellValue | undefined): string | null =>
  typeof cell === 'string' ? cell.normalize('NFC').trim() : cellText(cell)
