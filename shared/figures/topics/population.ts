import { formatNumber } from '../../danish.ts'
import { bySize, type FigureContext, lookUp, point, say, series } from '../figureContext.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { yearsWith } from '../shapes/axes.ts'
import { splitName, yearColumns } from '../shapes/yearColumns.ts'
import { comparedCount, joined, largest, noun } from '../titles.ts'

const topic = topicsOf('notifications', 'notificationsAndPopulation')

const OVER = 'notifications-disproportion-pp'

/** Municipalities, the one with most notifications beyond its share of the children first. */
function byDisproportion(context: FigureContext): readonly string[] {
  const { year, municipalities } = context.period
  const over = (municipality: string) => lookUp(context, OVER, { year, municipality })
  return bySize(
    municipalities.filter((name) => over(name) !== null),
    over,
  )
}

export const populationTopics: readonly FigureTopic[] = [
  topic(
    'notifications-disproportion',
    { da: 'Andel af underretninger og af børn', en: 'Share of notifications and of children' },
    (context) => {
      const { year, municipalities } = context.period
      if (municipalities.length < 2) return null
      const names = byDisproportion(context)
      const points = (metric: string) => names.map((municipality) => point(context, metric, { year, municipality }))
      const top = largest(
        names,
        names.map((municipality) => lookUp(context, OVER, { year, municipality })),
      )
      return {
        kind: 'bars',
        categories: names,
        categoryHeading: { da: 'Kommune', en: 'Municipality' },
        series: [
          series(
            say(context, 'Andel af underretninger', 'Share of notifications'),
            'primary',
            points('notifications-municipality-share-pct'),
          ),
          series(
            say(context, 'Andel af 0–17-årige', 'Share of 0–17-year-olds'),
            'context',
            points('population-0-17-share-pct'),
          ),
        ],
        title: top && {
          da: `${joined(context, top.names)} har en større andel af underretningerne end af børnene (+${formatNumber(top.value, 1, 'da')} procentpoint)`,
          en: `${joined(context, top.names)} has a larger share of the notifications than of the children (+${formatNumber(top.value, 1, 'en')} percentage points)`,
        },
        subtitle: {
          da: `Kommunernes andele i procent, ${year}`,
          en: `Shares of the municipalities in per cent, ${year}`,
        },
        format: { kind: 'percent', decimals: 1 },
      }
    },
  ),
  topic('population-children', { da: 'Børn og unge i kommunerne', en: 'Children in the municipalities' }, (context) => {
    const metric = 'population-0-17-count'
    const years = yearsWith(context, metric)
    const children = noun('barn eller ung', 'børn og unge', 'child', 'children')
    return {
      ...yearColumns(context, metric, years),
      source: 'population',
      title: comparedCount(context, metric, children),
      subtitle: {
        da: `Antal 0–17-årige den 1. januar, ${splitName(context)}`,
        en: `Number of 0–17-year-olds on 1 January, ${splitName(context)}`,
      },
      format: { kind: 'count' },
    }
  }),
]
