import { type Fraction, fraction } from '../quantities.ts'
import { SMALL_BASE } from './changeWords.ts'
import { type Gender, numberInWords } from './numberWords.ts'
import { type PercentStyle, percentInWords } from './percentWords.ts'

/** R5: a share of fewer than 20 is said in counts, because one case more would move it by many percent. */
export function shareInWords(
  value: Fraction,
  basis: { readonly part: number; readonly whole: number } | undefined,
  style: PercentStyle = 'hedged',
  gender: Gender = 'en',
): string {
  if (!basis || basis.whole >= SMALL_BASE) return percentInWords(value, style)
  const whole = numberInWords(fraction(basis.whole), gender)
  if (basis.part === basis.whole && basis.whole > 1) return `alle ${whole}`
  const part = basis.part === 0 ? 'ingen' : numberInWords(fraction(basis.part), gender)
  return `${part} af ${whole}`
}
