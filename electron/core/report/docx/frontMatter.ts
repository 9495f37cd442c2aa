import {
  BorderStyle,
  type ISectionOptions,
  LeaderType,
  Paragraph,
  TableOfContents,
  TextRun,
  VerticalAlignSection,
} from 'docx'
import { stampsOf } from '../../../../shared/report/stamps.ts'
import { accent, textWidth } from '../pdf/type/styles.ts'
import type { WordContext } from './blockContent.ts'
import { inlineContents } from './inlineContent.ts'
import { logoParagraph } from './logoParagraph.ts'
import { pageFrame, sheet, stampFoot } from './pageFrame.ts'
import { picture } from './picture.ts'
import { characterStyles, paragraphStyles } from './wordStyles.ts'

/** Whose report, of which year, and one figure out of the data. */
async function cover(context: WordContext): Promise<ISectionOptions> {
  const { centre, title, subtitle, coverFigure, dateText, appearance } = context.model
  const figure = coverFigure
    ? [
        new Paragraph({
          style: paragraphStyles.picture,
          children: [await picture(coverFigure, title, textWidth, context)],
        }),
        new Paragraph({
          style: paragraphStyles.source,
          text: `${coverFigure.title}. ${coverFigure.subtitle}`,
        }),
      ]
    : []
  return {
    properties: sheet(false),
    children: [
      ...(appearance?.logo ? [logoParagraph(appearance.logo)] : []),
      new Paragraph({ style: paragraphStyles.coverCentre, text: centre }),
      ...stampsOf(context.model).map((text) => stamp(text, context.colourOf(accent))),
      new Paragraph({ style: 'Title', text: title }),
      ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', text: subtitle })]),
      ...figure,
      new Paragraph({
        style: paragraphStyles.coverDate,
        spacing: { before: 800 },
        text: dateText,
      }),
    ],
  }
}

/** Invented data, and an edition for internal use, are marked where nobody can miss it. */
function stamp(text: string, colour: string): Paragraph {
  const border = {
    style: BorderStyle.SINGLE,
    size: 10,
    color: colour.slice(1),
    space: 4,
  }
  return new Paragraph({
    style: paragraphStyles.coverDate,
    spacing: { after: 240 },
    border: { top: border, bottom: border, left: border, right: border },
    children: [
      new TextRun({
        text: text.toLocaleUpperCase('da-DK'),
        style: characterStyles.strong,
      }),
    ],
  })
}

/** Data date, contact and accessibility statement at the foot of the second page. */
function colophon(context: WordContext): ISectionOptions {
  return {
    properties: { ...sheet(false), verticalAlign: VerticalAlignSection.BOTTOM },
    ...stampFoot(context.model),
    children: context.model.colophon.map(
      (inlines) =>
        new Paragraph({
          style: paragraphStyles.colophon,
          children: inlineContents(inlines, context.bookmarkOf),
        }),
    ),
  }
}

function contents({ model }: WordContext): ISectionOptions {
  return {
    properties: { ...sheet(false), titlePage: true },
    ...pageFrame(model, model.labels.contents, false),
    children: [
      new Paragraph({
        style: paragraphStyles.contentsTitle,
        text: model.labels.contents,
      }),
      new TableOfContents(model.labels.contents, {
        hyperlink: true,
        headingStyleRange: '1-2',
        tabLeader: LeaderType.DOT,
      }),
    ],
  }
}

/** What stands before the first chapter; in a note nothing. */
export async function frontMatter(context: WordContext): Promise<ISectionOptions[]> {
  if (context.model.layout === 'note') return []
  return [await cover(context), colophon(context), contents(context)]
}
