import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import { coverFigure, figureOf, reportFigureKeys } from '../../../shared/figures/figuresOf.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import type { Reference } from '../../../shared/statistics/computeStatistics.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import type { Effects } from '../effects.ts'
import { checkedYear, type Session } from '../engine/session.ts'
import { issuesInForce, listBatches } from '../import/importing.ts'
import { loadReportTemplates } from './loadReportTemplates.ts'

/** Everything a year's report is made of, out of the open project. */
export function reportInputOf(session: Session, asked: number, reference: Reference, effects: Effects): ReportInput {
  const year = checkedYear(session, asked)
  const contextOf = (municipality: string, of = year): FigureContext => ({
    metrics: session.metrics(of),
    period: session.period(of),
    codes: reference.codes,
    language: 'da',
    municipality,
  })
  const { info } = session.project
  return {
    metrics: session.metrics(year),
    catalogue,
    templates: loadReportTemplates(effects.paths.templates),
    codeLists: reference.codes,
    economyCharts: reference.charts,
    facts: session.facts(),
    issues: issuesInForce(session.project),
    batches: listBatches(session.project).filter((batch) => batch.undoneAt === null),
    year,
    centre: info.centre,
    municipalities: session.municipalities(),
    date: effects.now().toISOString().slice(0, 10),
    sample: info.sample ? 'Eksempel – opdigtede data' : null,
    figure: (key, options) => figureOf(key, contextOf(options.municipality ?? ALL, options.year)),
    figureKeys: reportFigureKeys,
    coverFigure: coverFigure(contextOf(ALL)),
  }
}
