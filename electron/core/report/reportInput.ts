import type { SmallNumbers } from '../../../shared/domain/smallNumbers.ts'
import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import { coverFigure, figureOf, reportFigureKeys } from '../../../shared/figures/figuresOf.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import type { Session } from '../engine/session.ts'
import { issuesInForce, listBatches } from '../import/importing.ts'
import type { Edition } from './editions/editions.ts'

/** Which report: of a year, in an edition, with the texts that have been written for it. */
interface Wanted {
  readonly year: number
  readonly edition: Edition
  readonly texts: ReportInput['texts']
  readonly smallNumbers: SmallNumbers
  /** The day that is printed, as an ISO date. */
  readonly date: string
}

const STAMP = { da: 'Eksempel – opdigtede data', en: 'Sample – invented data' }

/** Everything a year's report is made of, out of the open project. */
export function reportInputOf(session: Session, { year, edition, texts, smallNumbers, date }: Wanted): ReportInput {
  const { language } = edition
  const reference = session.reference()
  const { codes, charts } = reference
  const contextOf = (municipality: string, of = year): FigureContext => ({
    metrics: session.metrics(of),
    period: session.period(of),
    codes,
    caveats: caveatsOf(reference, session.facts()),
    language,
    municipality,
    smallNumbers,
  })
  const { info } = session.project
  return {
    metrics: session.metrics(year),
    catalogue: session.metrics(year).definitions,
    templates: edition.chapters,
    texts,
    edition: edition.key,
    language,
    title: edition.reportTitle(year),
    layout: edition.layout,
    codeLists: codes,
    economyCharts: charts,
    facts: session.facts(),
    breaks: reference.breaks,
    laws: reference.laws,
    accountsFinalBy: reference.accountsFinalBy,
    issues: issuesInForce(session.project),
    batches: listBatches(session.project).filter((batch) => batch.undoneAt === null),
    year,
    period: session.period(year),
    centre: info.centre,
    municipalities: session.municipalities(),
    date,
    sample: info.sample ? STAMP[language] : null,
    smallNumbers,
    figure: (key, options) => figureOf(key, contextOf(options.municipality ?? ALL, options.year)),
    figureKeys: reportFigureKeys([...reference.keyFigures.definitions, ...session.metrics(year).definitions]),
    coverFigure: coverFigure(contextOf(ALL)),
  }
}
