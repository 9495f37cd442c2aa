import type { FigureSpec } from '../../../shared/figures/figureSpec.ts'
import type { Scene } from '../../../shared/figures/scene/primitives.ts'
import { scene } from '../../../shared/figures/scene/scene.ts'
import type { Block, Inline, ReportModel, TableModel } from '../../../shared/report/reportModel.ts'

export interface PlainTable {
  readonly heads: readonly string[]
  readonly right: readonly boolean[]
  /** Of the table's width; they sum to 1. */
  readonly shares: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** What any maker of documents knows: headings, text, points, drawings and tables with their captions. */
export type PlainPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'points'; readonly items: readonly string[] }
  | { readonly kind: 'figure'; readonly caption: string; readonly alt: string; readonly drawing: Scene }
  | { readonly kind: 'table'; readonly caption: string; readonly table: PlainTable }

type Heading = Extract<PlainPart, { kind: 'heading' }>

export interface PlainChapter {
  readonly anchor: string
  readonly title: string
  readonly parts: readonly PlainPart[]
}

/** A report without what only the product's own pages have: the others set the same words, figures and tables. */
export interface PlainDocument {
  readonly language: string
  readonly title: string
  readonly centre: string
  readonly contentsTitle: string
  readonly contents: readonly Heading[]
  readonly chapters: readonly PlainChapter[]
}

export const TEXT_WIDTH = 453
const CHART_HEIGHT = 190

const textOf = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('')

/** Set below the text that has them: nobody but the product puts them at the foot of their page. */
const footnotesOf = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => (inline.type === 'footnote' ? [`${inline.text} ${textOf(inline.note)}`] : []))

/** Letters are taken to be half as wide as high: near enough for a drawing that only has to cost what drawings cost. */
const drawing = (spec: FigureSpec): Scene =>
  scene(spec, TEXT_WIDTH, CHART_HEIGHT, 'da', (text, size) => text.length * size * 0.5)

const words = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join('. ')

function plainTable({ columns, rows }: TableModel): PlainTable {
  const sum = columns.reduce((total, { width }) => total + width, 0)
  return {
    heads: columns.map(({ heading }) => heading),
    right: columns.map(({ align }) => align === 'right'),
    shares: columns.map(({ width }) => width / sum),
    rows: rows.map(({ cells }) => columns.map((_, index) => cells[index]?.text ?? '')),
  }
}

function partsOf(block: Block): PlainPart[] {
  switch (block.type) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, text: block.text, anchor: block.anchor }]
    case 'lead':
    case 'paragraph':
    case 'note':
      return [textOf(block.inlines), ...footnotesOf(block.inlines)].map((text) => ({ kind: 'text', text }))
    case 'list':
      return [{ kind: 'points', items: block.items.map(textOf) }]
    case 'keyNumbers':
      return [
        { kind: 'points', items: block.numbers.map(({ value, label, change }) => words(`${value} ${label}`, change)) },
      ]
    case 'figure': {
      const { title, subtitle, source, note, alt } = block.figure
      return [{ kind: 'figure', caption: words(title, subtitle, source, note), alt, drawing: drawing(block.figure) }]
    }
    case 'table': {
      const { title, subtitle, source, note } = block.table
      return [{ kind: 'table', caption: words(title, subtitle, source, note), table: plainTable(block.table) }]
    }
    case 'unwritten':
      return []
  }
}

export function plainDocument(model: ReportModel): PlainDocument {
  const chapters = model.chapters.map(({ number, title, anchor, blocks }): PlainChapter => {
    const heading: Heading = { kind: 'heading', level: 1, text: `${number} ${title}`, anchor }
    return { anchor, title: heading.text, parts: [heading, ...blocks.flatMap(partsOf)] }
  })
  const headings = chapters.flatMap(({ parts }) => parts.filter((part) => part.kind === 'heading'))
  return {
    language: model.language,
    title: model.title,
    centre: model.centre,
    contentsTitle: model.labels.contents,
    contents: headings.filter(({ level }) => level < 3),
    chapters,
  }
}
