import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkProject } from '../../../electron/core/database/checkProject.ts'
import { openDatabase } from '../../../electron/core/database/openDatabase.ts'
import {
  backupProject,
  closeProject,
  createProject,
  openProject,
  type Project,
} from '../../../electron/core/database/project.ts'
import { classifySqliteError } from '../../../electron/core/database/sqliteProblem.ts'
import type { Effects } from '../../../electron/core/effects.ts'
import { AppError, toProblem } from '../../../shared/problems.ts'
import { testEffects, testFolder } from '../../support/testProject.ts'

let folder: string
let effects: Effects
let file: string
const centre = { name: 'Årsrapport', centre: 'Familiecentret', sample: false }

beforeEach(() => {
  folder = testFolder()
  effects = testEffects(folder)
  file = join(folder, 'a.aarsrapport')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function problemOf(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (thrown) {
    return toProblem(thrown).code
  }
}

const fingerprint = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

function made(): Project {
  const project = createProject(effects, file, centre)
  closeProject(project)
  return project
}

describe('a project file that is being made', () => {
  test('is made by one of several programs only, and that one keeps it', async () => {
    const script = join(import.meta.dirname, '../../support/createAndSay.ts')
    const said = await Promise.all(
      [1, 2, 3].map(async () => {
        const child = spawn(process.execPath, [script, folder, file], { stdio: ['ignore', 'pipe', 'inherit'] })
        const [line] = await once(child.stdout, 'data')
        return String(line).trim()
      }),
    )
    expect(said.toSorted()).toEqual(['input.invalid', 'input.invalid', 'made'])
    const project = openProject(effects, file)
    expect(checkProject(project).ok).toBe(true)
    closeProject(project)
  })

  test('is gone again where a step fails', () => {
    const migrations = [{ version: 10, sql: 'CREATE TABLE' }]
    expect(problemOf(() => openDatabase(file, { mode: 'create', migrations }))).not.toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a project file', () => {
  test('is set up to survive a power cut and to keep nothing that was deleted', () => {
    const { db } = createProject(effects, file, centre)
    const setting = (name: string): unknown => db.pragma(name, { simple: true })
    expect(setting('journal_mode')).toBe('wal')
    expect(setting('synchronous')).toBe(2)
    expect(setting('foreign_keys')).toBe(1)
    expect(setting('temp_store')).toBe(2)
    expect(setting('secure_delete')).toBe(1)
    expect(setting('trusted_schema')).toBe(0)
    expect(setting('cell_size_check')).toBe(1)
    expect(setting('busy_timeout')).toBe(2000)
    db.close()
  })

  test('is one file on disk when closed, and knows itself when opened again', () => {
    const { info } = made()
    expect(readdirSync(folder).sort()).toEqual(['a.aarsrapport', 'keys'])
    const again = openProject(effects, file)
    expect(again.info).toEqual(info)
    expect(again.key).not.toBeNull()
    expect(checkProject(again).ok).toBe(true)
    closeProject(again)
  })

  test('has its key elsewhere, readable by its owner alone', () => {
    const { info } = made()
    const key = join(folder, 'keys', `${info.id}.key`)
    expect(statSync(key).size).toBe(32)
    if (process.platform !== 'win32') expect(statSync(key).mode & 0o777).toBe(0o600)
    expect(readFileSync(file).includes(readFileSync(key))).toBe(false)
    rmSync(key)
    const without = openProject(effects, file)
    expect(without.key).toBeNull()
    expect(checkProject(without)).toMatchObject({ ok: true })
    closeProject(without)
  })

  test('is never made over another file', () => {
    writeFileSync(file, 'hej')
    expect(problemOf(() => createProject(effects, file, centre))).toBe('input.invalid')
    expect(readFileSync(file, 'utf8')).toBe('hej')
    expect(existsSync(join(folder, 'keys'))).toBe(false)
  })
})

describe('files that are refused and left as they are', () => {
  const refused = (work: () => unknown, code: string): void => {
    const before = fingerprint(file)
    expect(problemOf(work)).toBe(code)
    expect(fingerprint(file)).toBe(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('a.aarsrapport-'))).toEqual([])
  }
  const open = (): unknown => openProject(effects, file)

  test('a file of a newer program', () => {
    made()
    const db = new Database(file)
    db.pragma('user_version = 9990')
    db.pragma('journal_mode = DELETE')
    db.close()
    refused(open, 'database.newer')
  })

  test('a database of another program', () => {
    const db = new Database(file)
    db.exec('CREATE TABLE moz_places (id INTEGER)')
    db.close()
    refused(open, 'database.foreign')
  })

  test('a database with another application id', () => {
    const db = new Database(file)
    db.pragma('application_id = 252006673')
    db.exec('CREATE TABLE project (id INTEGER)')
    db.close()
    refused(open, 'database.foreign')
  })

  test('a file that is no database', () => {
    writeFileSync(file, 'Kære alle')
    refused(open, 'database.foreign')
  })

  test('a folder', () => {
    mkdirSync(join(folder, 'mappe.aarsrapport'))
    expect(problemOf(() => openProject(effects, join(folder, 'mappe.aarsrapport')))).toBe('database.foreign')
  })

  test('a file that is gone', () => {
    expect(problemOf(open)).toBe('project.not-found')
    expect(existsSync(file)).toBe(false)
  })

  test('a truncated database', () => {
    made()
    writeFileSync(file, readFileSync(file).subarray(0, 6_000))
    expect(problemOf(open)).toBe('database.corrupt')
  })
})

describe('failures of SQLite in words', () => {
  test('locked by another program', () => {
    made()
    const other = new Database(file)
    other.exec('BEGIN EXCLUSIVE')
    const project = openProject(effects, file)
    project.db.pragma('busy_timeout = 50')
    other.exec('COMMIT; BEGIN IMMEDIATE')
    const write = (): unknown => project.db.prepare("UPDATE project SET name = 'B'").run()
    const thrown = (() => {
      try {
        return write()
      } catch (error) {
        return classifySqliteError(error)
      }
    })()
    expect(toProblem(thrown)).toMatchObject({ code: 'database.busy', retry: true })
    other.exec('ROLLBACK')
    other.close()
    closeProject(project)
  })

  test.each([
    ['SQLITE_FULL', 'database.full'],
    ['SQLITE_READONLY_DIRECTORY', 'database.read-only'],
    ['SQLITE_CORRUPT_VTAB', 'database.corrupt'],
    ['SQLITE_NOTADB', 'database.foreign'],
    ['SQLITE_BUSY_SNAPSHOT', 'database.busy'],
  ])('%s is %s', (code, problem) => {
    const classified = classifySqliteError(new Database.SqliteError('x', code))
    expect(classified).toBeInstanceOf(AppError)
    expect(toProblem(classified).code).toBe(problem)
  })

  test('anything else stays what it is', () => {
    const error = new Error('bug')
    expect(classifySqliteError(error)).toBe(error)
    const constraint = new Database.SqliteError('x', 'SQLITE_CONSTRAINT_CHECK')
    expect(classifySqliteError(constraint)).toBe(constraint)
  })

  test('a folder that is not there', () => {
    expect(problemOf(() => openDatabase(join(folder, 'missing', 'x.aarsrapport'), { mode: 'create' }))).toBe(
      'project.not-found',
    )
  })
})

describe('a backup', () => {
  test('is a whole, checked copy that opens as a project', () => {
    const project = createProject(effects, file, centre)
    const target = join(folder, 'kopi.aarsrapport')
    backupProject(project, target)
    closeProject(project)
    const copy = openProject(effects, target)
    expect(copy.info).toEqual(project.info)
    expect(checkProject(copy).ok).toBe(true)
    closeProject(copy)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  test('never replaces the project itself, and says when it cannot be written', () => {
    const project = createProject(effects, file, centre)
    expect(problemOf(() => backupProject(project, file))).toBe('input.invalid')
    const target = join(folder, 'no-such-folder', 'kopi.aarsrapport')
    expect(problemOf(() => backupProject(project, target))).toBe('database.read-only')
    closeProject(project)
  })
})

test('a missing row of a batch is found by the check', () => {
  const project = createProject(effects, file, centre)
  project.db.exec(`
    INSERT INTO source_file VALUES (1, 'a.csv', '${'0'.repeat(64)}', 1, 'csv');
    INSERT INTO import_batch (id, source_file_id, committed_at, profiles, counts, issues, stored)
      VALUES (1, 1, '2014-01-01', '[]', '{}', '[]', 1);`)
  const { ok, lines } = checkProject(project)
  expect(ok).toBe(false)
  expect(lines.map((line) => line.da)).toContain('Indlæsning 1 skulle have 1 rækker.')
  closeProject(project)
})

test('a disk too full to fold the log in does not keep a project from being closed', () => {
  const project = createProject(effects, file, centre)
  vi.spyOn(project.db, 'pragma').mockImplementation(() => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  })
  closeProject(project)
  expect(project.db.open).toBe(false)
  closeProject(openProject(effects, file))
})
