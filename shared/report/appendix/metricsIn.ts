import type { Block } from '../reportModel.ts'

function metricsOf(block: Block): readonly (string | undefined)[] {
  switch (block.type) {
    case 'paragraph':
    case 'lead':
    case 'note':
      return block.inlines.map((inline) => (inline.type === 'number' ? inline.metric : undefined))
    case 'list':
      return block.items.flat().map((inline) => (inline.type === 'number' ? inline.metric : undefined))
    case 'table':
      return block.table.rows.flatMap(({ cells }) => cells.map(({ metric }) => metric))
    case 'figure':
      return block.figure.series.flatMap(({ points }) => points.map(({ metric }) => metric))
    default:
      return []
  }
}

/** Every metric that stands in the text, the tables or the figures of a report. */
export const metricsIn = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap(metricsOf).filter((metric) => metric !== undefined))
