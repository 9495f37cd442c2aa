import { formatValue } from '../../figures/formatValue.ts'
import type { MetricSet } from '../../statistics/metricSet.ts'
import { line } from '../check/document/reportText.ts'
import { sentenceSpans } from '../check/document/sentences.ts'
import type { Block, Inline, TableModel } from '../reportModel.ts'
import type { ShownNumber } from './shownNumber.ts'

type Shown = Omit<ShownNumber, 'block' | 'value'>

/** The sentence of a running text that reaches over a place in it. */
function sentenceAt(text: string, at: number): string {
  const span = sentenceSpans(text).find(({ from, to }) => at >= from && at < to)
  return (span ? text.slice(span.from, span.to) : text).trim()
}

function inText(inlines: readonly Inline[]): readonly Shown[] {
  const text = line(inlines)
  let at = 0
  return inlines.flatMap((inline): readonly Shown[] => {
    const start = at
    at += line([inline]).length
    if (inline.type === 'footnote') return inText(inline.note)
    if (inline.type !== 'number') return []
    const { metric, dims, text: shown } = inline
    return [{ metric, dims, shown, sentence: sentenceAt(text, start), prose: true }]
  })
}

function inTable({ title, columns, rows }: TableModel): readonly Shown[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ metric, dims, text }, column): Shown[] => {
      if (!metric || !dims) return []
      const place = [cells[0]?.text, columns[column]?.heading].filter((each) => each && each !== text).join(', ')
      return [{ metric, dims, shown: text, sentence: `${title}: ${place}`, prose: false }]
    }),
  )
}

function inFigure({ figure }: Extract<Block, { type: 'figure' }>, language: 'da' | 'en'): readonly Shown[] {
  return figure.series.flatMap(({ name, points }) =>
    points.flatMap(({ metric, dims, value }, index): Shown[] =>
      value === null
        ? []
        : [
            {
              metric,
              dims,
              shown: formatValue(value, figure.format, language),
              sentence: `${figure.title}: ${[figure.categories[index], name].filter(Boolean).join(', ')}`,
              prose: false,
            },
          ],
    ),
  )
}

const inNotes = ({ notes = [] }: Extract<Block, { type: 'figure' | 'table' }>): readonly Shown[] =>
  notes.flatMap(({ footnote }) => inText(footnote.note))

function inBlock(block: Block, language: 'da' | 'en'): readonly Shown[] {
  switch (block.type) {
    case 'lead':
    case 'paragraph':
    case 'note':
      return inText(block.inlines)
    case 'list':
      return block.items.flatMap(inText)
    case 'keyNumbers':
      return block.numbers.flatMap(({ metric, dims, value, label, change }): Shown[] =>
        metric && dims
          ? [
              {
                metric,
                dims,
                shown: value,
                sentence: [`${value} ${label}`, change].filter(Boolean).join('. '),
                prose: true,
              },
            ]
          : [],
      )
    case 'table':
      return [...inTable(block.table), ...inNotes(block)]
    case 'figure':
      return [...inFigure(block, language), ...inNotes(block)]
    default:
      return []
  }
}

/** Every number of a chapter in the order of reading, with its exact value as it is now. */
export const numbersShown = (
  blocks: readonly Block[],
  metrics: MetricSet,
  language: 'da' | 'en',
): readonly ShownNumber[] =>
  blocks.flatMap((block, index) =>
    inBlock(block, language).map((each) => ({
      ...each,
      block: index,
      value: metrics.get(each.metric, each.dims)?.value ?? null,
    })),
  )
