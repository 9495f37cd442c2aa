import { formatKroner } from '../../../../shared/danish.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { fraction } from '../../../../shared/quantities.ts'
import { finding } from '../finding.ts'
import type { LedgerLine } from '../shapes/ledgerLine.ts'
import { totalDiffersBy } from './totalDiffers.ts'

const ORE = 100
const kroner = (ore: number) => {
  const value = fraction(Math.abs(ore), ORE)
  return { da: formatKroner(value, 'da'), en: formatKroner(value, 'en') }
}

/** A printed sum that is off by less than half a krone is the same sum in whole kroner. */
const isDifference = (ore: number): boolean => Math.abs(ore) * 2 >= ORE

/** A printed sum beside the sum of the lines at its bottom. Small differences come from hidden øre. */
export function sumDiffers(
  line: LedgerLine,
  recomputed: { readonly budget: number; readonly accounts: number } | null,
  place: (part: 'budget' | 'accounts') => Place,
): ImportIssue[] {
  if (recomputed === null) return []
  return (['budget', 'accounts'] as const).flatMap((part) => {
    const difference = (line[part] ?? 0) - recomputed[part]
    return isDifference(difference) ? [totalDiffersBy(place(part), kroner(difference))] : []
  })
}

export const sumUnexplained = (place: Place): ImportIssue =>
  finding('sum-unexplained', 'query', place, {
    da: 'Rækken kalder sig en sum, men ingen linjer over den giver budgettet. Den er læst som en linje.',
    en: 'The row calls itself a sum, but no lines above it give its budget. It was read as a line.',
  })

/** The deviation as printed beside accounts minus budget; one krone, or what the table's unit is, is rounding. */
export function deviationDiffers(line: LedgerLine, place: Place, step = ORE): ImportIssue[] {
  if (line.printedDeviation === null) return []
  const difference = line.printedDeviation - ((line.accounts ?? 0) - (line.budget ?? 0))
  if (Math.abs(difference) <= step) return []
  const size = kroner(difference)
  return [
    finding('deviation-differs', 'query', place, {
      da: `Den trykte afvigelse er ${size.da} fra regnskab minus budget. Den beregnede afvigelse gælder.`,
      en: `The printed deviation is ${size.en} from accounts minus budget. The computed deviation counts.`,
    }),
  ]
}

export function blankDeviation(line: LedgerLine, place: Place): ImportIssue[] {
  if (line.printedDeviation !== null || (line.accounts ?? 0) === (line.budget ?? 0)) return []
  return [
    finding('deviation-blank', 'info', place, {
      da: 'Afvigelsen er ikke udfyldt; den er beregnet som regnskab minus budget.',
      en: 'The deviation is blank; it was computed as accounts minus budget.',
    }),
  ]
}
