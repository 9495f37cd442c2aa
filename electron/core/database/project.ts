import { type KeyObject, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AppError, fail } from '../../../shared/problems.ts'
import type { Effects } from '../effects.ts'
import { backupTo } from './backup.ts'
import type { ReadDatabase, WriteDatabase } from './connection.ts'
import { openDatabase } from './openDatabase.ts'
import { plannedPlaces } from './plans.ts'
import { createPseudonymKey, readPseudonymKey } from './pseudonymKey.ts'
import { classifySqliteError, withSqliteProblems } from './sqliteProblem.ts'
import { clearSome } from './staging.ts'

export interface ProjectRow {
  readonly id: string
  readonly name: string
  readonly centre: string
  readonly sample: boolean
  readonly createdAt: string
}

/** An open project: its file, its one writing connection, and the key for pseudonyms if this computer has it. */
export interface Project {
  readonly file: string
  readonly db: WriteDatabase
  readonly info: ProjectRow
  readonly key: KeyObject | null
  readonly effects: Effects
}

interface StoredProject {
  readonly id: string
  readonly name: string
  readonly centre: string
  readonly sample: number
  readonly created_at: string
}

const bindingOf = (effects: Effects): { nativeBinding?: string } =>
  effects.nativeBinding ? { nativeBinding: effects.nativeBinding } : {}

function readProject(db: ReadDatabase): ProjectRow {
  const row = db.prepare<[], StoredProject>('SELECT id, name, centre, sample, created_at FROM project').get()
  if (!row) {
    fail('database.foreign', {
      da: 'Filen er ikke en projektfil fra dette program.',
      en: 'The file is not a project file of this program.',
    })
  }
  return { id: row.id, name: row.name, centre: row.centre, sample: row.sample === 1, createdAt: row.created_at }
}

const LEFTOVERS_AT_ONCE = 10_000

/** A program that died while it planned, or right after a commit, leaves staged rows that no plan knows. */
function clearLeftovers(db: WriteDatabase): void {
  const keep = plannedPlaces(db)
  while (clearSome(db, keep, LEFTOVERS_AT_ONCE));
}

export function openProject(effects: Effects, file: string): Project {
  const path = resolve(file)
  const db = openDatabase(path, { mode: 'open', ...bindingOf(effects) })
  try {
    const info = withSqliteProblems(() => readProject(db))
    withSqliteProblems(() => clearLeftovers(db))
    return { file: path, db, info, key: readPseudonymKey(effects.paths.keys, info.id), effects }
  } catch (thrown) {
    db.close()
    throw thrown
  }
}

export interface NewProject {
  readonly name: string
  readonly centre: string
  readonly sample: boolean
}

export function createProject(effects: Effects, file: string, project: NewProject): Project {
  const path = resolve(file)
  const db = openDatabase(path, { mode: 'create', ...bindingOf(effects) })
  const id = randomUUID()
  const createdAt = effects.now().toISOString()
  try {
    const key = createPseudonymKey(effects.paths.keys, id)
    withSqliteProblems(() =>
      db
        .prepare('INSERT INTO project (only_row, id, name, centre, sample, created_at) VALUES (1, ?, ?, ?, ?, ?)')
        .run(id, project.name, project.centre, project.sample ? 1 : 0, createdAt),
    )
    return { file: path, db, info: { id, ...project, createdAt }, key, effects }
  } catch (thrown) {
    db.close()
    // Half a project is worse than none; both files were made by this call.
    for (const leftover of [path, `${path}-wal`, `${path}-shm`, join(effects.paths.keys, `${id}.key`)]) {
      rmSync(leftover, { force: true })
    }
    throw thrown
  }
}

/**
 * Folds the write-ahead log into the file, so that secure_delete takes effect on disk. Where that fails (a full disk),
 * nothing is lost: the log stays beside the file, and the next time folds it in.
 */
export function foldLog(db: WriteDatabase): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch (thrown) {
    if (!(classifySqliteError(thrown) instanceof AppError)) throw thrown
  }
}

/** Leaves the project as one file on disk, and lets go of it. */
export function closeProject(project: Project): void {
  if (!project.db.open) return
  try {
    foldLog(project.db)
  } finally {
    project.db.close()
  }
}

export function backupProject(project: Project, target: string): void {
  if (resolve(target) === project.file) {
    fail('input.invalid', {
      da: 'Sikkerhedskopien kan ikke ligge oven i projektfilen selv. Vælg et andet navn.',
      en: 'The backup cannot replace the project file itself. Choose another name.',
    })
  }
  withSqliteProblems(() => backupTo(project.db, resolve(target), project.effects.nativeBinding))
}

/** The count that every commit and undo raises: a plan made against another count is stale. */
export const revisionOf = (db: ReadDatabase): number =>
  db.prepare<[], number>('SELECT revision FROM project').pluck().get() ?? 0

export const raiseRevision = (db: WriteDatabase): void => {
  db.prepare('UPDATE project SET revision = revision + 1').run()
}

/** The same connection for those who only read. */
export const reading = (project: Project): ReadDatabase => project.db
