import { capitalize } from '../../narrative/phrase.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { bySize, type FigureContext, MOST_SERIES, point, roleAt, series } from '../figureContext.ts'
import type { FigurePoint, FigureSeries } from '../figureSpec.ts'
import type { Draft } from '../figureTopic.ts'
import type { KeyFigureCell } from './keyFigureCells.ts'
import type { DrawnKeyFigure, Strand } from './strands.ts'

/** Periods in their order, as the numbers name them and as people do. */
export type Periods = ReadonlyMap<string, string | number>

/** The number of a strand in a period, or the place where it would be. */
function pointIn(context: FigureContext, { cells }: Strand, period: string, periods: Periods): FigurePoint {
  const cell = cells.find((each) => each.period === period) ?? cells[0]
  const year = periods.get(period)
  return point(context, cell?.metric ?? '', { ...cell?.dims, ...(year === undefined ? {} : { year }) })
}

type Shape = Pick<Draft, 'kind' | 'categories' | 'categoryHeading' | 'series'>

const periodHeading: Bilingual = { da: 'Periode', en: 'Period' }
const rowHeading: Bilingual = { da: 'Nøgletal', en: 'Key figure' }

/** Periods along the axis, one series a strand. */
const overTime = (context: FigureContext, strands: readonly Strand[], periods: Periods): Shape => ({
  kind: strands.length > 2 ? 'line' : 'columns',
  categories: [...periods.keys()],
  categoryHeading: periodHeading,
  series: strands.map((strand, index) =>
    series(
      strand.name,
      roleAt(index),
      [...periods.keys()].map((period) => pointIn(context, strand, period, periods)),
    ),
  ),
})

/** One row a strand, the newest period beside the one before. */
function inRows(context: FigureContext, strands: readonly Strand[], periods: Periods): Shape {
  const shown = [...periods.keys()].slice(-2)
  const newest = shown.at(-1) ?? ''
  const names = strands.map(({ name }) => name)
  const of = (name: string) => strands.find((strand) => strand.name === name)
  // Classes keep the order of the file; what is compared over time stands by size.
  const rows = shown.length === 1 ? names : bySize(names, (name) => of(name)?.cells.at(-1)?.value ?? null)
  return {
    kind: 'bars',
    categories: rows,
    categoryHeading: rowHeading,
    series: shown.map(
      (period): FigureSeries =>
        series(
          period,
          period === newest ? 'primary' : 'context',
          rows.flatMap((name) => {
            const strand = of(name)
            return strand ? [pointIn(context, strand, period, periods)] : []
          }),
        ),
    ),
  }
}

/** Classes as rows and key figures as series: both sexes of two measures. */
export function crossed(
  context: FigureContext,
  cells: readonly KeyFigureCell[],
  drawn: readonly DrawnKeyFigure[],
): Shape | null {
  const rows = [...new Set(cells.map(({ words }) => words))]
  const shown = drawn.filter(({ metric }) => cells.some((cell) => cell.metric === metric))
  if (rows.length < 2 || shown.length < 2 || shown.length > MOST_SERIES || cells.length < rows.length * shown.length)
    return null
  return {
    kind: 'bars',
    categories: rows.map(capitalize),
    categoryHeading: { da: 'Gruppe', en: 'Group' },
    series: shown.map(({ metric, name }, index) =>
      series(
        name[context.language],
        roleAt(index),
        rows.flatMap((words) =>
          cells
            .filter((cell) => cell.metric === metric && cell.words === words)
            .map(({ dims }) => point(context, metric, dims)),
        ),
      ),
    ),
  }
}

/** What fits the numbers: a series where there are periods to follow, rows where there is something side by side. */
export function shapeOf(context: FigureContext, strands: readonly Strand[], periods: Periods): Shape | null {
  const followed = periods.size > 1
  if (!followed && strands.length < 2) return null
  const fits = strands.length <= 2 || (periods.size > 2 && strands.length <= MOST_SERIES)
  return followed && fits ? overTime(context, strands, periods) : inRows(context, strands, periods)
}
