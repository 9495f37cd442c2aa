import type { Language } from '../../../danish.ts'
import { type Fraction, fractionOfDecimal } from '../../../quantities.ts'

/** Digits as Danish writes them: "4.197.000,00", "76,1", "2939". */
export const DIGITS = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`

export interface NumberText {
  readonly value: Fraction
  readonly decimals: number
}

export function readDigits(text: string): NumberText {
  const [whole = '', decimals = ''] = text.replaceAll('.', '').split(',')
  return { value: fractionOfDecimal(decimals === '' ? whole : `${whole}.${decimals}`), decimals: decimals.length }
}

const CELL = new RegExp(String.raw`^(\()?([+\-−–])?(${DIGITS})(\))?(?:\s?(?:%|kr\.))?$`)

const swapped = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))

/** A cell of a table; parentheses mean minus, as accountants write it. */
export function readCell(text: string, language: Language = 'da'): NumberText | null {
  const match = CELL.exec(language === 'da' ? text.trim() : swapped(text.trim()))
  if (!match) return null
  const { value, decimals } = readDigits(match[3] ?? '')
  const negative = (match[1] !== undefined && match[4] !== undefined) || /[-−–]/.test(match[2] ?? '')
  return {
    value: negative && value.numerator !== 0 ? { numerator: -value.numerator, denominator: value.denominator } : value,
    decimals,
  }
}
