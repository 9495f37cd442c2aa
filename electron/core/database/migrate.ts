import { existsSync } from 'node:fs'
import { fail } from '../../../shared/problems.ts'
import { backupTo } from './backup.ts'
import type { WriteDatabase } from './connection.ts'
import { migrations as released } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'

/** Marks the file as ours ("arRP"), in the header field that SQLite reserves for this. */
export const APPLICATION_ID = 0x61725250

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)
export const schemaVersion = (db: WriteDatabase): number => numberOf(db.pragma('user_version', { simple: true }))

function refuseForeign(db: WriteDatabase): void {
  const id = numberOf(db.pragma('application_id', { simple: true }))
  const tables = db.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() ?? 0
  if (id === APPLICATION_ID || (id === 0 && tables === 0)) return
  fail('database.foreign', {
    da: 'Filen er ikke en projektfil fra dette program.',
    en: 'The file is not a project file of this program.',
  })
}

function refuseNewer(version: number, known: number): void {
  if (version <= known) return
  fail('database.newer', {
    da: 'Projektet er gemt med en nyere udgave af programmet. Opdatér programmet; filen er ikke ændret.',
    en: 'The project was saved by a newer version of the program. Update the program; the file was not changed.',
  })
}

interface MigrateOptions {
  /** Settings that write to the file (the journal mode): run once the file is known to be ours. */
  readonly prepare: () => void
  readonly nativeBinding?: string
}

/** Brings a project file to the newest schema, a step a transaction. An existing file is backed up first. */
export function migrate(
  db: WriteDatabase,
  file: string,
  steps: readonly Migration[] | undefined,
  options: MigrateOptions,
): void {
  const known = steps ?? released
  refuseForeign(db)
  const from = schemaVersion(db)
  refuseNewer(from, known.at(-1)?.version ?? 0)
  options.prepare()
  const pending = known.filter((step) => step.version > from)
  if (pending.length === 0) return
  if (from > 0) backupTo(db, freeName(`${file}.v${from}`), options.nativeBinding)
  for (const step of pending) {
    db.transaction(() => {
      db.exec(step.sql)
      db.pragma(`application_id = ${APPLICATION_ID}`)
      db.pragma(`user_version = ${step.version}`)
    }).immediate()
  }
}

function freeName(stem: string): string {
  let name = `${stem}.backup`
  for (let copy = 2; existsSync(name); copy += 1) name = `${stem}-${copy}.backup`
  return name
}
