import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { acceptedChapters, keepAccepted } from '../electron/core/database/acceptedNumbers.ts'
import { allBatches } from '../electron/core/database/batches.ts'
import { dataTables, tableNames } from '../electron/core/database/dataTables.ts'
import { migrations } from '../electron/core/database/migrations/index.ts'
import type { Migration } from '../electron/core/database/migrations/migration.ts'
import { openDatabase } from '../electron/core/database/openDatabase.ts'
import { clearSome, nextPlace, StagingWriter } from '../electron/core/database/staging.ts'
import { testFolder } from './support/testProject.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = testFolder()
  file = join(folder, 'a.aarsrapport')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The schema as SQLite keeps it, in the order of creation. */
function schemaOf(path: string): string {
  const db = new Database(path, { readonly: true })
  const statements = db
    .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  db.close()
  return `${statements.map((sql) => `${sql};`).join('\n\n')}\n`
}

const nextStep: Migration = {
  version: (migrations.at(-1)?.version ?? 0) + 10,
  sql: 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;',
}
const brokenStep: Migration = {
  version: nextStep.version + 10,
  sql: 'CREATE TABLE half (id INTEGER) STRICT; SELECT nonsense;',
}

/** A file that has taken a step never takes it again: a step that is edited after its release leaves such files behind. */
const released: Readonly<Record<number, string>> = {
  10: '5e533392e37a5cbc',
  20: '183cfb335fd32ca5',
  30: 'fdb14791c575792e',
  40: 'c586a4ea1226ea99',
  50: '08b5ef107387ffba',
  60: 'a6ac97d80fad09b3',
}

const hashOf = (sql: string): string => createHash('sha256').update(sql).digest('hex').slice(0, 16)

