import type { ImportIssue, ImportPlan, RowCounts } from '../../../shared/domain/importing.ts'
import type { ReadDatabase, WriteDatabase } from './connection.ts'

/** A file of a stored plan: what its batch will say about it. */
export interface PlanFileRow {
  readonly file_no: number
  readonly file_name: string
  readonly sha256: string
  readonly bytes: number
  readonly format: string
  readonly profiles: string
  readonly counts: string
  readonly issues: string
  readonly relies_on_batches: string
  readonly relies_on_files: string
}

export interface StagedRowRecord {
  readonly position: number
  readonly table_name: string
  readonly action: 'new' | 'changed' | 'withdrawn'
  readonly sheet: string
  readonly row_no: number
  readonly natural_key: string
  readonly occurrence: number
  readonly row_hash: string
  readonly values: string
}

export interface NewPlanFile {
  readonly fileNo: number
  readonly fileName: string
  readonly sha256: string
  readonly bytes: number
  readonly format: string
  readonly profiles: readonly string[]
  readonly counts: RowCounts
  readonly issues: readonly ImportIssue[]
  readonly reliesOnBatches: readonly number[]
  readonly reliesOnFiles: readonly number[]
  readonly rows: readonly Omit<StagedRowRecord, 'position'>[]
}

/** Only one plan is ever stored: the rows of an older one are of no use once the person looks at a newer. */
export const deletePlans = (db: WriteDatabase): void => {
  db.prepare('DELETE FROM import_plan').run()
}

export const deletePlan = (db: WriteDatabase, id: string): boolean =>
  db.prepare('DELETE FROM import_plan WHERE id = ?').run(id).changes > 0

export function insertPlan(db: WriteDatabase, plan: ImportPlan, revision: number, files: readonly NewPlanFile[]): void {
  db.prepare('INSERT INTO import_plan (id, created_at, revision, plan) VALUES (?, ?, ?, ?)').run(
    plan.id,
    plan.createdAt,
    revision,
    JSON.stringify(plan),
  )
  const insertFile = db.prepare(
    `INSERT INTO import_plan_file (plan_id, file_no, file_name, sha256, bytes, format, profiles, counts, issues,
       relies_on_batches, relies_on_files) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertRow = db.prepare(
    `INSERT INTO staged_row (plan_id, file_no, position, table_name, action, sheet, row_no, natural_key, occurrence, row_hash,
       "values") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const file of files) {
    insertFile.run(
      plan.id,
      file.fileNo,
      file.fileName,
      file.sha256,
      file.bytes,
      file.format,
      JSON.stringify(file.profiles),
      JSON.stringify(file.counts),
      JSON.stringify(file.issues),
      JSON.stringify(file.reliesOnBatches),
      JSON.stringify(file.reliesOnFiles),
    )
    for (const [position, row] of file.rows.entries()) {
      insertRow.run(
        plan.id,
        file.fileNo,
        position,
        row.table_name,
        row.action,
        row.sheet,
        row.row_no,
        row.natural_key,
        row.occurrence,
        row.row_hash,
        row.values,
      )
    }
  }
}

export const planRevision = (db: ReadDatabase, id: string): number | null =>
  db.prepare<[string], number>('SELECT revision FROM import_plan WHERE id = ?').pluck().get(id) ?? null

export const planFiles = (db: ReadDatabase, id: string): PlanFileRow[] =>
  db
    .prepare<[string], PlanFileRow>(
      `SELECT file_no, file_name, sha256, bytes, format, profiles, counts, issues, relies_on_batches, relies_on_files
       FROM import_plan_file WHERE plan_id = ? ORDER BY file_no`,
    )
    .all(id)

export const stagedRows = (db: ReadDatabase, id: string, fileNo: number): StagedRowRecord[] =>
  db
    .prepare<[string, number], StagedRowRecord>(
      `SELECT position, table_name, action, sheet, row_no, natural_key, occurrence, row_hash, "values"
       FROM staged_row WHERE plan_id = ? AND file_no = ? ORDER BY position`,
    )
    .all(id, fileNo)
