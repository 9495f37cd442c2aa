import type { Language } from '../danish.ts'
import type { TableModel, TableRow } from '../report/reportModel.ts'
import type { FigureSpec } from './figureSpec.ts'
import { formatValue } from './formatValue.ts'
import { tableSeries } from './tableSeries.ts'

const CATEGORY_WIDTH = 0.4

/** The same numbers as the figure, as a table: for those who cannot see it, and for those who want the digits. */
export function tableOf(figure: FigureSpec, language: Language): TableModel {
  const series = tableSeries(figure)
  const width = (1 - CATEGORY_WIDTH) / Math.max(1, series.length)
  return {
    key: figure.key,
    title: figure.title,
    subtitle: figure.subtitle,
    columns: [
      { heading: figure.categoryHeading, align: 'left', width: CATEGORY_WIDTH },
      ...series.map(({ name }) => ({ heading: name, align: 'right' as const, width })),
    ],
    rows: figure.categories.map(
      (category, index): TableRow => ({
        kind: 'row',
        level: 0,
        cells: [
          { text: category },
          ...series.map(({ points }) => {
            const point = points[index]
            return point?.value
              ? { text: formatValue(point.value, figure.format, language), metric: point.metric, dims: point.dims }
              : { text: '–' }
          }),
        ],
      }),
    ),
    source: figure.source,
    note: figure.note,
  }
}

/** The metrics that a figure shows. */
export const metricsIn = (figure: FigureSpec): ReadonlySet<string> =>
  new Set(tableSeries(figure).flatMap(({ points }) => points.map(({ metric }) => metric)))
