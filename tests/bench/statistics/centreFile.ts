// Generated centres are written once, straight into the schema of a project, and kept in the user's cache.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { WriteDatabase } from '../../../electron/core/database/connection.ts'
import { dataTables, type RowValues, type TableName } from '../../../electron/core/database/dataTables.ts'
import { migrations } from '../../../electron/core/database/migrations/index.ts'
import { openDatabase } from '../../../electron/core/database/openDatabase.ts'
import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import { yardstickFolder } from '../readers/yardsticks.ts'
import type { CentreSize } from './sizes.ts'
import { syntheticNotifications, syntheticPlacements, syntheticPopulation } from './syntheticCentre.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Raise it when the rows change: old files are then no longer used. Another schema makes other files by itself. */
const EDITION = 3
const schema = hashOf(migrations.map(({ sql }) => sql).join('')).slice(0, 8)
const folder = join(yardstickFolder, `statistics-${EDITION}-${schema}`)

function insertAll<Table extends TableName>(db: WriteDatabase, table: Table, rows: Iterable<RowValues<Table>>): void {
  const columns: readonly (keyof RowValues<Table>)[] = dataTables[table]
  const insert = db.prepare(
    `INSERT INTO ${table} (batch_id, sheet, row_no, natural_key, occurrence, row_hash, ${columns.join(', ')})
     VALUES (1, 'Ark1', ?, ?, 1, ?, ${columns.map(() => '?').join(', ')})`,
  )
  let rowNumber = 0
  for (const row of rows) {
    rowNumber += 1
    const key = `${table} ${rowNumber}`
    insert.run(rowNumber, key, hashOf(key), ...columns.map((column) => row[column]))
  }
}

function fill(db: WriteDatabase, size: CentreSize, codes: CodeLists): void {
  db.exec(`INSERT INTO source_file (id, file_name, sha256, bytes, format) VALUES (1, 'syntetisk.xlsx', '${hashOf('')}', 1, 'xlsx');
    INSERT INTO import_batch (id, source_file_id, committed_at, profiles, counts, issues, stored)
    VALUES (1, 1, '2014-02-03T10:00:00.000Z', '[]', '{}', '[]', 1)`)
  insertAll(db, 'notification', syntheticNotifications(size.notifications, codes))
  insertAll(db, 'placement', syntheticPlacements(size.placements, codes))
  insertAll(db, 'population', syntheticPopulation())
}

/** A project file with the rows of a centre in force. */
export function centreFile(size: CentreSize, codes: CodeLists): string {
  const file = join(folder, `${size.notifications}-${size.placements}.aarsrapport`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  // Under another name first, so that a broken-off run leaves no half-filled centre behind.
  const part = `${file}.part`
  for (const left of [part, `${part}-wal`, `${part}-shm`]) rmSync(left, { force: true })
  const db = openDatabase(part, { mode: 'create' })
  db.transaction(() => fill(db, size, codes))()
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  renameSync(part, file)
  return file
}
