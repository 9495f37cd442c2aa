import type { CellValue } from '../../../../shared/domain/importing.ts'

/** A cell as the text a person would read, trimmed; null for an empty cell. Numbers keep their plain digits. */
export function cellText(cell: CellValue | undefined): string | null {
  switch (cell?.kind) {
    case 'text':
      return cell.text.normalize('NFC').trim().replace(/\s+/g, ' ')
    case 'number':
      return String(cell.value)
    case 'boolean':
      return cell.value ? 'Ja' : 'Nej'
    case 'error':
      return cell.text
    default:
      return null
  }
}

/** A label as it is printed, inner spaces and all: it is shown and compared with in that form. */
export const printedText = (cell: CellValue | undefined): string | null =>
  cell?.kind === 'text' ? cell.text.normalize('NFC').trim() : cellText(cell)
