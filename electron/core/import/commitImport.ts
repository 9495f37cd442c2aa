import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { fail } from '../../../shared/problems.ts'
import { batchById, finishBatch, insertBatch } from '../database/batches.ts'
import { dataTables, type TableName } from '../database/dataTables.ts'
import { deletePlan, type PlanFileRow, planFiles, planRevision, stagedRows } from '../database/plans.ts'
import { type Project, raiseRevision, revisionOf } from '../database/project.ts'
import { RowWriter } from '../database/rowWriter.ts'
import { classifySqliteError } from '../database/sqliteProblem.ts'
import { giveWay } from '../jobs/createJobs.ts'
import type { ImportOptions } from './planImport.ts'

const PROGRESS_EVERY = 250
const step = { da: 'Gemmer rækkerne', en: 'Storing the rows' }

function isTable(name: string): asserts name is TableName {
  if (!Object.hasOwn(dataTables, name)) throw new Error(`No table ${name}`)
}

function checkPlan(project: Project, planId: string): void {
  const planned = planRevision(project.db, planId)
  if (planned === null) {
    fail('import.plan-gone', {
      da: 'Planen findes ikke længere. Vælg filerne igen.',
      en: 'The plan no longer exists. Choose the files again.',
    })
  }
  if (planned !== revisionOf(project.db)) {
    fail('import.plan-stale', {
      da: 'Projektet er ændret, siden planen blev lavet. Intet er indlæst. Vælg filerne igen.',
      en: 'The project has changed since the plan was made. Nothing was imported. Choose the files again.',
    })
  }
}

interface PlannedBatch {
  readonly file: PlanFileRow
  readonly rows: ReturnType<typeof stagedRows>
}

/**
 * Applies exactly the stored plan in one transaction: all of it, or nothing when it fails or is cancelled. It gives way
 * in between, so nobody else may use the project until it is done (see `createTurns`).
 */
export async function commitImport(
  project: Project,
  planId: string,
  options: ImportOptions = {},
): Promise<ImportBatch[]> {
  const { db, effects } = project
  try {
    db.exec('BEGIN IMMEDIATE')
    const ids = await applyPlan(project, planId, options)
    db.exec('COMMIT')
    effects.log({ level: 'info', event: 'import.committed', details: { batches: ids.length } })
    return ids.flatMap((id) => batchById(db, id) ?? [])
  } catch (thrown) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw classifySqliteError(thrown)
  }
}

async function applyPlan(project: Project, planId: string, options: ImportOptions): Promise<number[]> {
  const { db, effects } = project
  checkPlan(project, planId)
  const planned: PlannedBatch[] = planFiles(db, planId).map((file) => ({
    file,
    rows: stagedRows(db, planId, file.file_no),
  }))
  const total = planned.reduce((sum, { rows }) => sum + rows.length, 0)
  if (total === 0) {
    fail('import.nothing-to-commit', {
      da: 'Der er ikke noget nyt at indlæse.',
      en: 'There is nothing new to import.',
    })
  }
  const committedAt = effects.now().toISOString()
  const batchOfFile = new Map<number, number>()
  let done = 0
  for (const { file, rows } of planned) {
    if (rows.length === 0) continue
    const { file_name: fileName, sha256, bytes, format, profiles, counts, issues } = file
    const batch = insertBatch(db, { fileName, sha256, bytes, format, committedAt, profiles, counts, issues })
    batchOfFile.set(file.file_no, batch)
    const writer = new RowWriter(db, batch)
    let stored = 0
    for (const row of rows) {
      isTable(row.table_name)
      const identity = { key: row.natural_key, occurrence: row.occurrence }
      if (row.action !== 'new') writer.replace(row.table_name, identity)
      if (row.action !== 'withdrawn') {
        const values = JSON.parse(row.values)
        writer.insert(row.table_name, { ...identity, sheet: row.sheet, row: row.row_no, hash: row.row_hash, values })
        stored += 1
      }
      done += 1
      if (done % PROGRESS_EVERY === 0) {
        options.onProgress?.({ step, done, total })
        await giveWay(options.signal)
      }
    }
    const batches: number[] = JSON.parse(file.relies_on_batches)
    const files: number[] = JSON.parse(file.relies_on_files)
    finishBatch(db, batch, stored, [...batches, ...files.flatMap((no) => batchOfFile.get(no) ?? [])])
  }
  options.onProgress?.({ step, done, total })
  raiseRevision(db)
  deletePlan(db, planId)
  await giveWay(options.signal)
  return [...batchOfFile.values()]
}
