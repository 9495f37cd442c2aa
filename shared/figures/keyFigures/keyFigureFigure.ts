import type { Bilingual } from '../../statistics/metric.ts'
import type { FigureContext } from '../figureContext.ts'
import type { ValueFormat } from '../figureSpec.ts'
import type { Draft } from '../figureTopic.ts'
import { keyFigureCells } from './keyFigureCells.ts'
import { messageOf } from './keyFigureMessage.ts'
import { crossed, type Periods, shapeOf } from './keyFigureShape.ts'
import { measureText } from './measureText.ts'
import { type DrawnKeyFigure, strandsOf } from './strands.ts'

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
  const shape = (periods.size === 1 ? crossed(context, cells, drawn) : null) ?? shapeOf(context, strands, periods)
  if (!shape) return null
  const format = formatOf(context, first.metric)
  const title = messageOf(context, label[context.language], strands, names.at(-1) ?? '', format)
  return {
    ...shape,
    title: { da: title, en: title },
    subtitle: measureText(context, cells, names),
    source: context.metrics.definitionOf(first.metric).source,
    format,
  }
}
