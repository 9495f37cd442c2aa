import type { CodeLists } from '../domain/codeLists.ts'
import { assessmentProgress } from './assessmentProgress.ts'
import { codesOf } from './codes.ts'
import type { AssessmentCases, AssessmentKind } from './facts/assessmentCases.ts'
import type { Facts } from './facts/facts.ts'
import { casesIn, named } from './measure.ts'
import type { Dims, MetricValue } from './metric.ts'
import { yearsOf } from './notifications.ts'
import type { Period } from './period.ts'
import { casesOf, scopesIn } from './scope.ts'
import { range } from './tally.ts'
import { type Change, yearChanges } from './yearChanges.ts'
import { lastKnownDay, monthsKnown } from './yearKnown.ts'

const DECIDED = 'child-assessments-decided-count'
const OLDEST = 17

const changes: readonly Change[] = [
  { metric: 'child-assessments-change-pct', of: DECIDED, as: 'percent' },
  { metric: 'child-assessments-within-limit-change-pp', of: 'child-assessments-within-limit-share-pct', as: 'points' },
]

/** Chapter 03: decisions on a child assessment. They are not set against notifications: not every decision has one. */
export function* assessmentMetrics(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const teams = codesOf(codes.teams, facts.assessments, 'team')
  const importedOn = facts.importedOn?.assessment
  const totals: MetricValue[] = []
  for (const year of yearsOf(facts.assessments).filter((each) => each <= period.year)) {
    const ofYear = facts.assessments.where('year', year)
    for (const municipality of scopesIn(ofYear, period.municipalities)) {
      const own = casesOf(ofYear, municipality)
      const total = named(DECIDED, { year, municipality }, casesIn(own))
      totals.push(total, ...assessmentProgress(own, total, lastKnownDay(year, importedOn)))
      yield* by(own, total.dims, 'team', 'team', teams)
      yield* by(own, total.dims, 'month', 'month', range(1, monthsKnown(year, importedOn)))
      yield* by(own, total.dims, 'age', 'ageAtDecision', range(0, OLDEST))
    }
  }
  yield* totals
  yield* yearChanges(totals, changes, period.previous, period.year)
}

function* by(
  own: AssessmentCases,
  dims: Dims,
  dim: string,
  field: AssessmentKind['field'],
  values: readonly (string | number)[],
): Generator<MetricValue> {
  for (const value of values) yield named(DECIDED, { ...dims, [dim]: value }, casesIn(own.where(field, value)))
}
