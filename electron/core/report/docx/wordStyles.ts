import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { ReportModel } from '../../../../shared/report/reportModel.ts'
import { bodyWidth, leadWidth, styles, type TextStyle, textWidth } from '../pdf/type/styles.ts'

/** Named as the bundled typefaces; fontTable.ts says what stands in for them where they are not installed. */
export const fontNames = {
  sans: 'Source Sans 3',
  serif: 'Source Serif 4',
} as const

export const twips = (points: number): number => Math.round(points * 20)
const hex = (colour: string): string => colour.slice(1)

const runOf = (style: TextStyle) => ({
  font: fontNames[style.family],
  size: style.size * 2,
  bold: style.strong === true,
  italics: style.italic === true,
  color: hex(style.colour),
})

interface Spacing {
  readonly before?: number
  readonly after?: number
  /** Width of the lines, where they are shorter than the page is wide. */
  readonly width?: number
  readonly keepNext?: boolean
}

const paragraphOf = (style: TextStyle, { before = 0, after = 0, width = textWidth, keepNext = false }: Spacing) => ({
  // At least, not exactly: a picture in the line, or a taller typeface, must not be clipped.
  spacing: {
    before: twips(before),
    after: twips(after),
    line: twips(style.line),
    lineRule: LineRuleType.AT_LEAST,
  },
  indent: { right: twips(textWidth - width) },
  keepNext,
})

/** The names that people see in Word's list of styles. */
export const paragraphStyles = {
  body: 'BodyText',
  lead: 'Lead',
  keyNumber: 'KeyNumber',
  listItem: 'ListParagraph',
  subtitle: 'FigureSubtitle',
  source: 'Source',
  note: 'ReportNote',
  tableText: 'TableText',
  tableNumber: 'TableNumber',
  tableHead: 'TableHead',
  tableHeadNumber: 'TableHeadNumber',
  contentsTitle: 'TOCHeading',
  picture: 'Picture',
  coverCentre: 'CoverCentre',
  coverDate: 'CoverDate',
  colophon: 'Colophon',
  runningHead: 'Header',
  runningFoot: 'Footer',
} as const

export const characterStyles = {
  strong: 'ReportStrong',
  emphasis: 'ReportEmphasis',
  liveNumber: 'LiveNumber',
  chapterNumber: 'ChapterNumber',
  keyValue: 'KeyValue',
  keyChange: 'KeyChange',
} as const

/** Room for a short key number; one such as "−12,3 mio. kr." makes it wider. */
export const KEY_COLUMN = 84
export const KEY_GAP = 10
export const LIST_INDENT = 16

const cell: TextStyle = { ...styles.small, line: 12 }
const head: TextStyle = {
  ...cell,
  strong: true,
  colour: styles.figureSubtitle.colour,
}

const paragraph = (id: string, name: string, style: TextStyle, spacing: Spacing = {}): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: runOf(style),
  paragraph: paragraphOf(style, spacing),
})

const aligned = (style: IParagraphStyleOptions): IParagraphStyleOptions => ({
  ...style,
  paragraph: { ...style.paragraph, alignment: AlignmentType.RIGHT },
})

const hanging = (style: IParagraphStyleOptions, left: number): IParagraphStyleOptions => ({
  ...style,
  paragraph: {
    ...style.paragraph,
    indent: {
      ...style.paragraph?.indent,
      left: twips(left),
      hanging: twips(left),
    },
  },
})

const indented = (style: IParagraphStyleOptions): IParagraphStyleOptions => ({
  ...style,
  paragraph: { ...style.paragraph, indent: { left: twips(LIST_INDENT) } },
})

