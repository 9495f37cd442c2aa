import type { Language } from '../danish.ts'
import { type Fraction, roundedUnits } from '../quantities.ts'

/** R17: true where the shown parts of a whole do not add up to 100. */
export function needsRoundingNote(percents: readonly Fraction[], decimals: number): boolean {
  const shown = percents.reduce((total, percent) => total + roundedUnits(percent, decimals), 0n)
  return percents.length > 1 && shown !== 100n * 10n ** BigInt(decimals)
}

export const roundingNote: Readonly<Record<Language, string>> = {
  da: 'Som følge af afrunding summerer andelene ikke til 100.',
  en: 'Owing to rounding, the shares do not sum to 100.',
}
