import type { Block, Inline, ReportModel } from '../../../shared/report/reportModel.ts'

/** A piece of text in a report that an error can be put into. */
export interface Site {
  readonly chapter: number
  readonly block: number
  /** In a list: the entry. In a table: the row. */
  readonly item: number
  /** The piece of running text, or the cell. */
  readonly part: number
  readonly text: string
  /** A number of the report, and no word around it. */
  readonly live: boolean
  /** The whole sentence or paragraph. */
  readonly around: string
  readonly kind: 'text' | 'line' | 'total' | 'alt'
}

const textOf = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('')

function inlinesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'lead':
    case 'paragraph':
    case 'note':
      return [block.inlines]
    case 'list':
      return block.items
    default:
      return []
  }
}

type At = Pick<Site, 'chapter' | 'block'>

const proseSites = (block: Block, at: At): readonly Site[] =>
  inlinesOf(block).flatMap((inlines, item) =>
    inlines.map((inline, part) => ({
      ...at,
      item,
      part,
      text: inline.text,
      live: inline.type === 'number',
      around: textOf(inlines),
      kind: 'text' as const,
    })),
  )

function otherSites(block: Block, at: At): readonly Site[] {
  if (block.type === 'figure') {
    const { alt, title } = block.figure
    return [{ ...at, item: 0, part: 0, text: alt, live: false, around: title, kind: 'alt' }]
  }
  if (block.type !== 'table') return []
  return block.table.rows.flatMap(({ kind, cells }, item) =>
    kind === 'group'
      ? []
      : cells.flatMap(({ text, metric }, part) =>
          metric === undefined || part === 0
            ? []
            : [
                {
                  ...at,
                  item,
                  part,
                  text,
                  live: true,
                  around: cells[0]?.text ?? '',
                  kind: kind === 'row' ? ('line' as const) : ('total' as const),
                },
              ],
        ),
  )
}

/** All places of the report's chapters; appendices describe and do not report. */
export const sitesOf = ({ chapters }: ReportModel): readonly Site[] =>
  chapters.flatMap(({ blocks, number }, chapter) =>
    /^\d/.test(number)
      ? blocks.flatMap((block, index) => [
          ...proseSites(block, { chapter, block: index }),
          ...otherSites(block, { chapter, block: index }),
        ])
      : [],
  )

const replaced = <Item>(items: readonly Item[], index: number, change: (item: Item) => Item): Item[] =>
  items.map((item, at) => (at === index ? change(item) : item))

function changeBlock(block: Block, { item, part }: Site, text: string): Block {
  const inInlines = (inlines: readonly Inline[]): Inline[] => replaced(inlines, part, (inline) => ({ ...inline, text }))
  switch (block.type) {
    case 'lead':
    case 'paragraph':
    case 'note':
      return { ...block, inlines: inInlines(block.inlines) }
    case 'list':
      return { ...block, items: replaced(block.items, item, inInlines) }
    case 'figure':
      return { ...block, figure: { ...block.figure, alt: text } }
    case 'table':
      return {
        ...block,
        table: {
          ...block.table,
          rows: replaced(block.table.rows, item, (row) => ({
            ...row,
            cells: replaced(row.cells, part, (cell) => ({ ...cell, text })),
          })),
        },
      }
    default:
      return block
  }
}

/** The report with another text at one place. */
export const withText = (model: ReportModel, site: Site, text: string): ReportModel => ({
  ...model,
  chapters: replaced(model.chapters, site.chapter, (chapter) => ({
    ...chapter,
    blocks: replaced(chapter.blocks, site.block, (block) => changeBlock(block, site, text)),
  })),
})
