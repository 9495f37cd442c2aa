import type { ReadChapter, TriedChapter } from '../../../shared/contract/report.ts'
import { fail } from '../../../shared/problems.ts'
import type { OwnText } from '../../../shared/report/chapters/ownText.ts'
import { readChapter } from '../../../shared/report/chapters/readChapter.ts'
import { tryChapter } from '../../../shared/report/chapters/tryChapter.ts'
import { TemplateError } from '../../../shared/report/markdown/templateProblem.ts'
import { keepText } from '../database/chapterTexts.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import type { Effects } from '../effects.ts'
import { chapterText, draftOf, textNow, unknownChapter } from '../report/chapters/chapterText.ts'
import { checkTitle, textProblem } from '../report/chapters/checkText.ts'
import type { OpenReport, OpensReport, ReportAsked } from '../report/openReport.ts'
import type { Handlers } from './engine.ts'
import type { Session } from './session.ts'

type ChapterMethods =
  | 'report.read'
  | 'report.chapter'
  | 'report.saveChapter'
  | 'report.resetChapter'
  | 'report.tryChapter'

/** The chapters of a report: to read, and to write in. */
export function chapterHandlers(
  session: () => Session,
  effects: Effects,
  openReport: OpensReport,
): Pick<Handlers, ChapterMethods> {
  const opened = (asked: ReportAsked): OpenReport => openReport(session(), asked)

  const tried = (report: OpenReport, key: string, text: OwnText): TriedChapter => {
    const problem = textProblem(text)
    if (problem) return { problem, chapter: null }
    return tryChapter(report.input, report.draft, key, text) ?? unknownChapter(report, key)
  }

  function keep(asked: ReportAsked & { readonly chapter: string }, text: OwnText | null) {
    const { db } = session().project
    const { edition, year } = opened(asked)
    const { chapter } = asked
    const at = effects.now().toISOString()
    withSqliteProblems(() =>
      db.transaction(() => keepText(db, { edition: edition.key, year, chapter }, text, at)).immediate(),
    )
    return textNow(opened(asked), chapter)
  }

  return {
    'report.read': ({ chapter: key, ...asked }) => readable(opened(asked), key),

    'report.chapter': ({ chapter, ...asked }) => chapterText(opened(asked), chapter),

    'report.tryChapter': ({ chapter, title, body, ...asked }) => tried(opened(asked), chapter, { title, body }),

    'report.saveChapter': ({ title, body, ...asked }) => {
      const text = { title, body }
      checkTitle(text)
      const { problem } = tried(opened(asked), asked.chapter, text)
      if (problem) {
        const place = { file: asked.chapter, line: problem.line, bodyLine: 0, chapter: title.trim() }
        throw new TemplateError(place, problem.text, problem.nearest)
      }
      return keep(asked, text)
    },

    'report.resetChapter': (asked) => {
      chapterText(opened(asked), asked.chapter)
      return keep(asked, null)
    },
  }
}

function readable(report: OpenReport, key: string): ReadChapter {
  const chapter = draftOf(report, key)
  if (chapter?.problem) throw chapter.problem
  if (chapter) return readChapter(chapter)
  const absent = report.draft.absent.find((each) => each.key === key)
  return absent ? fail('report.no-data', absent.reason) : unknownChapter(report, key)
}
