import type { FigurePoint, FigureSeries, FigureSpec, SeriesRole } from '../../shared/figures/figureSpec.ts'
import { toNumber } from '../../shared/quantities.ts'

/** One category with the height of each series under `s0`, `s1` …; a missing value stays a gap. */
export type ChartRow = { readonly category: string } & { readonly [series: `s${number}`]: number | null }

export const chartRows = (spec: FigureSpec): ChartRow[] =>
  spec.categories.map((category, index) => {
    const row: { category: string; [series: `s${number}`]: number | null } = { category }
    spec.series.forEach((series, number) => {
      const value = series.points[index]?.value ?? null
      row[`s${number}`] = value === null ? null : toNumber(value)
    })
    return row
  })

export const pointAt = (spec: FigureSpec, series: number, category: number): FigurePoint | null =>
  spec.series[series]?.points[category] ?? null

/** Where some categories are highlighted, they stand out and all others are grey, whatever their series. */
export function roleOf(spec: FigureSpec, series: FigureSeries, category: number): SeriesRole {
  if (!spec.highlight) return series.role
  return spec.highlight.includes(category) ? 'primary' : 'peer'
}
