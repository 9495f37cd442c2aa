import type { ImportIssue } from '../../../shared/domain/importing.ts'
import { giveWay } from '../jobs/createJobs.ts'
import { addedRows } from './projectRows/addedRows.ts'
import { amountPairs } from './projectRows/amountPairs.ts'
import { childRows } from './projectRows/childRows.ts'
import { placedPeriods } from './projectRows/placedPeriods.ts'
import type { PlanRows } from './projectRows/planRows.ts'
import type { AbsentRows } from './validate/project/projectRows.ts'
import { projectFindings } from './validate/project/projectRules.ts'

/** What the plan's rows say beside those imported before. `absent` was found while the files were compared. */
export async function projectIssues(plan: PlanRows, absent: readonly AbsentRows[]): Promise<readonly ImportIssue[]> {
  if (plan.files.length === 0) return []
  const children = await childRows(plan)
  const added = await addedRows(plan)
  const periods = await placedPeriods(plan)
  await giveWay(plan.signal)
  return projectFindings({ children, absent, added, periods, amounts: amountPairs(plan) })
}
