import { fullHeadings } from '../../fullHeadings.ts'
import { inlinesOf } from '../../inlinesOf.ts'
import type { Block, Inline, TableModel } from '../../reportModel.ts'

/** The number of a footnote is no number of the text. */
export const line = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'footnote' ? '' : inline.text)).join('')

const notes = (block: Block): readonly string[] =>
  inlinesOf(block).flatMap((inline) => (inline.type === 'footnote' ? ['', line(inline.note)] : []))

const cellText = (text: string): string => text.replaceAll('|', '\\|')

function tableText(table: TableModel): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`
  return [
    [table.title, table.subtitle].filter(Boolean).join('. '),
    row(fullHeadings(table)),
    row(table.columns.map(() => '---')),
    ...table.rows.map(({ kind, cells }) => {
      const weight = kind === 'row' ? '' : '**'
      const texts = table.columns.map((_, column) => cells[column]?.text ?? '')
      return row([`${weight}${texts[0] ?? ''}${weight}`, ...texts.slice(1)])
    }),
    ...(table.note ? ['', table.note] : []),
  ]
}

function blockText(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`]
    case 'lead':
    case 'paragraph':
    case 'note':
      return [line(block.inlines)]
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1})` : '-'} ${line(item)}`)
    case 'keyNumbers':
      return block.numbers.map(({ value, label, change }) => `- ${value} ${label}.${change ? ` ${change}.` : ''}`)
    case 'figure':
      return [block.figure.title, '', `![${block.figure.alt}](${block.figure.key})`]
    case 'table':
      return tableText(block.table)
    case 'unwritten':
      return []
  }
}

/** A block as Markdown with all its numbers typed: what a reader sees, in the form the check reads. */
export const blockLines = (block: Block): readonly string[] => [...blockText(block), ...notes(block)]
