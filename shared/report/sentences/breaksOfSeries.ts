import type { Break } from '../../narrative/rules/trend.ts'
import { breaksBetween, interrupting } from '../../statistics/breaks/seriesBreak.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'

/** The breaks between two years across which a metric must not be compared. */
export const breaksOfSeries = (
  { input }: Scope,
  { definition, dims }: ResolvedMetric,
  fromYear: number,
  toYear: number,
): readonly Break[] =>
  interrupting(breaksBetween(input.breaks, definition.id, fromYear, toYear, dims)).map(({ from, text }) => ({
    from,
    text: text[input.language],
  }))

/** Whether a number and the same of another year were counted in different ways. */
export function isAcrossBreak(scope: Scope, resolved: ResolvedMetric, { dims }: ResolvedMetric): boolean {
  const [year, other] = [resolved.dims.year, dims.year]
  return (
    typeof year === 'number' && typeof other === 'number' && breaksOfSeries(scope, resolved, other, year).length > 0
  )
}
