import { type Fraction, roundedUnits } from '../quantities.ts'

/** R17: true where the shown parts of a whole do not add up to 100. */
export function needsRoundingNote(percents: readonly Fraction[], decimals: number): boolean {
  const shown = percents.reduce((total, percent) => total + roundedUnits(percent, decimals), 0n)
  return percents.length > 1 && shown !== 100n * 10n ** BigInt(decimals)
}

export const roundingNote = 'Som følge af afrunding summerer andelene ikke til 100.'
