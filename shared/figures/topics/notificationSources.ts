import { lowerFirst } from '../../narrative/phrase.ts'
import { ALL } from '../../statistics/scope.ts'
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
  series,
  yearPair,
} from '../figureContext.ts'
import type { SeriesRole } from '../figureSpec.ts'
import { type FigureTopic, topic } from '../figureTopic.ts'
import { joined, largest, percentText } from '../titles.ts'

const percent1 = { kind: 'percent', decimals: 1 } as const
const groupRoles: readonly SeriesRole[] = ['primary', 'third', 'context', 'fourth', 'peer']

const groupNames = (context: FigureContext): readonly string[] => context.codes.sourceGroups.map(({ name }) => name)
const sourceHeading = (context: FigureContext): string => say(context, 'Underretter', 'Source')

const countOf = (context: FigureContext, source: string, year = context.period.year) =>
  lookUp(context, 'notifications-source-count', { year, municipality: context.municipality, source })

/** The largest group overall, with its share in each municipality. */
function topGroupTitle(context: FigureContext): string {
  const { year, municipalities } = context.period
  const top = largest(
    groupNames(context),
    groupNames(context).map((source) =>
      lookUp(context, 'notifications-source-count', { year, municipality: ALL, source }),
    ),
  )
  const [source] = top?.names ?? []
  if (source === undefined) return say(context, 'Hvem underretter', 'Who notifies')
  const shares = municipalities.map((municipality) => {
    const share = lookUp(context, 'notifications-source-share-pct', { year, municipality, source })
    return `${percentText(context, share)} ${say(context, 'i', 'in')} ${municipality}`
  })
  return `${source}: ${joined(context, shares)}`
}

