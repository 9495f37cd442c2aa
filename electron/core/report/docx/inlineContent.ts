import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { assertNever } from '../../../../shared/problems.ts'
import type { Inline } from '../../../../shared/report/reportModel.ts'
import { characterStyles } from './wordStyles.ts'

/** Word's name of an anchor of the report. */
export type BookmarkOf = (anchor: string) => string | undefined

function link(text: string, target: string, bookmarkOf: BookmarkOf): ParagraphChild {
  const children = [new TextRun({ text, style: 'Hyperlink' })]
  if (!target.startsWith('#')) return new ExternalHyperlink({ children, link: target })
  const anchor = bookmarkOf(target.slice(1))
  return anchor ? new InternalHyperlink({ children, anchor }) : new TextRun(text)
}

function inlineContent(inline: Inline, bookmarkOf: BookmarkOf): ParagraphChild {
  switch (inline.type) {
    case 'text':
      return new TextRun(inline.text)
    case 'strong':
      return new TextRun({ text: inline.text, style: characterStyles.strong })
    case 'emphasis':
      return new TextRun({
        text: inline.text,
        style: characterStyles.emphasis,
      })
    case 'number':
      return new TextRun({
        text: inline.text,
        style: characterStyles.liveNumber,
      })
    case 'link':
      return link(inline.text, inline.target, bookmarkOf)
    case 'footnote':
      return new FootnoteReferenceRun(Number(inline.text))
    default:
      return assertNever(inline)
  }
}

/** Running text as Word's runs. */
export const inlineContents = (inlines: readonly Inline[], bookmarkOf: BookmarkOf): ParagraphChild[] =>
  inlines.map((inline) => inlineContent(inline, bookmarkOf))
