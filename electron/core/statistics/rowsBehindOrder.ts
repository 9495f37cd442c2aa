import type { FactTable } from '../../../shared/domain/factTables.ts'
import type { Evidence } from '../../../shared/statistics/evidence.ts'
import type { ReadDatabase } from '../database/connection.ts'
import { isAboutChildren } from './rowsBehindColumns.ts'
import { idsByTable } from './sourceRows.ts'

/** The stored rows of one table behind a number, in the order of their files. */
export interface OrderedRows {
  readonly table: FactTable
  readonly ids: readonly number[]
  /** The number that each row's child has in this answer; 0 is nobody. */
  readonly children: readonly number[]
}

/**
 * All rows behind a number. Children are numbered in the order in which they first appear: the numbers hold within
 * this one answer, and the stored pseudonym never leaves the database.
 */
function orderedRows(db: ReadDatabase, evidence: Evidence): readonly OrderedRows[] {
  const numbers = new Map<string, number>()
  const numberOf = (child: string | null): number => {
    if (child === null) return 0
    const known = numbers.get(child) ?? numbers.size + 1
    numbers.set(child, known)
    return known
  }
  return [...idsByTable(evidence)].map(([table, list]) => {
    const [ids, children]: [number[], number[]] = [[], []]
    const rows = db
      .prepare<[string], { id: number; child: string | null }>(
        `SELECT id, ${isAboutChildren(table) ? 'child' : 'NULL AS child'} FROM ${table}
         WHERE id IN (SELECT value FROM json_each(?)) ORDER BY batch_id, sheet, row_no, id`,
      )
      .iterate(list)
    for (const { id, child } of rows) {
      ids.push(id)
      children.push(numberOf(child))
    }
    return { table, ids, children }
  })
}

/** The last answer is kept, so that its next page need not be put in order again. */
export function rememberedOrder(): (db: ReadDatabase, evidence: Evidence) => readonly OrderedRows[] {
  let last: { readonly evidence: Evidence; readonly rows: readonly OrderedRows[] } | null = null
  return (db, evidence) => {
    if (last?.evidence !== evidence) last = { evidence, rows: orderedRows(db, evidence) }
    return last.rows
  }
}
