import { fold } from '../../../../shared/danish.ts'
import type { CellValue } from '../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { cellText } from '../cells/cellText.ts'
import { finding } from '../finding.ts'

const SHORTEST_NAME = 4
const withoutZero = (digits: string): string => digits.replace(/^0/, '')

/** True where a text holds a number of the row's person, also without its leading zero. */
export function repeatsNumber(text: string, personal: readonly (CellValue | undefined)[]): boolean {
  const digits = text.replace(/[\s-]/g, '')
  return personal.some((cell) => {
    const known = typeof cell === 'number' ? String(cell) : cell
    if (typeof known !== 'string' || !/^[\d\s-]+$/.test(known)) return false
    const number = known.replace(/\D/g, '')
    return number.length >= 9 && digits.includes(withoutZero(number))
  })
}

/**
 * True where a text repeats what the row's personal cells say: the whole of a name or address, all of a name but the
 * middle, or the CPR number, also without its leading zero.
 */
export function repeatsPerson(text: string, personal: readonly (CellValue | undefined)[]): boolean {
  const folded = fold(text)
  const words = new Set(folded.split(/[^\p{L}\d]+/u))
  if (repeatsNumber(text, personal)) return true
  return personal.some((cell) => {
    const known = cellText(cell)
    if (known === null || /^[\d\s-]+$/.test(known)) return false
    const name = fold(known)
    if (name.length >= SHORTEST_NAME && folded.includes(name)) return true
    const parts = name.split(/[^\p{L}\d]+/u).filter((part) => part.length > 1)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    return parts.length > 1 && words.has(first) && words.has(last)
  })
}

export const personInText = (place: Place): ImportIssue =>
  finding('person-in-text', 'error', place, {
    da: 'Teksten gentager barnets navn, adresse eller CPR-nummer. Rækken er ikke taget med.',
    en: 'The text repeats the name, address or CPR number of the child. The row is left out.',
  })
