import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { reportFindings } from '../../../shared/report/reportFindings.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import type { Effects } from '../effects.ts'
import type { Jobs } from '../jobs/createJobs.ts'
import { reportInputOf } from '../report/reportInput.ts'
import { writeFileWhole } from '../report/writeFileWhole.ts'
import type { CallOptions, Handlers } from './engine.ts'
import type { Session } from './session.ts'

type ReportMethods = 'report.outline' | 'report.preview' | 'report.export'

/** The report: its contents for the window, and its pages as PDF. */
export function reportHandlers(session: () => Session, effects: Effects, jobs: Jobs): Pick<Handlers, ReportMethods> {
  const inputOf = (year: number) => reportInputOf(session(), year, effects)

  const render = (model: ReportModel, { onProgress, signal }: CallOptions) =>
    jobs.run(
      'renderPdf',
      { model, fontFolder: effects.paths.fonts },
      { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) },
    )

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

    'report.preview': ({ year }, options) => render(buildReport(inputOf(year)), options),

    'report.export': async ({ year, file }, options) => {
      const { pdf, pages } = await render(buildReport(inputOf(year)), options)
      writeFileWhole(file, pdf)
      const sha256 = createHash('sha256').update(pdf).digest('hex')
      effects.log({ level: 'info', event: 'report.exported', details: { year, pages, bytes: pdf.length } })
      return { fileName: basename(file), pages, bytes: pdf.length, sha256, token: file }
    },
  }
}
