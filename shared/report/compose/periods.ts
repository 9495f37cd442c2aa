import { periodOfDim } from '../../figures/keyFigures/keyFigureCells.ts'
import type { Scope } from './scope.ts'

/** A span of two years says a change, and is asked for as one. */
const SPAN = /^\d{4}-\d{4}$/

interface OwnPeriod {
  readonly words: string
  readonly form: string
  /** The year that it ends in, and belongs to. */
  readonly end: number
}

/** The periods that a metric's file names in words of its own: a school year, the first nine months. */
function ownPeriods({ metrics }: Scope, metric: string): readonly OwnPeriod[] {
  const words = new Set(metrics.of(metric).map(({ dims }) => dims.year))
  return [...words].flatMap((each): OwnPeriod[] => {
    const period = typeof each === 'string' && !SPAN.test(each) ? periodOfDim(each) : null
    return typeof each === 'string' && period ? [{ words: each, ...period }] : []
  })
}

const only = (periods: readonly OwnPeriod[]): string | null => (periods.length === 1 && periods[0]?.words) || null

/** The year, or the one period of the metric's own that ends in it where the metric is not counted by the year. */
export function periodIn(scope: Scope, metric: string, year: number): number | string {
  if (scope.metrics.of(metric).some(({ dims }) => dims.year === year)) return year
  return only(ownPeriods(scope, metric).filter(({ end }) => end === year)) ?? year
}

/** The latest period of the metric's own up to a year; the year itself where there is none. */
export function latestPeriod(scope: Scope, metric: string, year: number): number | string {
  const past = ownPeriods(scope, metric).filter(({ end }) => end <= year)
  const latest = Math.max(...past.map(({ end }) => end))
  return only(past.filter(({ end }) => end === latest)) ?? year
}

/** The period of the same form some years away: from one school year to the one before. */
export function periodBeside(scope: Scope, metric: string, words: string, steps: number): string | null {
  const own = ownPeriods(scope, metric)
  const from = own.find((each) => each.words === words)
  return from ? only(own.filter(({ form, end }) => form === from.form && end === from.end + steps)) : null
}
