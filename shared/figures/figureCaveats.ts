import { accountsBehind, accountsNotes } from '../statistics/breaks/provisional.ts'
import { breaksAcross, interrupting, type SeriesBreak } from '../statistics/breaks/seriesBreak.ts'
import type { FigureContext } from './figureContext.ts'
import type { FigureBreak, FigurePoint, FigureSeries } from './figureSpec.ts'

interface Drawn {
  readonly categories: readonly string[]
  readonly series: readonly FigureSeries[]
  readonly total?: FigureSeries | undefined
}

const pointsOf = ({ series, total }: Drawn): readonly FigurePoint[] =>
  [...series, ...(total ? [total] : [])].flatMap(({ points }) => points).filter(({ value }) => value !== null)

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

/** Where a figure of years is to be parted. A series that was recounted runs on. */
export function figureBreaks(context: FigureContext, drawn: Drawn): readonly FigureBreak[] {
  const years = drawn.categories.map(Number)
  if (!drawn.categories.every((category) => /^\d{4}$/.test(category))) return []
  return interrupting(breaksWithin(context, drawn)).flatMap(({ from, label }) => {
    const afterIndex = years.findIndex((year, index) => year < from && (years[index + 1] ?? 0) >= from)
    return afterIndex < 0 ? [] : [{ afterIndex, label: `${label[context.language]} ${from}` }]
  })
}
