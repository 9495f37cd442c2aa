import type { Block, Inline, ReportModel } from '../../../../shared/report/reportModel.ts'

const textOf = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('')

function wordsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'lead':
    case 'note':
    case 'paragraph':
      return [textOf(block.inlines)]
    case 'list':
      return block.items.map(textOf)
    case 'keyNumbers':
      return block.numbers.flatMap(({ value, label, change }) => [value, label, change ?? ''])
    default:
      return []
  }
}

/**
 * What a reader meets in a report, in order, piece by piece: titles, headings, running text and lists. Figures and tables may
 * change places with the text that speaks of them.
 */
export const wordsOfReport = (model: ReportModel): string[] =>
  [
    model.centre,
    model.title,
    ...model.colophon.map(textOf),
    model.labels.contents,
    ...model.chapters.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(wordsOfBlock)]),
  ].filter((words) => words !== '')
