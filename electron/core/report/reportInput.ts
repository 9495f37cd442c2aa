import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import { coverFigure, figureOf, reportFigureKeys } from '../../../shared/figures/figuresOf.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import type { Effects } from '../effects.ts'
import { checkedYear, type Session } from '../engine/session.ts'
import { issuesInForce, listBatches } from '../import/importing.ts'
import { loadReportTemplates } from './loadReportTemplates.ts'

/** Everything a year's report is made of, out of the open project. */
export function reportInputOf(session: Session, asked: number, effects: Effects): ReportInput {
  const year = checkedYear(session, asked)
  const reference = session.reference()
  const { codes, charts } = reference
  const contextOf = (municipality: string, of = year): FigureContext => ({
    metrics: session.metrics(of),
    period: session.period(of),
    codes,
    caveats: caveatsOf(reference, session.facts()),
    language: 'da',
    municipality,
  })
  const { info } = session.project
  return {
    metrics: session.metrics(year),
    catalogue: session.metrics(year).definitions,
    templates: loadReportTemplates(effects.paths.templates),
    codeLists: codes,
    economyCharts: charts,
    facts: session.facts(),
    breaks: reference.breaks,
    laws: reference.laws,
    issues: issuesInForce(session.project),
    batches: listBatches(session.project).filter((batch) => batch.undoneAt === null),
    year,
    period: session.period(year),
    centre: info.centre,
    municipalities: session.municipalities(),
    date: effects.now().toISOString().slice(0, 10),
    sample: info.sample ? 'Eksempel – opdigtede data' : null,
    figure: (key, options) => figureOf(key, contextOf(options.municipality ?? ALL, options.year)),
    figureKeys: reportFigureKeys([...reference.keyFigures.definitions, ...session.metrics(year).definitions]),
    coverFigure: coverFigure(contextOf(ALL)),
  }
}
