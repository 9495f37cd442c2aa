import type { ImportBatch } from '../../../shared/domain/importing.ts'

/** The files of a year, in the order of the report's chapters, with the import profiles that deliver each. */
const profilesOf = {
  notifications: ['notifications'],
  assessments: ['assessments'],
  placements: ['placements'],
  expenditure: ['peer-expenditure'],
  population: ['population'],
  economy: ['budget-accounts'],
  caseload: ['caseload'],
  rulings: ['appeal-rulings'],
  respite: ['respite-enrolments', 'respite-elsewhere', 'respite-capacity'],
  keyFigures: ['key-figures'],
} as const satisfies Record<string, readonly string[]>

export type ExpectedFileKey = keyof typeof profilesOf

export const expectedFileKeys = Object.keys(profilesOf) as readonly ExpectedFileKey[]

/** The files of the year that batches in force have delivered, each completely. */
export function deliveredFiles(batches: readonly ImportBatch[]): ReadonlySet<ExpectedFileKey> {
  const inForce = new Set(batches.filter((batch) => batch.undoneAt === null).flatMap((batch) => batch.profiles))
  return new Set(expectedFileKeys.filter((key) => profilesOf[key].every((profile) => inForce.has(profile))))
}
