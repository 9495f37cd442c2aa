// What the engine offers of import, in one place.
import type { ImportBatch, ImportIssue } from '../../../shared/domain/importing.ts'
import { allBatches } from '../database/batches.ts'
import { issuesInForce as storedIssues } from '../database/issuesInForce.ts'
import { deletePlan, plannedPlaces } from '../database/plans.ts'
import type { Project } from '../database/project.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'

import { clearStaging } from './clearStaging.ts'

export { commitImport } from './commitImport.ts'
export type { Importing } from './importWork.ts'
export { planImport } from './planImport.ts'
export { undoBatch, undoImport } from './undoImport.ts'

export const listBatches = (project: Project): ImportBatch[] => withSqliteProblems(() => allBatches(project.db))

/** Drops a stored plan with its staged rows. A plan that is gone already is no failure. */
export async function discardPlan({ db }: Project, planId: string): Promise<void> {
  withSqliteProblems(() => deletePlan(db, planId))
  await clearStaging(db, plannedPlaces(db))
}

/** What a person should still know about the imported data. */
export const issuesInForce = (project: Project): ImportIssue[] => withSqliteProblems(() => storedIssues(project.db))
