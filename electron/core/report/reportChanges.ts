import type { ReportChanges } from '../../../shared/contract/report.ts'
import type { Language } from '../../../shared/danish.ts'
import {
  type ChapterChange,
  changedNumbers,
  chapterChanges,
  numbersOf,
} from '../../../shared/report/changes/chapterChanges.ts'
import { type AcceptedReport, acceptedChapters, keepAccepted } from '../database/acceptedNumbers.ts'
import type { ReadDatabase, WriteDatabase } from '../database/connection.ts'
import type { OpenReport } from './openReport.ts'

const acceptedAs = ({ edition, year, input }: OpenReport): AcceptedReport => ({
  edition: edition.key,
  smallNumbers: input.smallNumbers,
  year,
})

const acceptedOf = (db: ReadDatabase, report: OpenReport) => acceptedChapters(db, acceptedAs(report))

/** What has changed in each chapter that was ever accepted. */
export const changesSince = (db: ReadDatabase, report: OpenReport): readonly ChapterChange[] =>
  chapterChanges(report.input, report.draft, acceptedOf(db, report))

export function reportChanges(db: ReadDatabase, report: OpenReport, language: Language): ReportChanges {
  const accepted = acceptedOf(db, report)
  return {
    accepted: [...accepted].map(([chapter, { at }]) => ({ chapter, at })),
    changes: changedNumbers(report.input, chapterChanges(report.input, report.draft, accepted), language),
  }
}

/** The numbers of these chapters may stand as they are now. A chapter that cannot be followed is left as it was. */
export function acceptChapters(
  db: WriteDatabase,
  report: OpenReport,
  wanted: (key: string) => boolean,
  at: string,
): void {
  const { input, draft } = report
  for (const chapter of draft.chapters)
    if (wanted(chapter.key) && !chapter.problem)
      keepAccepted(db, acceptedAs(report), chapter.key, numbersOf(chapter, input), at)
}
