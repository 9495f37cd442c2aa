import type { Block, Inline, ReportModel } from '../../../../shared/report/reportModel.ts'

const line = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('')

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `\n${'#'.repeat(block.level)} ${block.text}`
    case 'lead':
    case 'paragraph':
    case 'note':
      return `${block.type === 'paragraph' ? '' : `[${block.type}] `}${line(block.inlines)}`
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n')
    case 'keyNumbers':
      return block.numbers.map(({ value, label, change }) => `| ${value} | ${label} | ${change ?? ''}`).join('\n')
    case 'figure':
      return `[figur ${block.figure.key}] ${block.figure.title} — ${block.figure.subtitle} — ${block.figure.alt}`
    case 'table': {
      const { table } = block
      const rows = table.rows.map(
        ({ kind, level, cells }) =>
          `  ${kind.padEnd(8)} ${'  '.repeat(level)}${cells.map(({ text }) => text).join(' | ')}`,
      )
      const head = table.columns.map(({ heading }) => heading).join(' | ')
      return [
        `[tabel ${table.key}] ${table.title} — ${table.subtitle ?? ''}`,
        `  ${head}`,
        ...rows,
        `  Note: ${table.note ?? ''}`,
      ].join('\n')
    }
    case 'unwritten':
      return `[${block.prompt}]`
  }
}

/** The whole report as text, for reading and for tests of its wording. */
export const printReport = (model: ReportModel): string =>
  [
    `${model.centre} — ${model.title} — ${model.subtitle} — ${model.dateText}`,
    ...model.colophon.map(line),
    ...model.chapters.flatMap(({ number, title, blocks }) => [
      `\n\n==== ${number} ${title} ====`,
      ...blocks.map(blockText),
    ]),
  ].join('\n')

/** Running text without tables, figures and definitions. */
export const proseOf = (model: ReportModel): string =>
  model.chapters
    .flatMap(({ blocks }) => blocks)
    .filter(({ type }) => ['lead', 'paragraph', 'list', 'note'].includes(type))
    .map(blockText)
    .join('\n')
