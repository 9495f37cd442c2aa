import type { SmallNumbers } from '../../../shared/domain/smallNumbers.ts'
import { type Fraction, fraction } from '../../../shared/quantities.ts'
import type { AcceptedChapter, AcceptedNumber } from '../../../shared/report/changes/shownNumber.ts'
import type { ReadDatabase, WriteDatabase } from './connection.ts'

/** A report whose numbers are accepted; with small numbers shown apart from without, so that a change of mind changes none. */
export interface AcceptedReport {
  readonly edition: string
  readonly smallNumbers: SmallNumbers
  readonly year: number
}

/** "262/5", or "524" for a whole number: text, so that nothing rounds it. */
const exactText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1 ? String(numerator) : `${numerator}/${denominator}`

function fractionOf(text: string): Fraction {
  const [numerator = '', denominator = '1'] = text.split('/')
  return fraction(Number(numerator), Number(denominator))
}

interface StoredNumber {
  readonly metric: string
  readonly dims: string
  readonly shown: string
  readonly exact: string | null
  readonly sentence: string
}

/** What was accepted of each chapter of a report. A chapter that never was is not among them. */
export function acceptedChapters(
  db: ReadDatabase,
  { edition, smallNumbers, year }: AcceptedReport,
): ReadonlyMap<string, AcceptedChapter> {
  const chapters = db
    .prepare<[string, string, number], { id: number; chapter: string; accepted_at: string }>(
      `SELECT id, chapter, accepted_at FROM accepted_chapter
       WHERE edition = ? AND small_numbers = ? AND year = ? ORDER BY chapter`,
    )
    .all(edition, smallNumbers, year)
  const numbers = db.prepare<[number], StoredNumber>(
    'SELECT metric, dims, shown, exact, sentence FROM accepted_number WHERE accepted_chapter_id = ? ORDER BY position',
  )
  return new Map(
    chapters.map(({ id, chapter, accepted_at: at }): [string, AcceptedChapter] => [
      chapter,
      {
        at,
        numbers: numbers.all(id).map(
          ({ dims, exact, ...rest }): AcceptedNumber => ({
            ...rest,
            dims: JSON.parse(dims),
            value: exact === null ? null : fractionOf(exact),
          }),
        ),
      },
    ]),
  )
}

/** The chapter's numbers stand as they are now; what was accepted before is forgotten. */
export function keepAccepted(
  db: WriteDatabase,
  { edition, smallNumbers, year }: AcceptedReport,
  chapter: string,
  numbers: readonly AcceptedNumber[],
  at: string,
): void {
  const place = [edition, smallNumbers, chapter, year] as const
  db.prepare('DELETE FROM accepted_chapter WHERE edition = ? AND small_numbers = ? AND chapter = ? AND year = ?').run(
    ...place,
  )
  const { lastInsertRowid } = db
    .prepare('INSERT INTO accepted_chapter (edition, small_numbers, chapter, year, accepted_at) VALUES (?, ?, ?, ?, ?)')
    .run(...place, at)
  const insert = db.prepare(
    `INSERT INTO accepted_number (accepted_chapter_id, position, metric, dims, shown, exact, sentence)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  numbers.forEach(({ metric, dims, shown, value, sentence }, position) => {
    insert.run(lastInsertRowid, position, metric, JSON.stringify(dims), shown, value && exactText(value), sentence)
  })
}
