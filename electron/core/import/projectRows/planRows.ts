import type { Place } from '../../../../shared/problems.ts'
import type { WriteDatabase } from '../../database/connection.ts'
import type { TableName } from '../../database/dataTables.ts'
import type { Stretch } from '../../database/staging.ts'
import { type Scan, scanRows } from './scanRows.ts'

/** The staged rows of the plan that is being made. */
export interface PlanRows {
  readonly db: WriteDatabase
  readonly files: readonly {
    /** Unlike any other file's of the plan. */
    readonly name: string
    readonly places: Stretch
    readonly tables: readonly TableName[]
  }[]
  readonly signal: AbortSignal | undefined
}

/** Where a staged row came from. */
export interface StagedOrigin {
  readonly key: number
  readonly sheet: string
  readonly row_no: number
}

export const hasTable = ({ files }: PlanRows, table: TableName): boolean =>
  files.some((file) => file.tables.includes(table))

export function fileAt({ files }: PlanRows, place: number): string {
  return files.find(({ places: [first, last] }) => place >= first && place <= last)?.name ?? ''
}

export const placeOf = (plan: PlanRows, { key, sheet, row_no: row }: StagedOrigin): Place => ({
  file: fileAt(plan, key),
  sheet,
  row,
})

/** Goes through what the plan adds to a table or changes in it. */
export async function scanPlanned<Row extends object>(
  plan: PlanRows,
  table: TableName,
  select: string,
  visit: (row: Row & StagedOrigin) => void,
  where = '1',
): Promise<void> {
  const from = Math.min(...plan.files.map(({ places: [first] }) => first))
  const scan: Scan = {
    select: `sheet, row_no, ${select}`,
    from: `staged_${table}`,
    where: `action <> 'withdrawn' AND ${where}`,
  }
  if (hasTable(plan, table)) await scanRows(plan.db, scan, { column: 'place', from }, visit, plan.signal)
}

/** Goes through the rows of a table that are in force. */
export const scanInForce = <Row extends object>(
  { db, signal }: PlanRows,
  table: TableName,
  select: string,
  visit: (row: Row) => void,
): Promise<void> =>
  scanRows(db, { select, from: table, where: 'replaced_by IS NULL' }, { column: 'id', from: 0 }, visit, signal)
