import { lowerFirst } from '../../narrative/phrase.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import {
  bySize,
  dimValues,
  type FigureContext,
  lookUp,
  MOST_SERIES,
  point,
  roleAt,
  scopeName,
  series,
} from '../figureContext.ts'
import type { FigureSeries } from '../figureSpec.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { formatValue } from '../formatValue.ts'
import { yearAxis, yearsWith } from '../shapes/axes.ts'
import { rankedByMunicipality, rankedByYear } from '../shapes/ranking.ts'
import { joined, largest, percentText } from '../titles.ts'

const topic = topicsOf('notifications', 'notifications')
const count = { kind: 'count' } as const
const percent1 = { kind: 'percent', decimals: 1 } as const
const heading = { da: 'Underretter', en: 'Source' }

const COUNT = 'notifications-source-count'
const SHARE = 'notifications-source-share-pct'

const groupNames = (context: FigureContext): readonly string[] => context.codes.sourceGroups.map(({ name }) => name)

const countOf = (context: FigureContext, source: string, year = context.period.year) =>
  lookUp(context, COUNT, { year, municipality: context.municipality, source })

/** The largest group overall, with its share in each municipality. */
function topGroupTitle(context: FigureContext): Bilingual | null {
  const { year, municipalities } = context.period
  const groups = groupNames(context)
  const top = largest(
    groups,
    groups.map((source) => lookUp(context, COUNT, { year, municipality: ALL, source })),
  )
  const source = top?.names[0]
  if (source === undefined) return null
  const shares = (joint: string) =>
    municipalities.map((municipality) => {
      const share = lookUp(context, SHARE, { year, municipality, source })
      return `${percentText(context, share)} ${joint} ${municipality}`
    })
  return { da: `${source}: ${joined(context, shares('i'))}`, en: `${source}: ${joined(context, shares('in'))}` }
}

/** More lines than four cannot be told apart; what is left out is said with its number. */
function undrawnNote(
  { period: { year }, language }: FigureContext,
  undrawn: readonly FigureSeries[],
): Bilingual | null {
  if (undrawn.length === 0) return null
  const told = undrawn.map(({ name, points }) => {
    const value = points.find(({ dims }) => dims.year === year)?.value ?? null
    return `${name} (${formatValue(value, count, language)})`
  })
  return {
    da: `Figuren viser de fire største grupper i ${year}. Uden for figuren: ${told.join(', ')}.`,
    en: `The figure shows the four largest groups of ${year}. Not in the figure: ${told.join(', ')}.`,
  }
}

export const notificationSourceTopics: readonly FigureTopic[] = [
  topic('notifications-source', { da: 'Underrettere i grupper', en: 'Sources by group' }, (context) => {
    const { year } = context.period
    const { top, drawn } = rankedByYear(context, {
      metric: COUNT,
      dimension: 'source',
      heading,
      names: groupNames(context),
    })
    const [source = ''] = top?.names ?? []
    const share = percentText(context, lookUp(context, SHARE, { year, municipality: context.municipality, source }))
    return {
      ...drawn,
      title: top && {
        da: `Flest underretninger fra ${joined(context, top.names.map(lowerFirst))} (${share})`,
        en: `Most notifications from ${joined(context, top.names)} (${share})`,
      },
      subtitle: {
        da: `Antal underretninger efter gruppe af underrettere, ${scopeName(context)}`,
        en: `Notifications by group of sources, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic('notifications-source-single', { da: 'Underrettere enkeltvis', en: 'Individual sources' }, (context) => {
    const groups = new Set(groupNames(context))
    const names = dimValues(context, COUNT, 'source')
      .map(String)
      .filter((name) => !groups.has(name))
    const { top, drawn } = rankedByYear(context, { metric: COUNT, dimension: 'source', heading, names })
    return {
      ...drawn,
      title: top && {
        da: `Den hyppigste underretter: ${joined(context, top.names.map(lowerFirst))}`,
        en: `The most frequent source: ${joined(context, top.names)}`,
      },
      subtitle: {
        da: `Antal underretninger efter underretter, ${scopeName(context)}`,
        en: `Notifications by source, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic(
    'notifications-source-municipality',
    { da: 'Underrettere efter kommune', en: 'Sources by municipality' },
    (context) => {
      const { year } = context.period
      const names = groupNames(context)
      return {
        ...rankedByMunicipality(context, { metric: SHARE, dimension: 'source', heading, names }).drawn,
        title: topGroupTitle(context),
        subtitle: {
          da: `Andel af kommunens underretninger efter gruppe af underrettere, ${year}`,
          en: `Share of the municipality's notifications by group of sources, ${year}`,
        },
        format: percent1,
      }
    },
  ),
  topic(
    'notifications-other-duty',
    { da: 'Andre med skærpet underretningspligt', en: 'Others with an extended duty' },
    (context) => {
      const { year } = context.period
      const metric = 'notifications-other-duty-share-pct'
      const { top, drawn } = rankedByMunicipality(context, { metric, dimension: 'source', heading })
      return {
        ...drawn,
        title: top && {
          da: `${joined(context, top.names)} er den hyppigste underretter i gruppen`,
          en: `The most frequent source of the group: ${joined(context, top.names)}`,
        },
        subtitle: {
          da: `Andel af kommunens underretninger fra gruppen, ${year}`,
          en: `Share of the municipality's notifications from the group, ${year}`,
        },
        format: percent1,
      }
    },
  ),
  topic('notifications-source-years', { da: 'Underrettere over årene', en: 'Sources over the years' }, (context) => {
    const groups = groupNames(context)
    const years = yearsWith(context, COUNT).filter((year) =>
      groups.some((source) => countOf(context, source, year) !== null),
    )
    const top = largest(
      groups,
      groups.map((source) => countOf(context, source)),
    )
    const span = `${years[0] ?? ''}–${years.at(-1) ?? ''}`
    // The largest comes first: the group that the title names is the strong line.
    const lines = bySize(groups, (source) => countOf(context, source)).map((source, index) =>
      series(
        source,
        roleAt(index),
        years.map((year) => point(context, COUNT, { year, municipality: context.municipality, source })),
      ),
    )
    const undrawn = lines.slice(MOST_SERIES)
    return {
      kind: 'line',
      ...yearAxis(years),
      series: lines.slice(0, MOST_SERIES),
      undrawn,
      note: undrawnNote(context, undrawn),
      source: 'notificationsAndKeyFigures',
      title: top && {
        da: `${joined(context, top.names)} var den største gruppe i ${context.period.year}`,
        en: `The largest group in ${context.period.year}: ${joined(context, top.names)}`,
      },
      subtitle: {
        da: `Antal underretninger efter gruppe, ${span}, ${scopeName(context)}`,
        en: `Notifications by group, ${span}, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
]
