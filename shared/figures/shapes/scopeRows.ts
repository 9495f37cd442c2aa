import { capitalize } from '../../narrative/phrase.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { type FigureContext, lookUp, point, roleAt, scopeName, series } from '../figureContext.ts'
import type { Draft } from '../figureTopic.ts'

export interface Segment {
  readonly value: string
  readonly name: Bilingual
}

interface ScopeRow {
  readonly label: string
  readonly year: number
  readonly municipality: string
}

/** The chosen municipality in both years, then the others in the report year. */
function scopeRows(context: FigureContext): readonly ScopeRow[] {
  const { previous, year, municipalities } = context.period
  const others = municipalities.filter((name) => name !== context.municipality)
  const row = (each: number, municipality: string): ScopeRow => ({
    label: `${capitalize(scopeName(context, municipality))} ${each}`,
    year: each,
    municipality,
  })
  return [
    row(previous, context.municipality),
    row(year, context.municipality),
    ...others.map((municipality) => row(year, municipality)),
  ]
}

/** How a whole is divided, one 100 % bar a municipality and year; rows without data are left out. */
export function dividedScopes(
  context: FigureContext,
  metric: string,
  dimension: string,
  segments: readonly Segment[],
): Pick<Draft, 'kind' | 'categories' | 'categoryHeading' | 'series'> {
  const rows = scopeRows(context).filter(({ year, municipality }) =>
    segments.some(({ value }) => lookUp(context, metric, { year, municipality, [dimension]: value })),
  )
  return {
    kind: 'stacked',
    categories: rows.map(({ label }) => label),
    categoryHeading: { da: 'Område', en: 'Area' },
    series: segments.map(({ value, name }, index) =>
      series(
        name[context.language],
        roleAt(index),
        rows.map(({ year, municipality }) => point(context, metric, { year, municipality, [dimension]: value })),
      ),
    ),
  }
}

/** The joint number first, then each municipality's own: rows of one year. */
export const jointFirst = (context: FigureContext, joint: string): readonly string[] => [
  joint,
  ...(context.period.municipalities.length > 1 ? context.period.municipalities : []),
]
