import type { Sex } from '../../../../shared/domain/cases.ts'
import type { TableName } from '../../database/dataTables.ts'
import type { ChildRow } from '../validate/project/projectRows.ts'
import { hasTable, type PlanRows, placeOf, scanInForce, scanPlanned } from './planRows.ts'

const childTables: readonly TableName[] = [
  'notification',
  'placement',
  'assessment',
  'respite_enrolment',
  'respite_elsewhere',
]

/** More conflicts than this are not slips of single rows: the first are enough to see what is wrong. */
const MOST_CHILDREN = 1_000

interface Known {
  readonly child: string
  readonly sex: Sex
  readonly birth_year: number
}

const COLUMNS = 'child, sex, birth_year'
const saysOf = ({ sex, birth_year: year }: Known): string => `${sex} ${year}`

/** All rows of the children about whom the plan and the rows in force do not agree, as `ChildRow` describes them. */
export async function childRows(plan: PlanRows): Promise<readonly ChildRow[]> {
  if (!childTables.some((table) => hasTable(plan, table))) return []
  const said = new Map<string, string>()
  const disputed = new Set<string>()
  const hear = (row: Known): void => {
    const before = said.get(row.child)
    if (before !== undefined && before !== saysOf(row) && disputed.size < MOST_CHILDREN) disputed.add(row.child)
  }
  for (const table of childTables)
    await scanPlanned<Known>(plan, table, COLUMNS, (row) => {
      if (row.child === null) return
      hear(row)
      if (!said.has(row.child)) said.set(row.child, saysOf(row))
    })
  for (const table of childTables) await scanInForce<Known>(plan, table, COLUMNS, hear)
  if (disputed.size === 0) return []
  return rowsOf(plan, disputed)
}

async function rowsOf(plan: PlanRows, children: ReadonlySet<string>): Promise<readonly ChildRow[]> {
  const rows = new Map<string, ChildRow>()
  for (const table of childTables) {
    await scanInForce<Known>(plan, table, COLUMNS, ({ child, sex, birth_year: birthYear }) => {
      if (children.has(child)) rows.set(`${child} ${sex} ${birthYear}`, { child, sex, birthYear, place: null })
    })
  }
  for (const table of childTables) {
    await scanPlanned<Known>(plan, table, COLUMNS, ({ child, sex, birth_year: birthYear, ...origin }) => {
      if (children.has(child))
        rows.set(`${table} ${origin.key}`, { child, sex, birthYear, place: placeOf(plan, origin) })
    })
  }
  return [...rows.values()]
}
