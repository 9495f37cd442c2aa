import type { Fraction } from '../../quantities.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { bySize, type FigureContext, MOST_SERIES, roleAt, series } from '../figureContext.ts'
import type { FigurePoint, FigureSeries, ValueFormat } from '../figureSpec.ts'
import type { Draft } from '../figureTopic.ts'
import { formatValue } from '../formatValue.ts'
import { largest } from '../titles.ts'
import { type KeyFigureCell, keyFigureCells } from './keyFigureCells.ts'
import { measureText } from './measureText.ts'

/** A key figure of a figure, and what it is called beside others. */
export interface DrawnKeyFigure {
  readonly metric: string
  readonly name: Bilingual
}

/** A series or row: all cells of one metric with the same words. */
interface Strand {
  readonly name: string
  readonly cells: readonly KeyFigureCell[]
}

function strandsOf(
  cells: readonly KeyFigureCell[],
  drawn: readonly DrawnKeyFigure[],
  { language }: FigureContext,
): readonly Strand[] {
  const strands = new Map<string, { name: string; cells: KeyFigureCell[] }>()
  for (const cell of cells) {
    const own = drawn.find(({ metric }) => metric === cell.metric)?.name[language] ?? cell.metric
    const several = new Set(drawn.map(({ name }) => name[language])).size > 1
    const name = [...(several || cell.words === '' ? [own] : []), ...(cell.words === '' ? [] : [cell.words])].join(', ')
    const strand = strands.get(name)
    if (strand) strand.cells.push(cell)
    else strands.set(name, { name, cells: [cell] })
  }
  return [...strands.values()]
}

/** Periods in their order, as the numbers name them and as people do. */
type Periods = ReadonlyMap<string, string | number>

/** The number of a strand in a period, or the place where it would be. */
function pointIn({ cells }: Strand, period: string, periods: Periods): FigurePoint {
  const cell = cells.find((each) => each.period === period)
  if (cell) return { value: cell.value, metric: cell.metric, dims: cell.dims }
  const [sibling] = cells
  const year = periods.get(period)
  return {
    value: null,
    metric: sibling?.metric ?? '',
    dims: { ...sibling?.dims, ...(year === undefined ? {} : { year }) },
  }
}

type Shape = Pick<Draft, 'kind' | 'categories' | 'categoryHeading' | 'series'>

const periodHeading: Bilingual = { da: 'Periode', en: 'Period' }
const rowHeading: Bilingual = { da: 'Nøgletal', en: 'Key figure' }

/** Periods along the axis, one series a strand. */
const overTime = (strands: readonly Strand[], periods: Periods): Shape => ({
  kind: strands.length > 2 ? 'line' : 'columns',
  categories: [...periods.keys()],
  categoryHeading: periodHeading,
  series: strands.map((strand, index) =>
    series(
      strand.name,
      roleAt(index),
      [...periods.keys()].map((period) => pointIn(strand, period, periods)),
    ),
  ),
})

/** One row a strand, the newest period beside the one before. */
function inRows(strands: readonly Strand[], periods: Periods): Shape {
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
            return strand ? [pointIn(strand, period, periods)] : []
          }),
        ),
    ),
  }
}

/** Classes as rows and key figures as series: both sexes of two measures. */
function crossed(
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
    categories: rows,
    categoryHeading: { da: 'Gruppe', en: 'Group' },
    series: shown.map(({ metric, name }, index) =>
      series(
        name[context.language],
        roleAt(index),
        rows.flatMap((words) =>
          cells
            .filter((cell) => cell.metric === metric && cell.words === words)
            .map(({ value, dims }) => ({ value, metric, dims })),
        ),
      ),
    ),
  }
}

/** What fits the numbers: a series where there are periods to follow, rows where there is something side by side. */
function shapeOf(strands: readonly Strand[], periods: Periods): Shape | null {
  const followed = periods.size > 1
  if (!followed && strands.length < 2) return null
  const fits = strands.length <= 2 || (periods.size > 2 && strands.length <= MOST_SERIES)
  return followed && fits ? overTime(strands, periods) : inRows(strands, periods)
}

/** "Fødsler: 270 i 2013, 288 i 2012", "Stress: Altid 6 %, Tit 16 % i 2012–13" */
function messageOf(label: string, strands: readonly Strand[], periods: readonly string[], told: Told): string {
  const newest = periods.at(-1) ?? ''
  const current = strands.filter(({ cells }) => cells.some(({ period }) => period === newest))
  const [only] = current
  if (current.length === 1 && only) {
    const values = only.cells.slice(-2).toReversed()
    return `${label}: ${values.map((cell) => `${told.text(cell)} ${told.in} ${cell.period}`).join(', ')}`
  }
  const values = current.flatMap(({ name, cells }) => {
    const cell = cells.find(({ period }) => period === newest)
    return cell ? [{ name, value: cell.value, text: `${name} ${told.text(cell)}` }] : []
  })
  const said = values.length > MOST_SERIES ? highest(values, told) : values.map(({ text }) => text)
  return `${label} ${told.in} ${newest}: ${said.join(', ')}`
}

/** Of many rows only the largest are the message. */
function highest(
  values: readonly { readonly name: string; readonly value: Fraction; readonly text: string }[],
  told: Told,
): readonly string[] {
  const top = largest(
    values.map(({ name }) => name),
    values.map(({ value }) => value),
  )
  return values.filter(({ name }) => top?.names.includes(name)).map(({ text }) => `${told.highest} ${text}`)
}

interface Told {
  readonly in: string
  readonly highest: string
  readonly text: (cell: KeyFigureCell) => string
}

function formatOf({ metrics }: FigureContext, metric: string): ValueFormat {
  const { kind, decimals } = metrics.definitionOf(metric)
  if (kind === 'share') return { kind: 'percent', decimals }
  if (kind === 'count') return { kind: 'count' }
  return { kind: 'decimal', decimals }
}

/** A figure of key figures that are measured alike; null where they are a single number. */
export function keyFigureFigure(
  context: FigureContext,
  label: Bilingual,
  drawn: readonly DrawnKeyFigure[],
): Draft | null {
  const cells = keyFigureCells(
    context,
    drawn.map(({ metric }) => metric),
  )
  const [first] = cells
  if (!first) return null
  const periods: Periods = new Map(cells.map(({ period, year }) => [period, year]))
  const names = [...periods.keys()]
  const strands = strandsOf(cells, drawn, context)
  const shape = (periods.size === 1 ? crossed(context, cells, drawn) : null) ?? shapeOf(strands, periods)
  if (!shape) return null
  const format = formatOf(context, first.metric)
  const { language } = context
  const told: Told = {
    in: language === 'da' ? 'i' : 'in',
    highest: language === 'da' ? 'højest' : 'highest',
    text: ({ value }) => formatValue(value, format, language),
  }
  const title = messageOf(label[language], strands, names, told)
  return {
    ...shape,
    title: { da: title, en: title },
    subtitle: measureText(context, cells, names),
    format,
  }
}
