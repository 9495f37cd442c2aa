import type { ReportOutline } from '../../../../shared/contract/engine.ts'
import type { AbsentChapter, ReportChapterInfo } from '../../../../shared/contract/report.ts'
import type { Language } from '../../../../shared/danish.ts'
import { countChanged } from '../../../../shared/report/changes/chapterChanges.ts'
import { type LeftOutChapter, orphanChapters } from '../../../../shared/report/chapters/absentChapters.ts'
import type { ChapterDraft } from '../../../../shared/report/chapters/draftChapters.ts'
import { chapterProblem } from '../../../../shared/report/chapters/readChapter.ts'
import { reportFindings } from '../../../../shared/report/reportFindings.ts'
import type { ReadDatabase } from '../../database/connection.ts'
import type { OpenReport } from '../openReport.ts'
import { changesSince } from '../reportChanges.ts'
import { textState } from './chapterText.ts'

const unwrittenIn = ({ blocks }: ChapterDraft): number => blocks.filter(({ type }) => type === 'unwritten').length

/** The report at a glance: its chapters with what is open in each, and what to look at before it leaves the house. */
export function reportOutline(
  db: ReadDatabase,
  report: OpenReport,
  openFindings: number,
  language: Language,
): ReportOutline {
  const { year, edition, texts, input, draft } = report
  const changes = new Map(changesSince(db, report).map((each) => [each.chapter, countChanged(each)]))
  const infoOf = (chapter: ChapterDraft): ReportChapterInfo => ({
    key: chapter.key,
    number: chapter.number,
    title: chapter.title,
    audience: chapter.audience,
    text: textState(texts.get(chapter.key), year),
    changed: changes.get(chapter.key) ?? null,
    unwritten: unwrittenIn(chapter),
    hidden: chapter.hidden.length,
    problem: chapter.problem && chapterProblem(chapter.problem),
  })
  const absentOf =
    (writable: boolean) =>
    (chapter: LeftOutChapter): AbsentChapter => ({
      ...chapter,
      text: textState(texts.get(chapter.key), year),
      writable,
    })
  const chapters = draft.chapters.map(infoOf)
  const colophon = draft.colophon.map(infoOf)
  const all = [...chapters, ...colophon]
  const open = {
    changed: all.reduce((sum, { changed }) => sum + (changed ?? 0), 0),
    unwritten: all.reduce((sum, { unwritten }) => sum + unwritten, 0),
    findings: openFindings,
  }
  return {
    year,
    title: input.title,
    edition: edition.key,
    language: edition.language,
    chapters,
    colophon,
    absent: [...draft.absent.map(absentOf(true)), ...orphanChapters(input).map(absentOf(false))],
    findings: reportFindings(input, draft, open).map((finding) => finding[language]),
  }
}
