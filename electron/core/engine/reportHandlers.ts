import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { reportFindings } from '../../../shared/report/reportFindings.ts'
import type { Effects } from '../effects.ts'
import type { Jobs } from '../jobs/createJobs.ts'
import { exportReport, printReport } from '../report/exportReport.ts'
import { reportInputOf } from '../report/reportInput.ts'
import { writeFileWhole } from '../report/writeFileWhole.ts'
import type { CallOptions, Handlers } from './engine.ts'
import type { Session } from './session.ts'

type ReportMethods = 'report.outline' | 'report.preview' | 'report.export'

/** The report: its contents and its pages for the window, and the report as a file. */
export function reportHandlers(session: () => Session, effects: Effects, jobs: Jobs): Pick<Handlers, ReportMethods> {
  const inputOf = (year: number) => reportInputOf(session(), year, effects)
  const exporting = (options: CallOptions) => ({ jobs, paths: effects.paths, options })

  return {
    'report.outline': ({ year, language }) => {
      const input = inputOf(year)
      const model = buildReport(input)
      return {
        year: model.year,
        title: model.title,
        chapters: model.chapters.map(({ key, number, title }) => ({ key, number, title })),
        findings: reportFindings(input, model).map((finding) => finding[language]),
      }
    },

    'report.preview': ({ year }, options) => printReport(inputOf(year), exporting(options)),

    'report.export': async ({ year, file, format = 'pdf' }, options) => {
      const { bytes, pages } = await exportReport(inputOf(year), format, exporting(options))
      writeFileWhole(file, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const details = { year, format, bytes: bytes.length, ...(pages === null ? {} : { pages }) }
      effects.log({ level: 'info', event: 'report.exported', details })
      return { fileName: basename(file), format, pages, bytes: bytes.length, sha256, token: file }
    },
  }
}
