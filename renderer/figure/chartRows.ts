import type { Language } from '../../shared/danish.ts'
import type { FigurePoint, FigureSeries, FigureSpec, SeriesRole } from '../../shared/figures/figureSpec.ts'
import { formatValue } from '../../shared/figures/formatValue.ts'
import type { FillStyle } from '../../shared/figures/scene/palette.ts'
import { toNumber } from '../../shared/quantities.ts'
import type { FigurePalette } from './figureColours.ts'

/**
 * One category with the height of each series under `s0`, `s1` …; a missing value stays a gap. `index` is its place: the
 * chart library counts only the marks that it draws.
 */
export type ChartRow = { readonly category: string; readonly index: number } & {
  readonly [series: `s${number}`]: number | null
}

export const chartRows = (spec: FigureSpec): ChartRow[] =>
  spec.categories.map((category, index) => {
    const row: { category: string; index: number; [series: `s${number}`]: number | null } = { category, index }
    spec.series.forEach((series, number) => {
      const value = series.points[index]?.value ?? null
      row[`s${number}`] = value === null ? null : toNumber(value)
    })
    return row
  })

export const pointAt = (spec: FigureSpec, series: number, category: number): FigurePoint | null =>
  spec.series[series]?.points[category] ?? null

const isDeviation = (role: SeriesRole): boolean => role === 'over' || role === 'under'

/**
 * Deviations are coloured by their direction. Where some categories are highlighted, they stand out and all others are
 * grey, whatever their series.
 */
export function roleOf(spec: FigureSpec, series: FigureSeries, category: number): SeriesRole {
  if (isDeviation(series.role)) {
    const value = series.points[category]?.value
    return value && value.numerator < 0 ? 'under' : 'over'
  }
  if (!spec.highlight) return series.role
  return spec.highlight.includes(category) ? 'primary' : 'peer'
}

/** What a bar is filled with. */
export function fillOf(palette: FigurePalette, spec: FigureSpec, series: FigureSeries, category: number): FillStyle {
  const role = roleOf(spec, series, category)
  return palette.fill(role === series.role ? series : { role })
}

/** A printed value; deviations carry their plus, which a signed format writes itself. */
export function printedValue(spec: FigureSpec, series: FigureSeries, category: number, language: Language): string {
  const value = series.points[category]?.value ?? null
  const bare = isDeviation(series.role) && spec.format.kind !== 'signed'
  const plus = bare && value !== null && value.numerator > 0 ? '+' : ''
  return plus + formatValue(value, spec.format, language)
}
