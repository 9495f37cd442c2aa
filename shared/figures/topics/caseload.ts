import { formatNumber } from '../../danish.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { type FigureContext, lookUp, point, say, scopeName, yearPair } from '../figureContext.ts'
import type { ReferenceLine } from '../figureSpec.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { monthAxis, monthNames, months } from '../shapes/axes.ts'
import { rankedByYear } from '../shapes/ranking.ts'
import { joined, largest, smallest } from '../titles.ts'

const topic = topicsOf('caseload', 'caseload')
const heading = { da: 'Team', en: 'Team' }

const here = ({ period, municipality }: FigureContext) => ({ year: period.year, municipality })

/** The dashed line of a mean over all teams or months. */
function meanLine(context: FigureContext, metric: string): { readonly reference?: ReferenceLine } {
  const value = lookUp(context, metric, here(context))
  return value ? { reference: { label: say(context, 'Gennemsnit', 'Average'), value } } : {}
}

function monthsTitle(context: FigureContext): Bilingual | null {
  const names = monthNames(context)
  const values = months.map((month) => lookUp(context, 'active-cases-count', { ...here(context), month }))
  const most = largest(names, values)
  const fewest = smallest(names, values)
  if (!most || !fewest) return null
  const number = (value: typeof most.value) => formatNumber(value, 0, context.language)
  return {
    da: `Flest sager i ${joined(context, most.names)} (${number(most.value)}), færrest i ${joined(context, fewest.names)} (${number(fewest.value)})`,
    en: `Most cases in ${joined(context, most.names)} (${number(most.value)}), fewest in ${joined(context, fewest.names)} (${number(fewest.value)})`,
  }
}

export const caseloadTopics: readonly FigureTopic[] = [
  topic('caseload-month', { da: 'Sager pr. måned', en: 'Cases by month' }, (context) => ({
    kind: 'line',
    ...monthAxis(context),
    series: yearPair(context, (year) =>
      months.map((month) => point(context, 'active-cases-count', { ...here(context), year, month })),
    ),
    title: monthsTitle(context),
    subtitle: {
      da: `Antal aktive sager på månedens opgørelsesdag, ${context.period.year}, ${scopeName(context)}`,
      en: `Active cases on the counting day of the month, ${context.period.year}, ${scopeName(context)}`,
    },
    format: { kind: 'count' },
    ...meanLine(context, 'active-cases-average'),
    note: { da: 'Tallene er øjebliksbilleder.', en: 'The figures are snapshots.' },
  })),
  topic('caseload-team', { da: 'Sager efter team', en: 'Cases by team' }, (context) => {
    const metric = 'active-cases-average'
    const { top, drawn } = rankedByYear(context, { metric, dimension: 'team', heading })
    return {
      ...drawn,
      title: top && {
        da: `Flest sager i ${joined(context, top.names)}, ${formatNumber(top.value, 0, 'da')} i gennemsnit`,
        en: `Most cases: ${joined(context, top.names)}, ${formatNumber(top.value, 0, 'en')} on average`,
      },
      subtitle: {
        da: `Aktive sager i gennemsnit over årets måneder efter team, ${context.period.year}`,
        en: `Active cases on average over the months of the year by team, ${context.period.year}`,
      },
      format: { kind: 'decimal', decimals: 0 },
    }
  }),
  topic('caseload-adviser', { da: 'Sager pr. rådgiver', en: 'Cases per adviser' }, (context) => {
    const metric = 'cases-per-adviser-average'
    const { top, drawn } = rankedByYear(context, { metric, dimension: 'team', heading })
    return {
      ...drawn,
      title: top && {
        da: `Flest sager pr. rådgiver: ${joined(context, top.names)} (${formatNumber(top.value, 1, 'da')})`,
        en: `Most cases per adviser: ${joined(context, top.names)} (${formatNumber(top.value, 1, 'en')})`,
      },
      subtitle: {
        da: `Aktive sager pr. rådgiver i gennemsnit over årets måneder efter team, ${context.period.year}`,
        en: `Active cases per adviser on average over the months of the year by team, ${context.period.year}`,
      },
      format: { kind: 'decimal', decimals: 1 },
      ...meanLine(context, metric),
    }
  }),
]
