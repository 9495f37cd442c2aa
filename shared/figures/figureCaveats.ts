import { accountsBehind, accountsNotes } from '../statistics/breaks/provisional.ts'
import {
  breaksAcross,
  breaksBetween,
  interrupting,
  type SeriesBreak,
  yearsOfDims,
} from '../statistics/breaks/seriesBreak.ts'
import { type FigureContext, say } from './figureContext.ts'
import type { FigureBreak, FigurePoint, FigureSeries } from './figureSpec.ts'
import { type TableSeries, tableSeries } from './tableSeries.ts'

interface Drawn extends TableSeries {
  readonly categories: readonly string[]
}

const valued = (points: readonly FigurePoint[]): readonly FigurePoint[] => points.filter(({ value }) => value !== null)

const pointsOf = (drawn: Drawn): readonly FigurePoint[] => valued(tableSeries(drawn).flatMap(({ points }) => points))

const breaksWithin = ({ caveats }: FigureContext, drawn: Drawn): readonly SeriesBreak[] =>
  breaksAcross(caveats.breaks, pointsOf(drawn))

/** The sentences that belong under a figure: its breaks, and accounts that are provisional. */
export function caveatNotes(context: FigureContext, drawn: Drawn): readonly string[] {
  const { caveats, language, metrics } = context
  const rows = new Set(
    pointsOf(drawn).flatMap(({ metric, dims }) => {
      const value = metrics.get(metric, dims)
      return value ? accountsBehind(caveats.ledger, value) : []
    }),
  )
  return [
    ...breaksWithin(context, drawn).map(({ text }) => text[language]),
    ...accountsNotes([...rows], caveats.accountsFinalBy, language),
  ]
}

/** The year that all of the numbers speak of; null where it is not one. A change from year to year belongs to the later. */
function yearOf(points: readonly FigurePoint[]): number | null {
  const years = new Set(valued(points).map(({ dims }) => yearsOfDims(dims)?.[1] ?? null))
  const [year = null] = years
  return years.size === 1 ? year : null
}

/** The year of each category: its name, or that of all its numbers ("Ishøj 2013"). */
const categoryYears = ({ categories, series }: Drawn): readonly (number | null)[] =>
  categories.map((category, index) =>
    /^\d{4}$/.test(category) ? Number(category) : yearOf(series.flatMap(({ points }) => points[index] ?? [])),
  )

/** Where a figure is to be parted: between categories of years on either side. A series that was recounted runs on. */
export function figureBreaks(context: FigureContext, drawn: Drawn): readonly FigureBreak[] {
  const years = categoryYears(drawn)
  return interrupting(breaksWithin(context, drawn)).flatMap(({ from, label }) => {
    const older = years.filter((year) => year !== null && year < from).length
    const parted = years.every((year, index) => year !== null && year < from === index < older)
    if (!parted || older === 0 || older === years.length) return []
    return [{ afterIndex: older - 1, label: `${label[context.language]} ${from}` }]
  })
}

/** Where the years are series, no line can part them: those before a break are marked, and say so in their names. */
export function withOlderSeries(context: FigureContext, drawn: Drawn): readonly FigureSeries[] {
  const breaks = interrupting(breaksWithin(context, drawn))
  const years = drawn.series.map(({ points }) => yearOf(points))
  const newest = Math.max(...years.map((year) => year ?? 0))
  return drawn.series.map((each, index) => {
    const year = years[index]
    if (year === null || year === undefined) return each
    const crossed = valued(each.points).flatMap(({ metric, dims }) => breaksBetween(breaks, metric, year, newest, dims))
    const last = crossed.toSorted((a, b) => a.from - b.from).at(-1)
    if (!last) return each
    const before = say(context, `før databrud ${last.from}`, `before break ${last.from}`)
    return { ...each, name: `${each.name} (${before})`, beforeBreak: true }
  })
}
