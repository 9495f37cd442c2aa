import { type Fraction, fraction } from '../quantities.ts'
import { numberInWords } from './numberWords.ts'
import { type PercentStyle, percentInWords } from './percentWords.ts'

const SMALL_BASE = 20

/** R5: a share of fewer than 20 is said in counts, because one case more would move it by many percent. */
export function shareInWords(
  value: Fraction,
  basis: { readonly part: number; readonly whole: number } | undefined,
  style: PercentStyle = 'hedged',
): string {
  if (!basis || basis.whole >= SMALL_BASE) return percentInWords(value, style)
  const part = basis.part === 0 ? 'ingen' : numberInWords(fraction(basis.part))
  return `${part} af ${numberInWords(fraction(basis.whole))}`
}
