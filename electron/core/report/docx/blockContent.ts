import {
  Bookmark,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import { assertNever } from '../../../../shared/problems.ts'
import { footnotesAt } from '../../../../shared/report/notePlace.ts'
import type { Block, Chapter, Footnote, KeyNumber, ReportModel } from '../../../../shared/report/reportModel.ts'
import type { NumberedBlock } from '../numberedBlocks.ts'
import { bindWords } from '../pdf/type/binding.ts'
import { ink, styles, textWidth } from '../pdf/type/styles.ts'
import { type BookmarkOf, footnoteMark, inlineContents } from './inlineContent.ts'
import { listLevels, listReferences } from './listNumbering.ts'
import { type PictureContext, picture } from './picture.ts'
import { type TableContext, tableContent } from './tableContent.ts'
import { tableShape, widestOf } from './tableShape.ts'
import { characterStyles, KEY_COLUMN, KEY_GAP, paragraphStyles, twips } from './wordStyles.ts'

export interface WordContext extends PictureContext, TableContext {
  readonly model: ReportModel
  readonly bookmarkOf: BookmarkOf
}

/** What a block becomes, and whether it needs a page on its side. */
export interface BlockContent {
  readonly landscape: boolean
  readonly children: readonly FileChild[]
}

/** Seven of twelve columns. */
const HALF_FIGURE = textWidth * (7 / 12)

const upright = (...children: readonly FileChild[]): BlockContent => ({
  landscape: false,
  children,
})
const styled = (style: string, text: string, keepNext = false, footnote: Footnote | null = null): Paragraph =>
  new Paragraph({
    style,
    ...(keepNext ? { keepNext } : {}),
    children: [new TextRun(bindWords(text)), ...footnoteMark(footnote)],
  })

function heading(
  level: IParagraphOptions['heading'],
  anchor: string,
  children: readonly ParagraphChild[],
  { bookmarkOf }: WordContext,
): Paragraph {
  const id = bookmarkOf(anchor)
  return new Paragraph({
    heading: level ?? HeadingLevel.HEADING_1,
    children: id ? [new Bookmark({ id, children })] : [...children],
  })
}

/** Number and title of a chapter. */
export const chapterHeading = ({ anchor, number, title }: Chapter, context: WordContext): Paragraph =>
  heading(
    HeadingLevel.HEADING_1,
    anchor,
    number === ''
      ? [new TextRun(bindWords(title))]
      : [
          new TextRun({ text: number, style: characterStyles.chapterNumber }),
          new TextRun(`\u00a0 ${bindWords(title)}`),
        ],
    context,
  )

/** The number in a column of its own, what it is beside it, and its change below. */
function keyNumber({ value, label, change }: KeyNumber, column: number): Paragraph {
  return new Paragraph({
    style: paragraphStyles.keyNumber,
    tabStops: [{ type: 'left', position: twips(column) }],
    indent: { left: twips(column), hanging: twips(column) },
    border: {
      top: {
        style: BorderStyle.SINGLE,
        size: 6,
        color: ink.slice(1),
        space: 4,
      },
    },
    keepLines: true,
    children: [
      new TextRun({ text: value, style: characterStyles.keyValue }),
      new TextRun({ children: [new Tab()] }),
      new TextRun(bindWords(label)),
      ...(change
        ? [
            new TextRun({
              text: change,
              style: characterStyles.keyChange,
              break: 1,
            }),
          ]
        : []),
    ],
  })
}

/** Key numbers below each other: the column is as wide as the widest number may become, and the labels stand in line. */
function keyNumbers(numbers: readonly KeyNumber[], { faces }: WordContext): readonly Paragraph[] {
  const widths = numbers.map(({ value }) => widestOf(value, styles.keyNumber.size, true, faces) + KEY_GAP)
  const column = Math.max(KEY_COLUMN, ...widths)
  return numbers.map((number) => keyNumber(number, column))
}

const caption = (name: string, title: string, footnote: Footnote | null): Paragraph =>
  styled('Caption', `${name}\u00a0 ${title}`, false, footnote)

const closing = (source: string, note: string | null, footnote: Footnote | null): readonly Paragraph[] =>
  note === null
    ? [styled(paragraphStyles.source, source)]
    : [styled(paragraphStyles.source, source, true), styled(paragraphStyles.note, note, false, footnote)]

async function figureContent(
  { figure, width, notes }: Extract<Block, { type: 'figure' }>,
  number: string,
  context: WordContext,
): Promise<BlockContent> {
  const { labels } = context.model
  const name = `${labels.figure} ${number}`
  const footnoteAt = footnotesAt(notes)
  const drawn = await picture(figure, name, width === 'half' ? HALF_FIGURE : textWidth, context)
  return upright(
    caption(`${labels.figure}\u00a0${number}`, figure.title, footnoteAt({ in: 'title' })),
    styled(paragraphStyles.subtitle, figure.subtitle),
    new Paragraph({ style: paragraphStyles.picture, children: [drawn] }),
    ...closing(`${labels.source}: ${figure.source}`, figure.note, footnoteAt({ in: 'note' })),
  )
}

function tableBlock(
  { table, notes }: Extract<Block, { type: 'table' }>,
  number: string,
  context: WordContext,
): BlockContent {
  const { labels } = context.model
  const footnoteAt = footnotesAt(notes)
  const shape = tableShape(table, context.faces, context.hyphenate, notes)
  return {
    landscape: shape.landscape,
    children: [
      caption(`${labels.table}\u00a0${number}`, table.title, footnoteAt({ in: 'title' })),
      ...(table.subtitle === null ? [] : [styled(paragraphStyles.subtitle, table.subtitle)]),
      tableContent(table, shape, footnoteAt, context),
      // A table needs a paragraph after it, or Word joins it with the next one.
      ...closing(
        table.source === null ? '' : `${labels.source}: ${table.source}`,
        table.note,
        footnoteAt({ in: 'note' }),
      ),
    ],
  }
}

/** One block of a chapter. `list` tells ordered lists apart, so that each begins at one. */
export async function blockContent(
  { block, number, level }: NumberedBlock,
  list: number,
  context: WordContext,
): Promise<BlockContent> {
  const running = (style: string, block: { readonly inlines: Parameters<typeof inlineContents>[0] }) =>
    upright(
      new Paragraph({
        style,
        children: inlineContents(block.inlines, context.bookmarkOf),
      }),
    )
  switch (block.type) {
    case 'heading': {
      const depth = level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3
      return upright(heading(depth, block.anchor, [new TextRun(bindWords(block.text))], context))
    }
    case 'lead':
      return running(paragraphStyles.lead, block)
    case 'paragraph':
      return running(paragraphStyles.body, block)
    case 'note':
      return running(paragraphStyles.note, block)
    case 'list':
      return upright(
        ...block.items.map(
          (inlines, index) =>
            new Paragraph({
              style: paragraphStyles.listItem,
              numbering: {
                reference: block.ordered ? listReferences.ordered : listReferences.bullets,
                level: listLevels[block.nested?.[index] ?? 'item'],
                instance: list,
              },
              children: inlineContents(inlines, context.bookmarkOf),
            }),
        ),
      )
    case 'keyNumbers':
      return upright(...keyNumbers(block.numbers, context))
    case 'figure':
      return figureContent(block, number, context)
    case 'table':
      return tableBlock(block, number, context)
    case 'unwritten':
      return upright()
    default:
      return assertNever(block)
  }
}
