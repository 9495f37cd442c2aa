import { compareDanish } from '../../../shared/danish.ts'
import type { Reference } from '../../../shared/statistics/computeStatistics.ts'
import { assessmentCases } from '../../../shared/statistics/facts/assessmentCases.ts'
import type { Facts } from '../../../shared/statistics/facts/facts.ts'
import { notificationCases } from '../../../shared/statistics/facts/notificationCases.ts'
import { placementCases } from '../../../shared/statistics/facts/placementCases.ts'
import { type Period, periodOf } from '../../../shared/statistics/period.ts'
import { municipalitiesOf } from '../../../shared/statistics/scope.ts'
import { type CentreShape, centreShape } from './centreShape.ts'
import { generatedAssessments, generatedNotifications, generatedPlacements } from './generatedCases.ts'
import { generatedLedger } from './generatedLedger.ts'
import { generatedRespite } from './generatedRespite.ts'
import { generatedTables } from './generatedTables.ts'
import { createRandom } from './random.ts'

/** A centre that never was, with all its facts: the same seed gives the same centre. */
export interface GeneratedCentre {
  readonly seed: number
  readonly shape: CentreShape
  readonly facts: Facts
  readonly period: Period
}

export function generatedCentre(seed: number, { codes, charts }: Reference): GeneratedCentre {
  const random = createRandom(seed)
  const shape = centreShape(random)
  const facts: Facts = {
    notifications: notificationCases(generatedNotifications(shape, codes, random)),
    placements: placementCases(generatedPlacements(shape, codes, random)),
    assessments: assessmentCases(generatedAssessments(shape, codes, random)),
    ledger: [...generatedLedger(shape, charts, random)].sort(
      (a, b) => a.year - b.year || compareDanish(a.municipality, b.municipality) || a.position - b.position,
    ),
    ...generatedTables(shape, codes, random),
    ...generatedRespite(shape, codes, random),
  }
  const year = shape.years.at(-1) ?? 0
  // Now and then another year is compared to than the one before, also one without data.
  const previous = random.oneIn(4) ? year - 2 - random.below(3) : year - 1
  return { seed, shape, facts, period: periodOf(year, municipalitiesOf(facts), previous) }
}
