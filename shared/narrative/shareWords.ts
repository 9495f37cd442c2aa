import type { Language } from '../danish.ts'
import { type Fraction, fraction } from '../quantities.ts'
import { SMALL_BASE } from './changeWords.ts'
import { type Gender, numberInWords } from './numberWords.ts'
import { type PercentStyle, percentInWords } from './percentWords.ts'

const words = {
  da: { all: 'alle', none: 'ingen', of: 'af' },
  en: { all: 'all', none: 'none', of: 'of' },
} as const

/** R5: a share of fewer than 20 is said in counts, because one case more would move it by many percent. */
export function shareInWords(
  value: Fraction,
  basis: { readonly part: number; readonly whole: number } | undefined,
  style: PercentStyle = 'hedged',
  gender: Gender = 'en',
  language: Language = 'da',
): string {
  if (!basis || basis.whole >= SMALL_BASE) return percentInWords(value, style, language)
  const { all, none, of } = words[language]
  const whole = numberInWords(fraction(basis.whole), gender, language)
  if (basis.part === basis.whole && basis.whole > 1) return `${all} ${whole}`
  const part = basis.part === 0 ? none : numberInWords(fraction(basis.part), gender, language)
  return `${part} ${of} ${whole}`
}
