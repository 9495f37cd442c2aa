import type { PlacementCases } from './facts/placementCases.ts'
import { type Count, casesIn, childrenIn, counted, meanOf, named, shareOf } from './measure.ts'
import { medianOf } from './median.ts'
import type { Dims, MetricRef, MetricValue } from './metric.ts'
import type { MonthsOf } from './placementChains.ts'

/** Classes of whole months in placement, both ends included. */
const durationClasses: readonly (readonly [name: string, fewest: number, most: number | null])[] = [
  ['under-1-year', 0, 11],
  ['1-2-years', 12, 35],
  ['3-5-years', 36, 71],
  ['6-years-or-more', 72, null],
]

const UNKNOWN = 'unknown'

/** How long the children placed on 31 December have been placed without a break. */
export function* stockDuration(stock: PlacementCases, monthsOf: MonthsOf, dims: Dims): Generator<MetricValue> {
  const placed = named('placements-count', dims, childrenIn(stock))
  yield* durations('placements-duration', stock, monthsOf, childrenIn, placed)
}

/** How long the placements that ended in the year had lasted. */
export function* endedDuration(ended: PlacementCases, monthsOf: MonthsOf, dims: Dims): Generator<MetricValue> {
  const whole = named('placements-ended-count', dims, casesIn(ended))
  yield* durations('placements-ended-duration', ended, monthsOf, casesIn, whole)
}

function* durations<Of extends 'child' | 'placement'>(
  prefix: string,
  cases: PlacementCases,
  monthsOf: MonthsOf,
  count: (cases: PlacementCases) => Count<Of>,
  whole: Count<Of> & MetricRef,
): Generator<MetricValue> {
  const { dims } = whole
  const inClass = (fewest: number | null, most: number | null, test: (months: number | null) => boolean) =>
    cases.keep({ field: 'monthsPlaced', is: fewest === null ? null : { from: fewest, to: most } }, (row) =>
      test(monthsOf(row)),
    )
  for (const [duration, fewest, most] of durationClasses) {
    const isWithin = (months: number | null) => months !== null && months >= fewest && (most === null || months <= most)
    const part = named(`${prefix}-count`, { ...dims, duration }, count(inClass(fewest, most, isWithin)))
    yield part
    yield named(`${prefix}-share-pct`, { ...dims, duration }, shareOf(part, whole))
  }
  const unknown = inClass(null, null, (months) => months === null)
  yield named(`${prefix}-count`, { ...dims, duration: UNKNOWN }, count(unknown))

  const known = inClass(0, null, (months) => months !== null)
  const months = monthsOfEach(known, monthsOf, count === childrenIn)
  const total = counted<Of>(
    months.reduce((sum, [each, times]) => sum + each * times, 0),
    [known],
  )
  yield named(`${prefix}-months-average`, dims, meanOf(total, count(known)))
  yield named(`${prefix}-months-median`, dims, medianOf(months, [known]))
}

/** How many cases, or children, have been placed for each number of months. */
function monthsOfEach(
  cases: PlacementCases,
  monthsOf: MonthsOf,
  onceAChild: boolean,
): readonly (readonly [months: number, times: number])[] {
  const { codes, size } = cases.cases.children
  const seen = new Uint8Array(onceAChild ? size : 0)
  const times = new Map<number, number>()
  for (const row of cases.rows()) {
    const child = codes[row] ?? 0
    if (onceAChild && seen[child] === 1) continue
    if (onceAChild) seen[child] = 1
    const months = monthsOf(row) ?? 0
    times.set(months, (times.get(months) ?? 0) + 1)
  }
  return [...times]
}
