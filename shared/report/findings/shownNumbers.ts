import type { Bilingual, ChapterId, MetricRef } from '../../statistics/metric.ts'
import type { MetricSet } from '../../statistics/metricSet.ts'
import { inlinesOf } from '../inlinesOf.ts'
import type { Block, ReportModel } from '../reportModel.ts'

/** The numbers that a reader of the block sees. */
export function shownIn(block: Block): readonly MetricRef[] {
  const written = inlinesOf(block).filter((inline) => inline.type === 'number')
  switch (block.type) {
    case 'table': {
      const cells = block.table.rows.flatMap(({ cells }) =>
        cells.flatMap(({ metric, dims }) => (metric && dims ? [{ metric, dims }] : [])),
      )
      return [...cells, ...written]
    }
    case 'keyNumbers':
      return block.numbers.flatMap(({ metric, dims }) => (metric && dims ? [{ metric, dims }] : []))
    case 'figure':
      return [...block.figure.series.flatMap(({ points }) => points.filter(({ value }) => value !== null)), ...written]
    default:
      return written
  }
}

/** The chapters of the catalogue that the report prints a number of. */
export const chaptersShown = ({ chapters }: ReportModel, metrics: MetricSet): ReadonlySet<ChapterId> =>
  new Set(
    chapters.flatMap(({ blocks }) => blocks.flatMap(shownIn)).map(({ metric }) => metrics.definitionOf(metric).chapter),
  )

/** Where in its chapter the block stands, in words. */
export function placeName(block: Block): Bilingual {
  if (block.type === 'table') return { da: `tabellen “${block.table.title}”`, en: `the table “${block.table.title}”` }
  if (block.type === 'figure')
    return { da: `figuren “${block.figure.title}”`, en: `the figure “${block.figure.title}”` }
  return { da: 'teksten', en: 'the text' }
}
