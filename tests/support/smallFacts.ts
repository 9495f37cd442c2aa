import { assessmentCases } from '../../shared/statistics/facts/assessmentCases.ts'
import type { Facts } from '../../shared/statistics/facts/facts.ts'
import { notificationCases } from '../../shared/statistics/facts/notificationCases.ts'
import { placementCases } from '../../shared/statistics/facts/placementCases.ts'

/** Facts of which a test says only those that it is about. */
export const factsWith = (some: Partial<Facts>): Facts => ({
  notifications: notificationCases([]),
  assessments: assessmentCases([]),
  placements: placementCases([]),
  rulings: [],
  caseloads: [],
  ledger: [],
  population: [],
  peers: [],
  functionAccounts: [],
  keyFigures: [],
  respiteEnrolments: [],
  respiteElsewhere: [],
  respiteCapacity: [],
  ...some,
})
