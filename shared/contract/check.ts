import { z } from 'zod'
import type { Language } from '../danish.ts'
import type { CheckFinding, CheckResult, LiveOffer } from '../report/check/finding.ts'
import { reason } from './reason.ts'

/** A finding that somebody has judged; null takes the judgement back. */
export const acceptFindingInput = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{14}$/),
  reason: reason.nullable(),
})

/** Where in the project's own report something stands: a chapter, and the index among the blocks of `report.read`. */
export interface ReportPlace {
  readonly chapter: string
  readonly block: number
}

export interface JudgedFinding extends CheckFinding {
  /** Why it may stand; null where nobody has accepted it. */
  readonly accepted: string | null
  /** Null in a text from elsewhere, and for what stands in no block. */
  readonly at: ReportPlace | null
}

export interface PlacedOffer extends LiveOffer {
  readonly at: ReportPlace | null
  /** What makes the number live, as it is written in a chapter; null where no markup can name it. */
  readonly markup: string | null
}

export interface CheckedReport extends Omit<CheckResult, 'findings' | 'offers'> {
  readonly findings: readonly JudgedFinding[]
  readonly offers: readonly PlacedOffer[]
  /** What was checked, for the places to point into. */
  readonly text: string
  /** Of the report. The check reads Danish: of a report in another language it says only what needs no language. */
  readonly language: Language
}
