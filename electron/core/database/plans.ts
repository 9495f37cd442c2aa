import type { ImportIssue, ImportPlan, RowCounts, Workbook } from '../../../shared/domain/importing.ts'
import type { ReadDatabase, WriteDatabase } from './connection.ts'
import type { TableName } from './dataTables.ts'
import type { LearnedFromFile } from './importMemory.ts'
import type { Stretch } from './staging.ts'

/** A file of a stored plan: what its batch will say about it, and where its rows are staged. */
export interface PlanFileRow {
  readonly file_no: number
  readonly file_name: string
  readonly sha256: string
  readonly bytes: number
  readonly format: string
  readonly profiles: string
  readonly counts: string
  readonly issues: string
  readonly decisions: string
  readonly learned: string
  readonly relies_on_batches: string
  readonly relies_on_files: string
  readonly tables: string
  readonly first_place: number
  readonly last_place: number
}

export interface NewPlanFile {
  readonly fileNo: number
  readonly fileName: string
  readonly sha256: string
  readonly bytes: number
  readonly format: Workbook['format']
  readonly profiles: readonly string[]
  readonly counts: RowCounts
  readonly issues: readonly ImportIssue[]
  /** `ImportDecision[]` as it will be stored. */
  readonly decisions: string
  /** What is to be remembered. */
  readonly learned: LearnedFromFile
  readonly reliesOnBatches: readonly number[]
  readonly reliesOnFiles: readonly number[]
  readonly tables: readonly TableName[]
  /** Empty (last before first) where nothing of the file is staged. */
  readonly places: Stretch
}

/** No place at all. */
export const noPlaces: Stretch = [0, -1]

/** Only one plan is ever stored: an older one is of no use once the person looks at a newer. */
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
    `INSERT INTO import_plan_file (plan_id, file_no, file_name, sha256, bytes, format, profiles, counts, issues, decisions,
       learned, relies_on_batches, relies_on_files, tables, first_place, last_place)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      file.decisions,
      JSON.stringify(file.learned),
      JSON.stringify(file.reliesOnBatches),
      JSON.stringify(file.reliesOnFiles),
      JSON.stringify(file.tables),
      ...file.places,
    )
  }
}

export const planRevision = (db: ReadDatabase, id: string): number | null =>
  db.prepare<[string], number>('SELECT revision FROM import_plan WHERE id = ?').pluck().get(id) ?? null

export const planFiles = (db: ReadDatabase, id: string): PlanFileRow[] =>
  db.prepare<[string], PlanFileRow>('SELECT * FROM import_plan_file WHERE plan_id = ? ORDER BY file_no').all(id)

/** The places that a stored plan still needs; all other staged rows are left over from plans that are gone. */
export const plannedPlaces = (db: ReadDatabase): Stretch => {
  const found = db
    .prepare<[], { first: number | null; last: number | null }>(
      'SELECT min(first_place) AS first, max(last_place) AS last FROM import_plan_file WHERE last_place >= first_place',
    )
    .get()
  return [found?.first ?? noPlaces[0], found?.last ?? noPlaces[1]]
}
