import type { Block, Chapter, Inline, ReportModel, TableModel } from '../../reportModel.ts'

const line = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('')

const cellText = (text: string): string => text.replaceAll('|', '\\|')

function tableText(table: TableModel): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`
  return [
    [table.title, table.subtitle].filter(Boolean).join('. '),
    row(table.columns.map(({ heading }) => heading)),
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
  }
}

const chapterText = ({ title, blocks }: Chapter): string =>
  [`# ${title}`, ...blocks.map((block) => blockText(block).join('\n'))].join('\n\n')

/** The report as Markdown with all its numbers typed: what a reader sees, in the form the check reads. */
export const reportText = ({ colophon, chapters }: ReportModel): string =>
  `${[...colophon.map(line), ...chapters.map(chapterText)].join('\n\n')}\n`
