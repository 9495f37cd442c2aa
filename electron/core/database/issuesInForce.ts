import type { ImportIssue } from '../../../shared/domain/importing.ts'
import type { ReadDatabase } from './connection.ts'
import { tableNames } from './dataTables.ts'

const placeOf = (sheet: string, row: number): string => JSON.stringify([sheet, row])

/** The places of a batch whose rows have all been replaced since: what was found about them is history. */
function replacedPlaces(db: ReadDatabase, batch: number): ReadonlySet<string> {
  const all = tableNames.map((table) => `SELECT sheet, row_no, replaced_by FROM ${table} WHERE batch_id = @batch`)
  const places = db
    .prepare<[{ batch: number }], { sheet: string; row_no: number }>(
      `SELECT sheet, row_no FROM (${all.join(' UNION ALL ')}) GROUP BY sheet, row_no HAVING count(*) = count(replaced_by)`,
    )
    .all({ batch })
  return new Set(places.map((place) => placeOf(place.sheet, place.row_no)))
}

/** The findings that still concern the data: of imports in force, about rows that no later import has replaced. */
export function issuesInForce(db: ReadDatabase): ImportIssue[] {
  const batches = db
    .prepare<[], { id: number; issues: string }>(
      "SELECT id, issues FROM import_batch WHERE undone_at IS NULL AND issues <> '[]' ORDER BY id",
    )
    .all()
  return batches.flatMap(({ id, issues }) => {
    const replaced = replacedPlaces(db, id)
    const found: ImportIssue[] = JSON.parse(issues)
    return found.filter(({ place: { sheet, row } }) => {
      return sheet === undefined || row === undefined || !replaced.has(placeOf(sheet, row))
    })
  })
}
