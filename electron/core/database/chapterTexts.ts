import type { OwnText } from '../../../shared/report/chapters/ownText.ts'
import type { ReadDatabase, WriteDatabase } from './connection.ts'

/** Which chapter of which report a text belongs to. */
export interface ChapterPlace {
  readonly edition: string
  readonly year: number
  readonly chapter: string
}

/** A text with the year that it was written for. */
export interface WrittenText extends OwnText {
  readonly year: number
}

/** As stored: without a text, the chapter went back to the template from that year on. */
interface StoredText {
  readonly chapter: string
  readonly year: number
  readonly title: string | null
  readonly body: string | null
}

/**
 * The texts in force in a year, by chapter: each that of the year, else of the latest year before it. A chapter that is
 * not among them has the template's.
 */
export function textsInForce(db: ReadDatabase, edition: string, year: number): ReadonlyMap<string, WrittenText> {
  // Beside max(), SQLite takes the other columns from the row that has it.
  const stored = db
    .prepare<[string, number], StoredText>(
      `SELECT chapter, max(year) AS year, title, body FROM chapter_text
       WHERE edition = ? AND year <= ? GROUP BY chapter`,
    )
    .all(edition, year)
  return new Map(
    stored.flatMap(({ chapter, year: of, title, body }): [string, WrittenText][] =>
      title === null || body === null ? [] : [[chapter, { year: of, title, body }]],
    ),
  )
}

/** Null for the template's text. */
export function keepText(db: WriteDatabase, place: ChapterPlace, text: OwnText | null, at: string): void {
  const { edition, chapter, year } = place
  if (text === null && !textsInForce(db, edition, year - 1).has(chapter)) {
    db.prepare('DELETE FROM chapter_text WHERE edition = ? AND chapter = ? AND year = ?').run(edition, chapter, year)
    return
  }
  db.prepare(
    `INSERT INTO chapter_text (edition, chapter, year, title, body, changed_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET title = excluded.title, body = excluded.body, changed_at = excluded.changed_at`,
  ).run(edition, chapter, year, text?.title ?? null, text?.body ?? null, at)
}
