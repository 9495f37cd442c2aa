import type { BatchRows } from '../../../shared/contract/importing.ts'
import { batchById } from '../database/batches.ts'
import { rowsOfBatch } from '../database/batchRows.ts'
import type { Project } from '../database/project.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import { readableFields } from './fieldTexts.ts'
import type { ImportTemplates } from './loadTemplates.ts'

/** The stored rows of an import as a person reads them, with sheet and row of the file. */
export const batchRows = (
  { db }: Project,
  { profiles }: ImportTemplates,
  batchId: number,
  page: { readonly offset: number; readonly limit: number },
): BatchRows =>
  withSqliteProblems(() => {
    const used = batchById(db, batchId)?.profiles ?? []
    const { rows, total } = rowsOfBatch(db, batchId, page)
    return {
      total,
      rows: rows.map(({ table, sheet, row, replacedBy, values }) => {
        const fitting = profiles.filter((profile) => profile.table === table)
        const profile = fitting.find(({ id }) => used.includes(id)) ?? fitting[0] ?? null
        return {
          dataset: profile?.label ?? { da: table, en: table },
          sheet,
          row,
          fields: readableFields(table, profile, values),
          replacedBy,
        }
      }),
    }
  })