export const notificationSourceTopics: readonly FigureTopic[] = [
  topic(
    'notifications',
    'notifications',
    'notifications-source',
    { da: 'Underrettere i grupper', en: 'Sources by group' },
    (context) => {
      const groups = bySize(groupNames(context), (source) => countOf(context, source))
      const top = largest(
        groups,
        groups.map((source) => countOf(context, source)),
      )
      const first = top?.names[0]
      const share =
        first === undefined
          ? null
          : lookUp(context, 'notifications-source-share-pct', {
              year: context.period.year,
              municipality: context.municipality,
              source: first,
            })
      return {
        kind: 'bars',
        title: top
          ? say(
              context,
              `Flest underretninger fra ${joined(context, top.names.map(lowerFirst))} (${percentText(context, share)})`,
              `Most notifications from ${joined(context, top.names)} (${percentText(context, share)})`,
            )
          : say(context, 'Hvem underretter', 'Who notifies'),
        subtitle: say(
          context,
          `Antal underretninger efter gruppe af underrettere, ${scopeName(context)}`,
          `Notifications by group of sources, ${scopeName(context)}`,
        ),
        categories: groups,
        categoryHeading: sourceHeading(context),
        series: yearPair(context, (year) =>
          groups.map((source) =>
            point(context, 'notifications-source-count', { year, municipality: context.municipality, source }),
          ),
        ),
        format: { kind: 'count' },
      }
    },
  ),
  topic(
    'notifications',
    'notifications',
    'notifications-source-single',
    { da: 'Underrettere enkeltvis', en: 'Individual sources' },
    (context) => {
      const groups = new Set(groupNames(context))
      const all = dimValues(context, 'notifications-source-count', 'source')
        .map(String)
        .filter((name) => !groups.has(name))
      const { year, previous } = context.period
      const used = occurring(all, (source) => [countOf(context, source, year), countOf(context, source, previous)])
      const sorted = bySize(used, (source) => countOf(context, source))
      const top = largest(
        sorted,
        sorted.map((source) => countOf(context, source)),
      )
      return {
        kind: 'bars',
        title: top
          ? say(
              context,
              `Den hyppigste underretter: ${joined(context, top.names)}`,
              `The most frequent source: ${joined(context, top.names)}`,
            )
          : say(context, 'Hvem underretter', 'Who notifies'),
        subtitle: say(
          context,
          `Antal underretninger efter underretter, ${scopeName(context)}`,
          `Notifications by source, ${scopeName(context)}`,
        ),
        categories: sorted,
        categoryHeading: sourceHeading(context),
        series: yearPair(context, (each) =>
          sorted.map((source) =>
            point(context, 'notifications-source-count', { year: each, municipality: context.municipality, source }),
          ),
        ),
        format: { kind: 'count' },
      }
    },
  ),
  topic(
    'notifications',
    'notifications',
    'notifications-source-municipality',
    { da: 'Underrettere efter kommune', en: 'Sources by municipality' },
    (context) => {
      const names = context.period.municipalities
      return {
        kind: 'stacked',
        title: topGroupTitle(context),
        subtitle: say(
          context,
          `Andel af kommunens underretninger efter gruppe af underrettere, ${context.period.year}`,
          `Share of the municipality's notifications by group of sources, ${context.period.year}`,
        ),
        categories: names,
        categoryHeading: say(context, 'Kommune', 'Municipality'),
        series: groupNames(context).map((source, index) =>
          series(
            source,
            groupRoles[index] ?? 'peer',
            names.map((municipality) =>
              point(context, 'notifications-source-share-pct', { year: context.period.year, municipality, source }),
            ),
          ),
        ),
        format: percent1,
      }
    },
  ),
  topic(
    'notifications',
    'notifications',
    'notifications-other-duty',
    { da: 'Andre med skærpet underretningspligt', en: 'Others with an extended duty' },
    (context) => {
      const { year } = context.period
      const of = (source: string, municipality: string) =>
        lookUp(context, 'notifications-other-duty-share-pct', { year, municipality, source })
      const all = dimValues(context, 'notifications-other-duty-share-pct', 'source').map(String)
      const sorted = bySize(
        occurring(all, (source) => [of(source, ALL)]),
        (source) => of(source, ALL),
      )
      const top = largest(
        sorted,
        sorted.map((source) => of(source, ALL)),
      )
      return {
        kind: 'bars',
        title: top
          ? say(
              context,
              `${joined(context, top.names)} er den hyppigste underretter i gruppen`,
              `${joined(context, top.names)} is the most frequent source of the group`,
            )
          : say(context, 'Andre med skærpet underretningspligt', 'Others with an extended duty'),
        subtitle: say(
          context,
          `Andel af kommunens underretninger fra gruppen, ${year}`,
          `Share of the municipality's notifications from the group, ${year}`,
        ),
        categories: sorted,
        categoryHeading: sourceHeading(context),
        series: perMunicipality(context, (municipality) =>
          sorted.map((source) => point(context, 'notifications-other-duty-share-pct', { year, municipality, source })),
        ),
        format: percent1,
      }
    },
  ),
  topic(
    'notifications',
    'notificationsAndKeyFigures',
    'notifications-source-years',
    { da: 'Underrettere over årene', en: 'Sources over the years' },
    (context) => {
      const years = dimValues(context, 'notifications-source-count', 'year')
        .map(Number)
        .filter((year) => year <= context.period.year)
        .sort((a, b) => a - b)
        .filter((year) => groupNames(context).some((source) => countOf(context, source, year) !== null))
      const top = largest(
        groupNames(context),
        groupNames(context).map((source) => countOf(context, source)),
      )
      return {
        kind: 'line',
        title: top
          ? say(
              context,
              `${joined(context, top.names)} var den største gruppe i ${context.period.year}`,
              `${joined(context, top.names)} was the largest group in ${context.period.year}`,
            )
          : say(context, 'Underrettere over årene', 'Sources over the years'),
        subtitle: say(
          context,
          `Antal underretninger efter gruppe, ${years[0] ?? ''}–${years.at(-1) ?? ''}, ${scopeName(context)}`,
          `Notifications by group, ${years[0] ?? ''}–${years.at(-1) ?? ''}, ${scopeName(context)}`,
        ),
        categories: years.map(String),
        categoryHeading: say(context, 'År', 'Year'),
        series: groupNames(context).map((source, index) =>
          series(
            source,
            groupRoles[index] ?? 'peer',
            years.map((year) =>
              point(context, 'notifications-source-count', { year, municipality: context.municipality, source }),
            ),
          ),
        ),
        format: { kind: 'count' },
      }
    },
  ),
]