describe('the schema', () => {
  test('never edits a step that files have taken already: a change is a step of its own', () => {
    expect(Object.fromEntries(migrations.map(({ version, sql }) => [version, hashOf(sql)]))).toEqual(released)
  })

  test('is the one committed in tests/schema.sql', () => {
    openDatabase(file, { mode: 'create' }).close()
    expect(schemaOf(file)).toBe(readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8'))
  })

  test('numbers its steps in rising tens', () => {
    const versions = migrations.map((step) => step.version)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    expect(versions.every((version) => version % 10 === 0)).toBe(true)
  })

  test('has every column that rows are stored in', () => {
    const db = openDatabase(file, { mode: 'create' })
    for (const [table, columns] of Object.entries(dataTables)) {
      const stored = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
      expect(stored.slice(8)).toEqual([...columns])
    }
    db.close()
  })

  test('is STRICT throughout', () => {
    const db = openDatabase(file, { mode: 'create' })
    const loose = db
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
      .pluck()
      .all()
    expect(loose).toEqual([])
    db.close()
  })
})

describe('a migration', () => {
  const backups = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.backup'))

  test('backs an existing file up first, and only then', () => {
    openDatabase(file, { mode: 'create' }).close()
    expect(backups()).toEqual([])
    const db = openDatabase(file, { mode: 'open', migrations: [...migrations, nextStep] })
    expect(db.pragma('user_version', { simple: true })).toBe(nextStep.version)
    db.close()
    expect(backups()).toEqual([`a.aarsrapport.v${migrations.at(-1)?.version}.backup`])
    expect(schemaOf(join(folder, backups()[0] ?? ''))).not.toContain('later')
    expect(schemaOf(file)).toContain('later')
  })

  test('that fails leaves the last good version', () => {
    openDatabase(file, { mode: 'create' }).close()
    expect(() => openDatabase(file, { mode: 'open', migrations: [...migrations, nextStep, brokenStep] })).toThrow()
    const db = openDatabase(file, { mode: 'open', migrations: [...migrations, nextStep] })
    expect(db.pragma('user_version', { simple: true })).toBe(nextStep.version)
    db.close()
    expect(schemaOf(file)).not.toContain('half')
  })

  test('of a file that is up to date does nothing', () => {
    openDatabase(file, { mode: 'create' }).close()
    const before = readFileSync(file)
    openDatabase(file, { mode: 'open' }).close()
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(backups()).toEqual([])
  })

  test('from the first version keeps the imports and what refers to them', () => {
    const [first] = migrations
    const old = openDatabase(file, { mode: 'create', migrations: first ? [first] : [] })
    old.exec(`
      INSERT INTO source_file VALUES (7, 'a.xlsx', '${'a'.repeat(64)}', 10, 'xlsx');
      INSERT INTO import_batch VALUES (3, 7, '2014-01-01', NULL, '["population"]', '{"read":1}', '[]', 1);
      INSERT INTO population VALUES (1, 3, 'Ark1', 5, '["x"]', 1, 'hash', NULL, 'Ishøj', 2013, 4, 0, 100);
      INSERT INTO import_plan VALUES ('plan', '2014-01-01', 0, '{}');`)
    old.close()
    const db = openDatabase(file, { mode: 'open' })
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(db.prepare('SELECT count(*) FROM import_plan').pluck().get()).toBe(0)
    expect(allBatches(db)).toMatchObject([
      { id: 3, fileName: 'a.xlsx', importedBy: '', bytes: 10, stored: 1, decisions: [], undoable: true },
    ])
    expect(() =>
      db.exec(
        "INSERT INTO import_batch (source_file_id, committed_at, profiles, counts, issues, stored) VALUES (8, '', '[]', '{}', '[]', 0)",
      ),
    ).toThrow(/FOREIGN KEY/)
    db.exec(`INSERT INTO source_file VALUES (8, 'b.px', '${'b'.repeat(64)}', 10, 'px')`)
    db.close()
  })

  test('keeps what was accepted, also in an internal edition', () => {
    const old = openDatabase(file, { mode: 'create', migrations: migrations.filter(({ version }) => version < 60) })
    old.exec(`
      INSERT INTO accepted_chapter VALUES (3, 'aarsrapport', 'sager', 2013, '2014-01-01');
      INSERT INTO accepted_chapter VALUES (5, 'aarsrapport (intern)', 'sager', 2013, '2014-02-01');
      INSERT INTO accepted_number VALUES (3, 0, 'count', '{}', '97', '97', 'Der er 97.');
      INSERT INTO accepted_number VALUES (5, 0, 'count', '{}', '3', '3', 'Der er 3.');`)
    old.close()
    const db = openDatabase(file, { mode: 'open' })
    expect(db.pragma('foreign_key_check')).toEqual([])
    const shownIn = (smallNumbers: 'hidden' | 'shown') => {
      const sager = acceptedChapters(db, { edition: 'aarsrapport', smallNumbers, year: 2013 }).get('sager')
      return [sager?.at, sager?.numbers.map(({ shown }) => shown)]
    }
    expect([shownIn('hidden'), shownIn('shown')]).toEqual([
      ['2014-01-01', ['97']],
      ['2014-02-01', ['3']],
    ])
    keepAccepted(db, { edition: 'aarsrapport', smallNumbers: 'shown', year: 2013 }, 'sager', [], '2014-03-01')
    expect([shownIn('hidden'), shownIn('shown')]).toEqual([
      ['2014-01-01', ['97']],
      ['2014-03-01', []],
    ])
    expect(db.prepare('SELECT count(*) FROM accepted_number').pluck().get()).toBe(1)
    db.close()
  })

  test.each(migrations.map((step, index) => [step.version, migrations.slice(0, index + 1)] as const))(
    'from version %i leaves a file that can stage rows of every table',
    (version, steps) => {
      openDatabase(file, { mode: 'create', migrations: steps }).close()
      const db = openDatabase(file, { mode: 'open' })
      expect(backups()).toHaveLength(version === migrations.at(-1)?.version ? 0 : 1)
      const writer = new StagingWriter(db)
      for (const table of tableNames)
        writer.insert(table, [
          {
            place: nextPlace(db),
            action: 'new',
            sheet: 'Ark1',
            row: 2,
            key: '[]',
            occurrence: 1,
            hash: 'hash',
            values: dataTables[table].map(() => null),
          },
        ])
      expect(nextPlace(db)).toBe(tableNames.length + 1)
      while (clearSome(db, [0, -1], 100));
      expect(nextPlace(db)).toBe(1)
      db.close()
    },
  )

  test('stages the very columns that are stored', () => {
    const db = openDatabase(file, { mode: 'create' })
    for (const [table, columns] of Object.entries(dataTables)) {
      const staged = db
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
        .pluck()
        .all(`staged_${table}`)
      expect(staged.slice(7)).toEqual([...columns])
    }
    db.close()
  })
})
