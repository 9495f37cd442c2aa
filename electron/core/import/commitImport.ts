import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { fail } from '../../../shared/problems.ts'
import { batchById, finishBatch, insertBatch } from '../database/batches.ts'
import type { WriteDatabase } from '../database/connection.ts'
import type { TableName } from '../database/dataTables.ts'
import { type LearnedFromFile, learnFileChoices, learnMapping, learnValue } from '../database/importMemory.ts'
import { deletePlan, noPlaces, type PlanFileRow, planFiles, planRevision } from '../database/plans.ts'
import { type Project, raiseRevision, revisionOf } from '../database/project.ts'
import { classifySqliteError } from '../database/sqliteProblem.ts'
import { applyStretch, stretches } from '../database/staging.ts'
import { giveWay } from '../jobs/createJobs.ts'
import { clearStaging } from './clearStaging.ts'
import type { ImportOptions } from './importWork.ts'
import { isNews, judgeAgain } from './lateDecisions.ts'

/** Few enough that a cancel is heard at once, many enough that SQLite does the work and not the loop. */
const ROWS_AT_ONCE = 500
const PROGRESS_EVERY_MS = 100
const step = { da: 'Gemmer rækkerne', en: 'Storing the rows' }

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

/**
 * Applies exactly the stored plan in one transaction: all of it, or nothing when it fails or is cancelled. It gives way
 * in between, so nobody else may use the project until it is done (see `createTurns`). Returns the imports made, and
 * those whose findings were accepted only now.
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
    // Left over from here on; what a dying program leaves is removed when the project is opened again.
    await clearStaging(db, noPlaces)
    effects.log({ level: 'info', event: 'import.committed', details: { batches: ids.length } })
    return ids.flatMap((id) => batchById(db, id) ?? [])
  } catch (thrown) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw classifySqliteError(thrown)
  }
}

const rowsOf = ({ first_place: first, last_place: last }: PlanFileRow): number => last - first + 1

/** Tells how many rows are stored, at most ten times a second. */
function progressOf(total: number, { onProgress }: ImportOptions) {
  let done = 0
  let toldAt = 0
  return (rows: number): void => {
    done += rows
    const now = performance.now()
    if (done < total && now - toldAt < PROGRESS_EVERY_MS) return
    toldAt = now
    onProgress?.({ step, done, total })
  }
}

async function applyPlan(project: Project, planId: string, options: ImportOptions): Promise<number[]> {
  const { db, effects } = project
  checkPlan(project, planId)
  const files = planFiles(db, planId)
  const total = files.reduce((sum, file) => sum + rowsOf(file), 0)
  const decided = files.filter((file) => isNews(db, file.sha256, learnedFrom(file)))
  if (total === 0 && decided.length === 0) {
    fail('import.nothing-to-commit', {
      da: 'Der er ikke noget nyt at indlæse.',
      en: 'There is nothing new to import.',
    })
  }
  const tell = progressOf(total, options)
  const committedAt = effects.now().toISOString()
  const batchOfFile = new Map<number, number>()
  const judged: number[] = []
  for (const file of files) {
    learn(db, file, committedAt)
    if (rowsOf(file) === 0) {
      const earlier = decided.includes(file) ? judgeAgain(db, file.sha256, learnedFrom(file).choices) : null
      if (earlier !== null) judged.push(earlier)
      continue
    }
    const { file_name: fileName, sha256, bytes, format, profiles, counts, issues, decisions } = file
    const importedBy = effects.userName
    const batch = insertBatch(db, {
      fileName,
      sha256,
      bytes,
      format,
      committedAt,
      profiles,
      counts,
      issues,
      importedBy,
      decisions,
    })
    batchOfFile.set(file.file_no, batch)
    const tables: TableName[] = JSON.parse(file.tables)
    let stored = 0
    for (const stretch of stretches([file.first_place, file.last_place], ROWS_AT_ONCE)) {
      for (const table of tables) stored += applyStretch(db, table, batch, stretch)
      tell(stretch[1] - stretch[0] + 1)
      await giveWay(options.signal)
    }
    const batches: number[] = JSON.parse(file.relies_on_batches)
    const relied: number[] = JSON.parse(file.relies_on_files)
    finishBatch(db, batch, stored, [...batches, ...relied.flatMap((no) => batchOfFile.get(no) ?? [])])
  }
  raiseRevision(db)
  deletePlan(db, planId)
  await giveWay(options.signal)
  return [...batchOfFile.values(), ...judged]
}

const learnedFrom = (file: PlanFileRow): LearnedFromFile => JSON.parse(file.learned)

/** Remembers what was decided, also about a file whose rows are all known. */
function learn(db: WriteDatabase, file: PlanFileRow, at: string): void {
  const learned = learnedFrom(file)
  for (const mapping of learned.mappings) learnMapping(db, mapping, at)
  for (const value of learned.values) learnValue(db, value, at)
  learnFileChoices(db, file.sha256, learned.choices, at)
}
