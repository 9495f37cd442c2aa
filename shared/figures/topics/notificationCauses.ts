import { formatNumber } from '../../danish.ts'
import { lowerFirst } from '../../narrative/phrase.ts'
import {
  bySize,
  dimValues,
  type FigureContext,
  lookUp,
  occurring,
  perMunicipality,
  point,
  say,
  scopeName,
  yearPair,
} from '../figureContext.ts'
import { type FigureTopic, topic } from '../figureTopic.ts'
import { byPlace, capitalised, joined, largest, percentText } from '../titles.ts'

const percent1 = { kind: 'percent', decimals: 1 } as const

/** The dimension's codes without the combined entry of the three most frequent reasons. */
const singles = (context: FigureContext, metric: string, dimension: string): readonly string[] =>
  dimValues(context, metric, dimension).map(String)

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
    ? capitalised(name.replace('-', '–'))
    : name.replace('samme dag', 'Same day').replace('-', '–').replace('over', 'Over').replace('dage', 'days')

const reasons = (context: FigureContext): readonly string[] => singles(context, 'notifications-reason-count', 'reason')

export const notificationCauseTopics: readonly FigureTopic[] = [
  topic('notifications', 'notifications', 'notifications-reason', { da: 'Årsag', en: 'Reason' }, (context) => {
    const { year, previous } = context.period
    const of = (reason: string, each = year) =>
      lookUp(context, 'notifications-reason-count', { year: each, municipality: context.municipality, reason })
    const sorted = bySize(
      occurring(reasons(context), (reason) => [of(reason), of(reason, previous)]),
      (reason) => of(reason),
    )
    const top = largest(
      sorted,
      sorted.map((reason) => of(reason)),
    )
    return {
      kind: 'bars',
      title: top
        ? say(
            context,
            `Den hyppigste årsag er ${joined(context, top.names.map(lowerFirst))}`,
            `The most frequent reason: ${joined(context, top.names)}`,
          )
        : say(context, 'Årsager', 'Reasons'),
      subtitle: say(
        context,
        `Antal underretninger efter årsag, ${scopeName(context)}`,
        `Notifications by reason, ${scopeName(context)}`,
      ),
      categories: sorted,
      categoryHeading: say(context, 'Årsag', 'Reason'),
      series: yearPair(context, (each) =>
        sorted.map((reason) =>
          point(context, 'notifications-reason-count', { year: each, municipality: context.municipality, reason }),
        ),
      ),
      format: { kind: 'count' },
    }
  }),
  topic(
    'notifications',
    'notifications',
    'notifications-reason-municipality',
    { da: 'Årsag efter kommune', en: 'Reason by municipality' },
    (context) => {
      const { year } = context.period
      const of = (reason: string) =>
        lookUp(context, 'notifications-reason-count', { year, municipality: context.municipality, reason })
      const sorted = bySize(
        occurring(reasons(context), (reason) => [of(reason)]),
        of,
      )
      const topIn = byPlace(context, (municipality) => {
        const top = largest(
          sorted,
          sorted.map((reason) => lookUp(context, 'notifications-reason-count', { year, municipality, reason })),
        )
        return top ? joined(context, context.language === 'da' ? top.names.map(lowerFirst) : top.names) : ''
      })
      return {
        kind: 'bars',
        title: say(context, `Den hyppigste årsag: ${topIn}`, `The most frequent reason: ${topIn}`),
        subtitle: say(
          context,
          `Andel af kommunens underretninger efter årsag, ${year}`,
          `Share of the municipality's notifications by reason, ${year}`,
        ),
        categories: sorted,
        categoryHeading: say(context, 'Årsag', 'Reason'),
        series: perMunicipality(context, (municipality) =>
          sorted.map((reason) => point(context, 'notifications-reason-share-pct', { year, municipality, reason })),
        ),
        format: percent1,
      }
    },
  ),
  topic(
    'notifications',
    'notifications',
    'notifications-first-action',
    { da: 'Første handling', en: 'First action' },
    (context) => {
      const { year, previous } = context.period
      const metric = 'notifications-first-action-share-pct'
      const of = (action: string, each = year) =>
        lookUp(context, metric, { year: each, municipality: context.municipality, action })
      const sorted = bySize(
        occurring(singles(context, metric, 'action'), (action) => [of(action), of(action, previous)]),
        (action) => of(action),
      )
      const top = largest(
        sorted,
        sorted.map((action) => of(action)),
      )
      return {
        kind: 'bars',
        title: top
          ? say(
              context,
              `${joined(context, top.names)} er den hyppigste første handling (${percentText(context, top.value)})`,
              `${joined(context, top.names)} is the most frequent first action (${percentText(context, top.value)})`,
            )
          : say(context, 'Første handling', 'First action'),
        subtitle: say(
          context,
          `Andel af underretninger efter første handling, ${withBases(context)}`,
          `Share of notifications by first action, ${withBases(context)}`,
        ),
        categories: sorted,
        categoryHeading: say(context, 'Første handling', 'First action'),
        series: yearPair(context, (each) =>
          sorted.map((action) => point(context, metric, { year: each, municipality: context.municipality, action })),
        ),
        format: percent1,
      }
    },
  ),
  topic(
    'notifications',
    'notifications',
    'notifications-response',
    { da: 'Tid til første handling', en: 'Time to first action' },
    (context) => {
      const { year } = context.period
      const metric = 'notifications-response-share-pct'
      const classes = singles(context, metric, 'responseClass')
      const within = lookUp(context, 'notifications-within-14-days-pct', { year, municipality: context.municipality })
      return {
        kind: 'columns',
        title: say(
          context,
          `Første handling inden for 14 dage i ${percentText(context, within)} af underretningerne, samme dag medregnet`,
          `First action within 14 days for ${percentText(context, within)} of the notifications, the same day included`,
        ),
        subtitle: say(
          context,
          `Andel af underretninger efter kalenderdage til første handling, ${withBases(context)}`,
          `Share of notifications by calendar days to first action, ${withBases(context)}`,
        ),
        categories: classes.map((name) => classLabel(context, name)),
        categoryHeading: say(context, 'Tid til første handling', 'Time to first action'),
        series: yearPair(context, (each) =>
          classes.map((responseClass) =>
            point(context, metric, { year: each, municipality: context.municipality, responseClass }),
          ),
        ),
        format: percent1,
      }
    },
  ),
]
