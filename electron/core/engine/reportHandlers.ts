import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { coverFigure, figureOf, figureTopics } from '../../../shared/figures/figuresOf.ts'
import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { reportFindings } from '../../../shared/report/reportFindings.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import type { Reference } from '../../../shared/statistics/computeStatistics.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import type { Effects } from '../effects.ts'
import { issuesInForce, listBatches } from '../import/importing.ts'
import type { Jobs } from '../jobs/createJobs.ts'
import { loadReportTemplates } from '../report/loadReportTemplates.ts'
import { writeFileWhole } from '../report/writeFileWhole.ts'
import type { CallOptions, Handlers } from './engine.ts'
import { checkedYear, type Session } from './session.ts'

type ReportMethods = 'report.outline' | 'report.preview' | 'report.export'

/** The report: its contents for the window, and its pages as PDF. */
export function reportHandlers(
  session: () => Session,
  reference: Reference,
  effects: Effects,
  jobs: Jobs,
): Pick<Handlers, ReportMethods> {
  function inputOf(open: Session, asked: number): ReportInput {
    const year = checkedYear(open, asked)
    const context = (municipality: string, of = year): FigureContext => ({
      metrics: open.metrics(of),
      period: open.period(of),
      codes: reference.codes,
      language: 'da',
      municipality,
    })
    return {
      metrics: open.metrics(year),
      catalogue,
      templates: loadReportTemplates(effects.paths.templates),
      codeLists: reference.codes,
      economyCharts: reference.charts,
      facts: open.facts(),
      issues: issuesInForce(open.project),
      batches: listBatches(open.project).filter((batch) => batch.undoneAt === null),
      year,
      centre: open.project.info.centre,
      municipalities: open.municipalities(),
      date: effects.now().toISOString().slice(0, 10),
      sample: open.project.info.sample ? 'Eksempel – opdigtede data' : null,
      figure: (key, options) => figureOf(key, context(options.municipality ?? ALL, options.year)),
      figureKeys: figureTopics.map(({ key }) => key),
      coverFigure: coverFigure(context(ALL)),
    }
  }

  const render = (model: ReportModel, { onProgress, signal }: CallOptions) =>
    jobs.run(
      'renderPdf',
      { model, fontFolder: effects.paths.fonts },
      { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) },
    )

  return {
    'report.outline': ({ year, language }) => {
      const input = inputOf(session(), year)
      const model = buildReport(input)
      return {
        year: model.year,
        title: model.title,
        chapters: model.chapters.map(({ key, number, title }) => ({ key, number, title })),
        findings: reportFindings(input, model).map((finding) => finding[language]),
      }
    },

    'report.preview': ({ year }, options) => render(buildReport(inputOf(session(), year)), options),

    'report.export': async ({ year, file }, options) => {
      const { pdf, pages } = await render(buildReport(inputOf(session(), year)), options)
      writeFileWhole(file, pdf)
      const sha256 = createHash('sha256').update(pdf).digest('hex')
      effects.log({ level: 'info', event: 'report.exported', details: { year, pages, bytes: pdf.length } })
      return { fileName: basename(file), pages, bytes: pdf.length, sha256, token: file }
    },
  }
}
