import type { TableName } from '../../database/dataTables.ts'
import type { AddedRow } from '../validate/project/projectRows.ts'
import { hasTable, type PlanRows, placeOf, scanInForce, scanPlanned } from './planRows.ts'

const dated = [
  ['notification', 'received_on'],
  ['placement', 'from_date'],
  ['assessment', 'decided_on'],
] as const satisfies readonly (readonly [TableName, string])[]

const MOST_A_SHEET = 1_000

interface DatedRow {
  readonly municipality: string
  readonly date: string
}

const yearIn = (date: string): number => Number(date.slice(0, 4))

/** New rows in years that earlier imports go beyond, as `AddedRow` describes them. */
export async function addedRows(plan: PlanRows): Promise<readonly AddedRow[]> {
  const added: AddedRow[] = []
  for (const [table, column] of dated) {
    if (!hasTable(plan, table)) continue
    const covered = new Map<string, number>()
    const select = `municipality, ${column} AS date`
    await scanInForce<DatedRow>(plan, table, select, ({ municipality, date }) => {
      covered.set(municipality, Math.max(covered.get(municipality) ?? 0, yearIn(date)))
    })
    if (covered.size === 0) continue
    const ofSheet = new Map<string, number>()
    await scanPlanned<DatedRow>(
      plan,
      table,
      select,
      ({ municipality, date, ...origin }) => {
        const coveredUntil = covered.get(municipality) ?? 0
        if (coveredUntil <= yearIn(date)) return
        const place = placeOf(plan, origin)
        const sheet = JSON.stringify([place.file, place.sheet])
        const count = (ofSheet.get(sheet) ?? 0) + 1
        ofSheet.set(sheet, count)
        if (count <= MOST_A_SHEET) added.push({ place, date, coveredUntil })
      },
      "action = 'new'",
    )
  }
  return added
}