const own: readonly IParagraphStyleOptions[] = [
  paragraph(paragraphStyles.body, 'Body Text', styles.body, {
    before: 7,
    width: bodyWidth,
  }),
  paragraph(paragraphStyles.lead, 'Manchet', styles.lead, {
    before: 12,
    after: 4,
    width: leadWidth,
  }),
  hanging(
    paragraph(paragraphStyles.keyNumber, 'Nøgletal', styles.keyLabel, {
      before: 4,
      after: 4,
    }),
    KEY_COLUMN,
  ),
  paragraph(paragraphStyles.subtitle, 'Undertitel til figur', styles.figureSubtitle, { after: 6, keepNext: true }),
  paragraph(paragraphStyles.source, 'Kilde', styles.source, { before: 4, after: 6 }),
  paragraph(paragraphStyles.note, 'Note', styles.note, {
    after: 6,
    width: leadWidth,
  }),
  paragraph(paragraphStyles.tableText, 'Tabeltekst', cell),
  aligned(paragraph(paragraphStyles.tableNumber, 'Tabeltal', cell)),
  paragraph(paragraphStyles.tableHead, 'Tabelhoved', head),
  aligned(paragraph(paragraphStyles.tableHeadNumber, 'Tabelhoved til tal', head)),
  paragraph(paragraphStyles.contentsTitle, 'TOC Heading', styles.h1, {
    after: 12,
    keepNext: true,
  }),
  paragraph('TOC1', 'toc 1', styles.contentsChapter, { before: 9 }),
  indented(paragraph('TOC2', 'toc 2', styles.contentsSection, { before: 1 })),
  paragraph(paragraphStyles.picture, 'Billede', styles.source, {
    keepNext: true,
  }),
  paragraph(paragraphStyles.coverCentre, 'Forside, center', styles.coverCentre, { before: 25, after: 45 }),
  paragraph(paragraphStyles.coverDate, 'Forside, dato', {
    ...styles.coverSubtitle,
    family: 'sans',
    size: 10,
    line: 14,
  }),
  paragraph(paragraphStyles.colophon, 'Kolofon', styles.small, {
    before: 7,
    width: 330,
  }),
  paragraph(paragraphStyles.runningHead, 'header', styles.source),
  paragraph(paragraphStyles.runningFoot, 'footer', styles.source),
]

/** The paper's type as Word's own styles: a text that is added in Word looks like the rest. */
export function wordStyles({ language }: ReportModel): IStylesOptions {
  const heading = (style: TextStyle, before: number, after: number) => ({
    run: runOf(style),
    paragraph: {
      ...paragraphOf(style, { before, after, keepNext: true }),
      keepLines: true,
    },
  })
  return {
    default: {
      document: {
        run: { ...runOf(styles.body), language: { value: language } },
      },
      title: {
        run: runOf(styles.coverTitle),
        paragraph: paragraphOf(styles.coverTitle, { after: 10 }),
      },
      heading1: heading(styles.h1, 0, 14),
      heading2: heading(styles.h2, 26, 0),
      heading3: heading(styles.h3, 16, 0),
      caption: {
        run: runOf(styles.figureTitle),
        paragraph: {
          ...paragraphOf(styles.figureTitle, { before: 18, keepNext: true }),
          keepLines: true,
        },
      },
      listParagraph: {
        run: runOf(styles.body),
        paragraph: paragraphOf(styles.body, { before: 3, width: bodyWidth }),
      },
      footnoteText: {
        run: runOf(styles.footnote),
        paragraph: paragraphOf(styles.footnote, { after: 2, width: leadWidth }),
      },
      hyperlink: {
        run: { color: hex(styles.chapterNumber.colour), underline: {} },
      },
    },
    paragraphStyles: [...own, paragraph('Subtitle', 'Subtitle', styles.coverSubtitle, { after: 40 })],
    characterStyles: [
      {
        id: characterStyles.strong,
        name: 'Fremhævet',
        basedOn: 'DefaultParagraphFont',
        run: { bold: true },
      },
      {
        id: characterStyles.emphasis,
        name: 'Kursiv',
        basedOn: 'DefaultParagraphFont',
        run: { italics: true },
      },
      // Looks like the text around it; there so that numbers can be found and checked after editing.
      {
        id: characterStyles.liveNumber,
        name: 'Levende tal',
        basedOn: 'DefaultParagraphFont',
        run: {},
      },
      {
        id: characterStyles.chapterNumber,
        name: 'Kapitelnummer',
        basedOn: 'DefaultParagraphFont',
        run: { color: hex(styles.chapterNumber.colour) },
      },
      {
        id: characterStyles.keyValue,
        name: 'Nøgletal, tal',
        basedOn: 'DefaultParagraphFont',
        run: runOf(styles.keyNumber),
      },
      {
        id: characterStyles.keyChange,
        name: 'Nøgletal, ændring',
        basedOn: 'DefaultParagraphFont',
        run: runOf(styles.keyChange),
      },
    ],
  }
}
