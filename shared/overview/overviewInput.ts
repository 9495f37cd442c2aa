import type { Language } from '../danish.ts'
import type { ImportIssue } from '../domain/importing.ts'
import type { Caveats } from '../statistics/breaks/caveats.ts'
import type { Facts } from '../statistics/facts/facts.ts'
import type { MetricSet } from '../statistics/metricSet.ts'
import type { Period } from '../statistics/period.ts'

/** Everything that the year at a glance is made of. */
export interface OverviewInput {
  readonly metrics: MetricSet
  readonly facts: Facts
  readonly period: Period
  /** A municipality of the centre, or all of them together. */
  readonly municipality: string
  readonly caveats: Caveats
  /** Findings of the imports in force. */
  readonly issues: readonly ImportIssue[]
  readonly language: Language
}
