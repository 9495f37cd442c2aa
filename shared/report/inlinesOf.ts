import type { Block, Inline } from './reportModel.ts'

const withNotes = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.flatMap((inline) => (inline.type === 'footnote' ? [inline, ...inline.note] : [inline]))

/** All running text of a block, with the text of its footnotes; of a table or figure its footnotes alone. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'lead':
    case 'paragraph':
    case 'note':
      return withNotes(block.inlines)
    case 'list':
      return withNotes(block.items.flat())
    case 'figure':
    case 'table':
      return withNotes((block.notes ?? []).map(({ footnote }) => footnote))
    default:
      return []
  }
}
