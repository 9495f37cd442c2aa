import { type IPropertiesOptions, Paragraph } from 'docx'
import { inlinesOf } from '../../../../shared/report/inlinesOf.ts'
import type { ReportModel } from '../../../../shared/report/reportModel.ts'
import { type BookmarkOf, inlineContents } from './inlineContent.ts'

type Footnotes = NonNullable<IPropertiesOptions['footnotes']>

/** The report's footnotes as Word's own, by the numbers that refer to them. */
export const footnotesOf = ({ chapters }: ReportModel, bookmarkOf: BookmarkOf): Footnotes =>
  Object.fromEntries(
    chapters
      .flatMap(({ blocks }) => blocks.flatMap(inlinesOf))
      .filter((inline) => inline.type === 'footnote')
      .map(({ text, note }) => [
        text,
        { children: [new Paragraph({ style: 'FootnoteText', children: inlineContents(note, bookmarkOf) })] },
      ]),
  )
