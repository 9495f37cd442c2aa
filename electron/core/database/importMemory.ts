import type { ImportChoices, ValueChoice } from '../../../shared/domain/importChoices.ts'
import type { ReadDatabase, WriteDatabase } from './connection.ts'

/** A mapping of columns as it is kept: by the fingerprint of the header row. */
export interface StoredMapping {
  readonly fingerprint: string
  readonly profile: string | null
  /** Folded header → field; null where the column is dropped. */
  readonly columns: Readonly<Record<string, string | null>>
}

/** What committing a file teaches the program, as it is stored beside the plan. */
export interface LearnedFromFile {
  readonly mappings: readonly StoredMapping[]
  readonly values: ImportChoices['values']
  readonly choices: ImportChoices | null
}

export interface Learned<Entry> {
  readonly entry: Entry
  readonly learnedAt: string
}

export const learnedMappings = (db: ReadDatabase): Learned<StoredMapping>[] =>
  db
    .prepare<[], { fingerprint: string; profile: string | null; columns: string; learned_at: string }>(
      'SELECT fingerprint, profile, columns, learned_at FROM import_mapping ORDER BY learned_at DESC, fingerprint',
    )
    .all()
    .map(({ fingerprint, profile, columns, learned_at: learnedAt }) => ({
      entry: { fingerprint, profile, columns: JSON.parse(columns) },
      learnedAt,
    }))

export const learnedValues = (db: ReadDatabase): Learned<ValueChoice>[] =>
  db
    .prepare<[], ValueChoice & { learned_at: string }>(
      'SELECT target, text, value, learned_at FROM import_value ORDER BY target, text',
    )
    .all()
    .map(({ learned_at: learnedAt, ...entry }) => ({ entry, learnedAt }))

/** What was decided the last time these very bytes were imported. */
export function choicesOfFile(db: ReadDatabase, sha256: string): ImportChoices | null {
  const stored = db.prepare<[string], string>('SELECT choices FROM import_choice WHERE sha256 = ?').pluck().get(sha256)
  return stored === undefined ? null : JSON.parse(stored)
}

export function learnMapping(db: WriteDatabase, mapping: StoredMapping, at: string): void {
  db.prepare(
    `INSERT INTO import_mapping (fingerprint, profile, columns, learned_at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET profile = excluded.profile, columns = excluded.columns, learned_at = excluded.learned_at`,
  ).run(mapping.fingerprint, mapping.profile, JSON.stringify(mapping.columns), at)
}

export function learnValue(db: WriteDatabase, choice: ValueChoice, at: string): void {
  db.prepare(
    `INSERT INTO import_value (target, text, value, learned_at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET value = excluded.value, learned_at = excluded.learned_at`,
  ).run(choice.target, choice.text, choice.value, at)
}

/** Keeps the file's choices, or forgets them where there are none any more. */
export function learnFileChoices(db: WriteDatabase, sha256: string, choices: ImportChoices | null, at: string): void {
  if (choices === null) {
    db.prepare('DELETE FROM import_choice WHERE sha256 = ?').run(sha256)
    return
  }
  db.prepare(
    `INSERT INTO import_choice (sha256, choices, learned_at) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET choices = excluded.choices, learned_at = excluded.learned_at`,
  ).run(sha256, JSON.stringify(choices), at)
}

export const forgetMapping = (db: WriteDatabase, fingerprint: string): void => {
  db.prepare('DELETE FROM import_mapping WHERE fingerprint = ?').run(fingerprint)
}

export const forgetValue = (db: WriteDatabase, target: string, text: string): void => {
  db.prepare('DELETE FROM import_value WHERE target = ? AND text = ?').run(target, text)
}
