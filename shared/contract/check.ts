import { z } from 'zod'
import type { CheckFinding, CheckResult } from '../report/check/finding.ts'

/** A finding that somebody has judged; null takes the judgement back. The reason must not name anyone. */
export const acceptFindingInput = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{14}$/),
  reason: z.string().trim().min(1).max(500).nullable(),
})

export interface JudgedFinding extends CheckFinding {
  /** Why it may stand; null where nobody has accepted it. */
  readonly accepted: string | null
}

export interface CheckedReport extends Omit<CheckResult, 'findings'> {
  readonly findings: readonly JudgedFinding[]
  /** What was checked, for the places to point into. */
  readonly text: string
}
