import type { MetricJson } from '../../../shared/contract/engine.ts'
import type { Language } from '../../../shared/danish.ts'
import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import { availableTopics, figureOf } from '../../../shared/figures/figuresOf.ts'
import { tableOf } from '../../../shared/figures/tableOf.ts'
import { fail } from '../../../shared/problems.ts'
import { toNumber } from '../../../shared/quantities.ts'
import { unitOf } from '../../../shared/statistics/catalogue.ts'
import type { Reference } from '../../../shared/statistics/computeStatistics.ts'
import { economyTable } from '../../../shared/statistics/economyTable.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { listBatches } from '../import/importing.ts'
import { explain } from '../statistics/explain.ts'
import type { Handlers } from './engine.ts'
import { checkedYear, type Session } from './session.ts'

type StatisticsMethods =
  | 'metrics.list'
  | 'statistics.topics'
  | 'statistics.view'
  | 'statistics.explain'
  | 'economy.table'

/** Figures, tables, explanations: everything that shows numbers and changes nothing. */
export function statisticsHandlers(session: () => Session, reference: Reference): Pick<Handlers, StatisticsMethods> {
  const contextOf = (open: Session, year: number, municipality: string, language: Language): FigureContext => ({
    metrics: open.metrics(year),
    period: open.period(year),
    codes: reference.codes,
    language,
    municipality,
  })

  return {
    'metrics.list': ({ year }) => metricList(session(), year),

    'statistics.topics': ({ year, language }) => {
      const open = session()
      const context = contextOf(open, checkedYear(open, year), ALL, language)
      return availableTopics(context).map(({ key, chapter, label }) => ({ key, chapter, label: label[language] }))
    },

    'statistics.view': ({ topic, year, municipality, language }) => {
      const open = session()
      const figure = figureOf(topic, contextOf(open, checkedYear(open, year), municipality, language))
      if (figure === null)
        fail('report.no-data', {
          da: 'Der er ingen tal for det valgte emne, år og område.',
          en: 'There are no figures for the chosen topic, year and area.',
        })
      return { figure, table: tableOf(figure, language) }
    },

    'statistics.explain': ({ year, metric, dims, language }) => {
      const open = session()
      const value = open.metrics(checkedYear(open, year)).get(metric, dims)
      if (!value)
        fail('input.invalid', {
          da: 'Tallet findes ikke i projektet.',
          en: 'The number does not exist in the project.',
        })
      return explain(value, listBatches(open.project), language)
    },

    'economy.table': ({ year, language }) => {
      const open = session()
      return economyTable(open.facts().ledger, checkedYear(open, year), language)
    },
  }
}

/** Every computed number as plain data, unrounded. */
function metricList(open: Session, year: number | undefined): readonly MetricJson[] {
  return [...open.metrics(checkedYear(open, year)).all()].map(({ metric, dims, value, date }) => ({
    metric,
    dims,
    value: date ?? (value === null ? null : toNumber(value)),
    unit: unitOf(metric, dims),
  }))
}
