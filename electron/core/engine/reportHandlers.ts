import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { ReportChecks } from '../check/reportChecks.ts'
import { reading } from '../database/project.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import type { Effects } from '../effects.ts'
import type { Jobs } from '../jobs/createJobs.ts'
import { unknownChapter } from '../report/chapters/chapterText.ts'
import { reportOutline } from '../report/chapters/reportOutline.ts'
import { listEditions } from '../report/editions/editions.ts'
import { exportReport, printReport } from '../report/exportReport.ts'
import type { OpensReport, ReportAsked } from '../report/openReport.ts'
import { acceptChapters, reportChanges } from '../report/reportChanges.ts'
import { writeFileWhole } from '../report/writeFileWhole.ts'
import type { CallOptions, Handlers } from './engine.ts'
import type { Session } from './session.ts'

type ReportMethods =
  | 'report.editions'
  | 'report.outline'
  | 'report.changes'
  | 'report.accept'
  | 'report.preview'
  | 'report.export'

/** The report as a whole: its contents, what has changed in it, its pages for the window, and the report as a file. */
export function reportHandlers(
  session: () => Session,
  effects: Effects,
  jobs: Jobs,
  openReport: OpensReport,
  checks: ReportChecks,
): Pick<Handlers, ReportMethods> {
  const opened = (asked: ReportAsked) => openReport(session(), asked)
  const exporting = (options: CallOptions) => ({ jobs, paths: effects.paths, options })

  return {
    'report.editions': () => listEditions(effects.paths),

    'report.outline': ({ language, ...asked }) => {
      const report = opened(asked)
      const { findings } = checks.own(session(), report)
      const open = findings.filter(({ accepted }) => accepted === null).length
      return reportOutline(reading(session().project), report, open, language)
    },

    'report.changes': ({ language, ...asked }) => reportChanges(reading(session().project), opened(asked), language),

    'report.accept': ({ chapter, language, ...asked }) => {
      const { db } = session().project
      const report = opened(asked)
      const known = report.draft.chapters.find(({ key }) => key === chapter)
      if (chapter !== undefined && !known) unknownChapter(report, chapter)
      if (known?.problem) throw known.problem
      const at = effects.now().toISOString()
      withSqliteProblems(() =>
        db
          .transaction(() => acceptChapters(db, report, (key) => chapter === undefined || key === chapter, at))
          .immediate(),
      )
      return reportChanges(db, report, language)
    },

    'report.preview': (asked, options) => printReport(opened(asked), exporting(options)),

    'report.export': async ({ file, format = 'pdf', ...asked }, options) => {
      const report = opened(asked)
      const { bytes, pages } = await exportReport(report, format, exporting(options))
      writeFileWhole(file, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const details = { year: report.year, format, bytes: bytes.length, ...(pages === null ? {} : { pages }) }
      effects.log({ level: 'info', event: 'report.exported', details })
      return { fileName: basename(file), format, pages, bytes: bytes.length, sha256, token: file }
    },
  }
}
