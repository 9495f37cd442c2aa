import type { Bilingual, MetricRef } from '../../../statistics/metric.ts'
import type { CheckFinding, CheckPlace, CheckRule, CheckSeverity } from '../finding.ts'
import type { Reading } from '../reading.ts'

/** A finding before it has its key. */
export interface RawFinding {
  readonly rule: CheckRule
  readonly severity: CheckSeverity
  readonly place: CheckPlace
  readonly said: string
  readonly evidence: Bilingual
  readonly proposal: Bilingual
  readonly figure?: MetricRef
}

export type Rule = (reading: Reading) => Iterable<RawFinding>

/** Rule, sentence and what it says there: lines move when a text is edited, these do not. */
export const withKey = (found: RawFinding, repeat: number): CheckFinding => ({
  ...found,
  key: [found.rule, found.place.sentence, found.said, ...(repeat > 0 ? [String(repeat)] : [])].join(' ¦ '),
})
