import type { MetricJson } from '../../../shared/contract/engine.ts'
import type { Language } from '../../../shared/danish.ts'
import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import { availableTopics, figureOf } from '../../../shared/figures/figuresOf.ts'
import { metricsIn, tableOf } from '../../../shared/figures/tableOf.ts'
import { fail } from '../../../shared/problems.ts'
import { toNumber } from '../../../shared/quantities.ts'
import { caveatsOf, notesOf } from '../../../shared/statistics/breaks/caveats.ts'
import { economyTable } from '../../../shared/statistics/economyTable.ts'
import { nearestNumbers, numberName } from '../../../shared/statistics/explain/nearestNumbers.ts'
import { contradictionNotes } from '../../../shared/statistics/keyFigures/contradictionText.ts'
import type { MetricRef } from '../../../shared/statistics/metric.ts'
import { peerNotes } from '../../../shared/statistics/peerNotes.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { reading } from '../database/project.ts'
import { explain } from '../statistics/explain.ts'
import { rowsBehind } from '../statistics/rowsBehind.ts'
import { rememberedOrder } from '../statistics/rowsBehindOrder.ts'
import type { Handlers } from './engine.ts'
import { checkedYear, type Session } from './session.ts'

type StatisticsMethods =
  | 'metrics.list'
  | 'statistics.topics'
  | 'statistics.view'
  | 'statistics.explain'
  | 'statistics.rows'
  | 'economy.table'

/** The report year and the year it is compared to. */
interface Asked {
  readonly year: number
  readonly comparison?: number | undefined
}

/** Figures, tables, explanations: everything that shows numbers and changes nothing. */
export function statisticsHandlers(session: () => Session): Pick<Handlers, StatisticsMethods> {
  const orderOf = rememberedOrder()
  const contextOf = (open: Session, asked: Asked, municipality: string, language: Language): FigureContext => ({
    metrics: open.metrics(checkedYear(open, asked.year), asked.comparison),
    period: open.period(asked.year, asked.comparison),
    codes: open.reference().codes,
    caveats: caveatsOf(open.reference(), open.facts()),
    language,
    municipality,
  })

  return {
    'metrics.list': ({ year, comparison }) => metricList(session(), year, comparison),

    'statistics.topics': ({ municipality = ALL, language, ...asked }) => {
      const context = contextOf(session(), asked, municipality, language)
      return availableTopics(context).map(({ key, chapter, label }) => ({ key, chapter, label: label[language] }))
    },

    'statistics.view': ({ topic, municipality, language, ...asked }) => {
      const context = contextOf(session(), asked, municipality, language)
      const figure = figureOf(topic, context)
      if (figure === null)
        fail('report.no-data', {
          da: 'Der er ingen tal for det valgte emne, år og område.',
          en: 'There are no figures for the chosen topic, year and area.',
        })
      const shown = metricsIn(figure)
      const definitions = context.metrics.definitions.filter(({ id }) => shown.has(id))
      return { figure, table: tableOf(figure, language), definitions }
    },

    'statistics.explain': ({ metric, dims, language, ...asked }) => {
      const open = session()
      const { metrics, value } = numberOf(open, asked, { metric, dims })
      const { previous } = open.period(asked.year, asked.comparison)
      const caveats = caveatsOf(open.reference(), open.facts())
      const notes = [
        ...notesOf(caveats, metrics.definitionOf(metric), value, language, previous),
        ...peerNotes(open.reference().codes.peers, metrics, value, language),
        ...contradictionNotes(metrics, value, language),
      ]
      return explain(reading(open.project), metrics, value, notes, caveats.laws, language)
    },

    'statistics.rows': ({ metric, dims, language, offset, limit, ...asked }) => {
      const open = session()
      const { value } = numberOf(open, asked, { metric, dims })
      const db = reading(open.project)
      const { laws } = open.reference()
      return rowsBehind(db, value, laws, orderOf(db, value.evidence), { offset, limit }, language)
    },

    'economy.table': ({ year, language }) => {
      const open = session()
      return economyTable(open.facts().ledger, checkedYear(open, year), language)
    },
  }
}

function numberOf(open: Session, { year, comparison }: Asked, { metric, dims }: MetricRef) {
  const metrics = open.metrics(checkedYear(open, year), comparison)
  const value = metrics.get(metric, dims)
  if (!value) refuseUnknown(nearestNumbers(metrics, metric, dims).map(numberName).join('; '))
  return { metrics, value }
}

function refuseUnknown(nearest: string): never {
  return fail('input.invalid', {
    da: `Tallet findes ikke i projektet.${nearest === '' ? '' : ` Nærmest er: ${nearest}.`}`,
    en: `The number does not exist in the project.${nearest === '' ? '' : ` The nearest are: ${nearest}.`}`,
  })
}

/** Every computed number as plain data, unrounded. */
function metricList(open: Session, year: number | undefined, comparison: number | undefined): readonly MetricJson[] {
  const metrics = open.metrics(checkedYear(open, year), comparison)
  return [...metrics.all()].map(({ metric, dims, value, date }) => ({
    metric,
    dims,
    value: date ?? (value === null ? null : toNumber(value)),
    unit: metrics.unitOf(metric, dims),
  }))
}
