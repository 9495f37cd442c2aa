import type { Language } from '../danish.ts'
import { compare, type Fraction, fraction, subtract } from '../quantities.ts'
import { hedges, magnitude } from './percentWords.ts'

const common = [
  { percent: fraction(25), da: 'en fjerdedel', en: 'a quarter' },
  { percent: fraction(100, 3), da: 'en tredjedel', en: 'a third' },
  { percent: fraction(50), da: 'halvdelen', en: 'half' },
  { percent: fraction(200, 3), da: 'to tredjedele', en: 'two thirds' },
  { percent: fraction(75), da: 'tre fjerdedele', en: 'three quarters' },
] as const

/** R8: the common fraction that a percentage comes close to, or null when none is near enough. */
export function percentAsFraction(percent: Fraction, language: Language = 'da'): string | null {
  for (const { percent: exact, [language]: name } of common) {
    const distance = magnitude(subtract(percent, exact))
    if (compare(distance, fraction(1, 2)) <= 0) return name
    if (compare(distance, fraction(3)) <= 0)
      return hedges[language][compare(percent, exact) < 0 ? 'below' : 'above'] + name
  }
  return null
}
