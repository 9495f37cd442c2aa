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
    text: text.da,
  }))
