import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { amountsScaled } from './amountsScaled.ts'
import { conflictingChildren } from './conflictingChildren.ts'
import { openRowsAbsent } from './openRowsAbsent.ts'
import { overlappingFiles } from './overlappingFiles.ts'
import type { ProjectRows } from './projectRows.ts'
import { rowsOlder } from './rowsOlder.ts'

/** What the rows of a plan say beside those imported before: every finding is about a place in the plan's files. */
export const projectFindings = (rows: ProjectRows): ImportIssue[] => [
  ...conflictingChildren(rows.children),
  ...openRowsAbsent(rows.absent),
  ...rowsOlder(rows.added),
  ...overlappingFiles(rows.periods),
  ...amountsScaled(rows.amounts),
]
