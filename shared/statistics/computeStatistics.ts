import { yearOf } from '../dates.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { EconomyChart } from '../domain/economyChart.ts'
import { assessmentMetrics } from './assessments.ts'
import { economyMetrics } from './economy.ts'
import { expenditureMetrics } from './expenditure.ts'
import type { Facts } from './facts.ts'
import type { MetricValue } from './metric.ts'
import { MetricSet } from './metricSet.ts'
import { notificationMetrics } from './notifications.ts'
import { type Period, periodOf } from './period.ts'
import { placementMetrics } from './placements.ts'
import { populationMetrics } from './population.ts'
import { municipalitiesOf } from './scope.ts'

/** What a centre has decided once: its code lists and its charts of accounts. */
export interface Reference {
  readonly codes: CodeLists
  readonly charts: readonly EconomyChart[]
}

/** Every number of the report year and the years it is compared to, each computed once. */
export function computeStatistics(facts: Facts, reference: Reference, reportYear: number): MetricSet {
  return new MetricSet(everyMetric(facts, reference, periodOf(reportYear, municipalitiesOf(facts))))
}

function* everyMetric(facts: Facts, { codes, charts }: Reference, period: Period): Generator<MetricValue> {
  yield* notificationMetrics(facts, codes, period)
  yield* populationMetrics(facts, period)
  yield* assessmentMetrics(facts, codes, period)
  yield* placementMetrics(facts, codes, period)
  yield* expenditureMetrics(facts, codes, period.year)
  yield* economyMetrics(facts, charts, period)
}

/** Years that a report can be made for: those with notifications, decisions or accounts. */
export function reportYears(facts: Facts): readonly number[] {
  const years = [
    ...facts.notifications.map((row) => yearOf(row.receivedOn)),
    ...facts.assessments.map((row) => yearOf(row.decidedOn)),
    ...facts.ledger.map((row) => row.year),
  ]
  return [...new Set(years)].sort((a, b) => a - b)
}
