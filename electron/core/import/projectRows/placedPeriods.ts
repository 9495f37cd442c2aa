import type { PlacedPeriod } from '../validate/project/projectRows.ts'
import { fileAt, type PlanRows, placeOf, scanInForce, scanPlanned } from './planRows.ts'

interface PlacementRow {
  readonly child: string
  readonly from_date: string
  readonly until_date: string | null
  readonly natural_key: string
  readonly occurrence: number
}

const COLUMNS = 'child, from_date, until_date, natural_key, occurrence'
const idOf = ({ natural_key: key, occurrence }: PlacementRow): string => `${occurrence} ${key}`

const periodOf = (row: PlacementRow, source: string): Omit<PlacedPeriod, 'place'> => ({
  child: row.child,
  from: row.from_date,
  until: row.until_date,
  source,
})

/** The placements of every child that the plan places, as `PlacedPeriod` describes them. */
export async function placedPeriods(plan: PlanRows): Promise<readonly PlacedPeriod[]> {
  const periods: PlacedPeriod[] = []
  const children = new Set<string>()
  const replaced = new Set<string>()
  await scanPlanned<PlacementRow>(plan, 'placement', COLUMNS, (row) => {
    children.add(row.child)
    replaced.add(idOf(row))
    periods.push({ ...periodOf(row, `file ${fileAt(plan, row.key)}`), place: placeOf(plan, row) })
  })
  if (periods.length === 0) return []
  await scanInForce<PlacementRow & { readonly batch_id: number }>(plan, 'placement', `${COLUMNS}, batch_id`, (row) => {
    if (children.has(row.child) && !replaced.has(idOf(row)))
      periods.push({ ...periodOf(row, `batch ${row.batch_id}`), place: null })
  })
  return periods
}
