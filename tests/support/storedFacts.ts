import type { ReadDatabase } from '../../electron/core/database/connection.ts'
import {
  assessmentsInForce,
  notificationsInForce,
  placementsInForce,
} from '../../electron/core/statistics/gather/cases.ts'
import { gatherFacts } from '../../electron/core/statistics/gatherFacts.ts'

/** The rows in force with the cases as objects: what import stored, before statistics turn it into columns. */
export function storedFacts(db: ReadDatabase) {
  const { importedOn: _, ...rows } = gatherFacts(db)
  return {
    ...rows,
    notifications: [...notificationsInForce(db)],
    placements: [...placementsInForce(db)],
    assessments: [...assessmentsInForce(db)],
  }
}

export type StoredFacts = ReturnType<typeof storedFacts>
