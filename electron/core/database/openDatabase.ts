import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { fail } from '../../../shared/problems.ts'
import type { WriteDatabase } from './connection.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { withSqliteProblems } from './sqliteProblem.ts'

const SQLITE_MAGIC = 'SQLite format 3\u0000'

function looksLikeSqlite(file: string): boolean {
  if (!statSync(file).isFile()) return false
  const head = Buffer.alloc(16)
  const handle = openSync(file, 'r')
  try {
    return readSync(handle, head, 0, 16, 0) === 16 && head.toString('latin1') === SQLITE_MAGIC
  } finally {
    closeSync(handle)
  }
}

function configure(db: WriteDatabase): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('temp_store = MEMORY')
  db.pragma('secure_delete = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
}

export interface OpenOptions {
  /** `create` refuses an existing file, `open` a missing one. */
  readonly mode: 'open' | 'create'
  readonly nativeBinding?: string
  /** Other steps than the released ones: only for tests of migrating itself. */
  readonly migrations?: readonly Migration[]
}

const refuseExisting = (): never =>
  fail('input.invalid', {
    da: 'Der findes allerede en fil med det navn. Vælg et andet navn.',
    en: 'A file of that name exists already. Choose another name.',
  })

/** Of two programs that make the same file at once only one may: the other would remove it when it fails. */
function reserve(file: string): void {
  try {
    closeSync(openSync(file, 'wx'))
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') refuseExisting()
    // Why nothing can be written here is for SQLite to say, and for its problems to tell.
  }
}

/** Opens (or makes) a project file: checked, migrated, and set up so that an acknowledged write survives a power cut. */
export function openDatabase(file: string, options: OpenOptions): WriteDatabase {
  const exists = existsSync(file)
  if (options.mode === 'open' && !exists) {
    fail('project.not-found', { da: 'Projektfilen findes ikke længere.', en: 'The project file no longer exists.' })
  }
  if (options.mode === 'create' && exists) refuseExisting()
  if (!existsSync(dirname(file))) {
    fail('project.not-found', {
      da: 'Mappen til projektfilen findes ikke.',
      en: 'The folder for the project file does not exist.',
    })
  }
  if (options.mode === 'create') reserve(file)
  return withSqliteProblems(() => {
    if (exists && !looksLikeSqlite(file)) {
      fail('database.foreign', {
        da: 'Filen er ikke en projektfil fra dette program.',
        en: 'The file is not a project file of this program.',
      })
    }
    const binding = options.nativeBinding ? { nativeBinding: options.nativeBinding } : {}
    const db = new Database(file, { timeout: 2000, fileMustExist: exists, ...binding }) as WriteDatabase
    try {
      // Nothing is written before the file is known to be ours and not newer than this program.
      migrate(db, file, options.migrations, { prepare: () => configure(db), ...binding })
      return db
    } catch (thrown) {
      db.close()
      if (options.mode === 'create')
        for (const made of [file, `${file}-wal`, `${file}-shm`]) rmSync(made, { force: true })
      throw thrown
    }
  })
}
