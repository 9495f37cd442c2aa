import type { Facts } from '../../../shared/statistics/facts/facts.ts'
import type { ReadDatabase } from '../database/connection.ts'
import {
  gatherAssessments,
  gatherCaseloads,
  gatherNotifications,
  gatherPlacements,
  gatherRulings,
} from './gather/cases.ts'
import {
  gatherFunctionAccounts,
  gatherKeyFigures,
  gatherLedger,
  gatherPeers,
  gatherPopulation,
} from './gather/economy.ts'
import { importDays } from './gather/importDays.ts'
import { gatherRespiteCapacity, gatherRespiteElsewhere, gatherRespiteEnrolments } from './gather/respite.ts'

/** Everything that the statistics are computed from, read once. */
export const gatherFacts = (db: ReadDatabase): Facts => ({
  notifications: gatherNotifications(db),
  assessments: gatherAssessments(db),
  placements: gatherPlacements(db),
  rulings: gatherRulings(db),
  caseloads: gatherCaseloads(db),
  ledger: gatherLedger(db),
  population: gatherPopulation(db),
  peers: gatherPeers(db),
  functionAccounts: gatherFunctionAccounts(db),
  keyFigures: gatherKeyFigures(db),
  respiteEnrolments: gatherRespiteEnrolments(db),
  respiteElsewhere: gatherRespiteElsewhere(db),
  respiteCapacity: gatherRespiteCapacity(db),
  importedOn: importDays(db),
})
