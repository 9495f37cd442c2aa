import { formatNumber } from '../../danish.ts'
import { capitalize, lowerFirst } from '../../narrative/phrase.ts'
import { joinedCategories } from '../../statistics/breakdowns/breakdown.ts'
import { valueWord } from '../../statistics/explain/valueWords.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { dimValues, type FigureContext, lookUp, say, scopeName } from '../figureContext.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { classColumns } from '../shapes/classColumns.ts'
import { rankedByMunicipality, rankedByYear } from '../shapes/ranking.ts'
import { byPlace, joined, largest, percentText } from '../titles.ts'

const topic = topicsOf('notifications', 'notifications')
const percent1 = { kind: 'percent', decimals: 1 } as const

const COUNT = 'notifications-reason-count'
const reasonHeading = { da: 'Årsag', en: 'Reason' }

/** The counted reasons; the shares also hold the three most frequent ones together. */
const reasons = (context: FigureContext): readonly string[] => dimValues(context, COUNT, 'reason').map(String)

/** In a report that hides small numbers: the reasons of a few notifications, as its tables put them together. */
const rareReasons = ({ metrics, period: { year }, municipality, smallNumbers }: FigureContext) =>
  smallNumbers === 'hidden' ? joinedCategories(metrics, COUNT, 'reason', { year, municipality }) : new Set()

const rareNote: Bilingual = {
  da: 'Årsager, hvor færre end fem kunne udpeges, er ikke vist.',
  en: 'Reasons by which fewer than five could be singled out are not shown.',
}

/** "begge kommuner (515 i 2012, 524 i 2013)": what the shares of each year are shares of. */
function withBases(context: FigureContext): string {
  const { year, previous } = context.period
  const bases = [previous, year].flatMap((each) => {
    const count = lookUp(context, 'notifications-count', { year: each, municipality: context.municipality })
    return count === null ? [] : [`${formatNumber(count, 0, context.language)} ${say(context, 'i', 'in')} ${each}`]
  })
  return bases.length === 0 ? scopeName(context) : `${scopeName(context)} (${bases.join(', ')})`
}

/** Classes of days as people write them; the codes are those of the statistics. */
const classLabel = (context: FigureContext, name: string): string =>
  context.language === 'da'
    ? capitalize(name.replace('-', '–'))
    : name.replace('samme dag', 'Same day').replace('-', '–').replace('over', 'Over').replace('dage', 'days')

export const notificationCauseTopics: readonly FigureTopic[] = [
  topic('notifications-reason', { da: 'Årsag', en: 'Reason' }, (context) => {
    const few = rareReasons(context)
    const names = reasons(context).filter((reason) => !few.has(reason))
    const { top, drawn } = rankedByYear(context, { metric: COUNT, dimension: 'reason', heading: reasonHeading, names })
    return {
      ...drawn,
      note: few.size === 0 ? null : rareNote,
      title: top && {
        da: `Den hyppigste årsag er ${joined(context, top.names.map(lowerFirst))}`,
        en: `The most frequent reason: ${joined(context, top.names)}`,
      },
      subtitle: {
        da: `Antal underretninger efter årsag, ${scopeName(context)}`,
        en: `Notifications by reason, ${scopeName(context)}`,
      },
      format: { kind: 'count' },
    }
  }),
  topic('notifications-reason-municipality', { da: 'Årsag efter kommune', en: 'Reason by municipality' }, (context) => {
    const { year } = context.period
    const names = reasons(context)
    const metric = 'notifications-reason-share-pct'
    const asked = { metric, dimension: 'reason', heading: reasonHeading, names, orderedBy: COUNT }
    const topIn = byPlace(context, (municipality) => {
      const top = largest(
        names,
        names.map((reason) => lookUp(context, COUNT, { year, municipality, reason })),
      )
      return top ? joined(context, context.language === 'da' ? top.names.map(lowerFirst) : top.names) : ''
    })
    return {
      ...rankedByMunicipality(context, asked, context.municipality).drawn,
      title: topIn === '' ? null : { da: `Den hyppigste årsag: ${topIn}`, en: `The most frequent reason: ${topIn}` },
      subtitle: {
        da: `Andel af kommunens underretninger efter årsag, ${year}`,
        en: `Share of the municipality's notifications by reason, ${year}`,
      },
      format: percent1,
    }
  }),
  topic('notifications-first-action', { da: 'Første handling', en: 'First action' }, (context) => {
    const metric = 'notifications-first-action-share-pct'
    const heading = { da: 'Første handling', en: 'First action' }
    const { top, drawn } = rankedByYear(context, { metric, dimension: 'action', heading })
    return {
      ...drawn,
      title: top && {
        da: `${joined(context, top.names)} er den hyppigste første handling (${percentText(context, top.value)})`,
        en: `The most frequent first action: ${joined(context, top.names)} (${percentText(context, top.value)})`,
      },
      subtitle: {
        da: `Andel af underretninger efter første handling, ${withBases(context)}`,
        en: `Share of notifications by first action, ${withBases(context)}`,
      },
      format: percent1,
    }
  }),
  topic('notifications-response', { da: 'Tid til første handling', en: 'Time to first action' }, (context) => {
    const { year } = context.period
    const metric = 'notifications-response-share-pct'
    const values = dimValues(context, metric, 'responseClass').map(String)
    const within = lookUp(context, 'notifications-within-14-days-pct', { year, municipality: context.municipality })
    return {
      ...classColumns(context, {
        metric,
        dimension: 'responseClass',
        values,
        names: values.map((name) => classLabel(context, name)),
        heading: { da: 'Tid til første handling', en: 'Time to first action' },
      }),
      title: within && {
        da: `Første handling inden for 14 dage i ${percentText(context, within)} af underretningerne, samme dag medregnet`,
        en: `First action within 14 days for ${percentText(context, within)} of the notifications, the same day included`,
      },
      subtitle: {
        da: `Andel af underretninger efter kalenderdage til første handling, ${withBases(context)}`,
        en: `Share of notifications by calendar days to first action, ${withBases(context)}`,
      },
      format: percent1,
    }
  }),
  topic(
    'notifications-within-days',
    { da: 'Tid til første handling, samlet op', en: 'Time to first action, cumulative' },
    (context) => {
      const { year } = context.period
      const metric = 'notifications-within-days-share-pct'
      const values = dimValues(context, metric, 'days').filter((days) => typeof days === 'number')
      const share = lookUp(context, metric, { year, municipality: context.municipality, days: 1 })
      return {
        ...classColumns(context, {
          metric,
          dimension: 'days',
          values,
          names: values.map((days) => capitalize(valueWord('days', days, context.language))),
          heading: { da: 'Frist', en: 'Time limit' },
        }),
        title: share && {
          da: `Første handling senest dagen efter i ${percentText(context, share)} af underretningerne`,
          en: `First action no later than the next day for ${percentText(context, share)} of the notifications`,
        },
        subtitle: {
          da: `Andel af underretninger med første handling inden for fristen i kalenderdage, ${withBases(context)}`,
          en: `Share of notifications with a first action within the limit in calendar days, ${withBases(context)}`,
        },
        note: {
          da: 'Hver klasse indeholder de foregående.',
          en: 'Each class includes those before it.',
        },
        format: percent1,
      }
    },
  ),
]
