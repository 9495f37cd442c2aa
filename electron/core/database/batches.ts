import type { ImportBatch, ImportDecision, RowCounts } from '../../../shared/domain/importing.ts'
import { noCounts } from '../../../shared/domain/rowCounts.ts'
import type { ReadDatabase, WriteDatabase } from './connection.ts'
import { tableNames } from './dataTables.ts'

interface StoredBatch {
  readonly id: number
  readonly file_name: string
  readonly sha256: string
  readonly committed_at: string
  readonly undone_at: string | null
  readonly profiles: string
  readonly counts: string
  readonly imported_by: string
  readonly bytes: number
  readonly stored: number
  readonly decisions: string
}

const SELECT_BATCH = `SELECT b.id, f.file_name, f.sha256, f.bytes, b.committed_at, b.undone_at, b.profiles, b.counts,
    b.imported_by, b.stored, b.decisions
  FROM import_batch b JOIN source_file f ON f.id = b.source_file_id`

/** Later imports in force that replaced rows of a batch, build on them, or brought back rows that it had withdrawn. */
const LATER = tableNames
  .flatMap((table) => [
    `SELECT replaced_by AS id FROM ${table} WHERE batch_id = @batch AND replaced_by IS NOT NULL`,
    `SELECT again.batch_id FROM ${table} gone JOIN ${table} again USING (natural_key, occurrence)
     WHERE gone.replaced_by = @batch AND again.batch_id > @batch`,
  ])
  .join(' UNION ')

export interface NamedBatch {
  readonly id: number
  readonly fileName: string
}

/** While there are any, undo of the batch would tear a hole or put a row in force twice. Newest first. */
export const blockersOf = (db: ReadDatabase, batchId: number): NamedBatch[] =>
  db
    .prepare<[{ batch: number }], NamedBatch>(
      `WITH later (id) AS (${LATER} UNION SELECT batch_id FROM import_batch_reliance WHERE relies_on = @batch)
       SELECT b.id, f.file_name AS fileName FROM later JOIN import_batch b USING (id)
       JOIN source_file f ON f.id = b.source_file_id WHERE b.undone_at IS NULL ORDER BY b.id DESC`,
    )
    .all({ batch: batchId })

/** The batches that must be undone for a batch to be undone, those that build on the builders included; newest first. */
export function chainAbove(db: ReadDatabase, batchId: number): NamedBatch[] {
  const found = new Map<number, NamedBatch>()
  const open = [batchId]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const blocker of blockersOf(db, id)) {
      if (found.has(blocker.id)) continue
      found.set(blocker.id, blocker)
      open.push(blocker.id)
    }
  }
  return [...found.values()].sort((a, b) => b.id - a.id)
}

function toBatch(db: ReadDatabase, row: StoredBatch): ImportBatch {
  const profiles: string[] = JSON.parse(row.profiles)
  // Imports of earlier versions counted less.
  const counts: RowCounts = { ...noCounts, ...JSON.parse(row.counts) }
  const decisions: ImportDecision[] = JSON.parse(row.decisions)
  return {
    id: row.id,
    fileName: row.file_name,
    sha256: row.sha256,
    committedAt: row.committed_at,
    undoneAt: row.undone_at,
    profiles,
    counts,
    importedBy: row.imported_by,
    bytes: row.bytes,
    stored: row.undone_at === null ? row.stored : 0,
    decisions,
    undoable: row.undone_at === null && blockersOf(db, row.id).length === 0,
  }
}

/** Newest first; undone imports stay in the list. */
export const allBatches = (db: ReadDatabase): ImportBatch[] =>
  db
    .prepare<[], StoredBatch>(`${SELECT_BATCH} ORDER BY b.id DESC`)
    .all()
    .map((row) => toBatch(db, row))

export function batchById(db: ReadDatabase, id: number): ImportBatch | null {
  const row = db.prepare<[number], StoredBatch>(`${SELECT_BATCH} WHERE b.id = ?`).get(id)
  return row ? toBatch(db, row) : null
}

/** When the very same bytes were imported, if that import is still in force. */
export const inForceSince = (db: ReadDatabase, sha256: string): string | null =>
  db
    .prepare<[string], string>(
      `SELECT b.committed_at FROM import_batch b JOIN source_file f ON f.id = b.source_file_id
       WHERE f.sha256 = ? AND b.undone_at IS NULL ORDER BY b.id DESC LIMIT 1`,
    )
    .pluck()
    .get(sha256) ?? null

export interface NewBatch {
  readonly fileName: string
  readonly sha256: string
  readonly bytes: number
  readonly format: string
  readonly committedAt: string
  readonly profiles: string
  readonly counts: string
  readonly issues: string
  readonly importedBy: string
  readonly decisions: string
}

export function insertBatch(db: WriteDatabase, batch: NewBatch): number {
  // The same bytes under a new name: the person looks for the name that was chosen last.
  db.prepare(
    `INSERT INTO source_file (file_name, sha256, bytes, format) VALUES (?, ?, ?, ?)
     ON CONFLICT (sha256) DO UPDATE SET file_name = excluded.file_name`,
  ).run(batch.fileName, batch.sha256, batch.bytes, batch.format)
  const file = db.prepare<[string], number>('SELECT id FROM source_file WHERE sha256 = ?').pluck().get(batch.sha256)
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO import_batch (source_file_id, committed_at, profiles, counts, issues, imported_by, decisions, stored)
       VALUES (?, ?, ?, ?, ?, ?, ?, 0)`,
    )
    .run(file, batch.committedAt, batch.profiles, batch.counts, batch.issues, batch.importedBy, batch.decisions)
  return Number(lastInsertRowid)
}

export function finishBatch(db: WriteDatabase, id: number, stored: number, reliesOn: Iterable<number>): void {
  db.prepare('UPDATE import_batch SET stored = ? WHERE id = ?').run(stored, id)
  const rely = db.prepare('INSERT INTO import_batch_reliance (batch_id, relies_on) VALUES (?, ?)')
  for (const other of new Set(reliesOn)) rely.run(id, other)
}

/** Takes a batch's rows away and puts those back that it had replaced. */
export function revertBatch(db: WriteDatabase, id: number, undoneAt: string): void {
  for (const table of tableNames) {
    db.prepare(`DELETE FROM ${table} WHERE batch_id = ?`).run(id)
    db.prepare(`UPDATE ${table} SET replaced_by = NULL WHERE replaced_by = ?`).run(id)
  }
  db.prepare('DELETE FROM import_batch_reliance WHERE batch_id = ?').run(id)
  db.prepare('UPDATE import_batch SET undone_at = ? WHERE id = ?').run(undoneAt, id)
}
