import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { assertNever } from '../../../../shared/problems.ts'
import type { Footnote, Inline } from '../../../../shared/report/reportModel.ts'
import { bindWords } from '../pdf/type/binding.ts'
import { characterStyles } from './wordStyles.ts'

/** Word's name of an anchor of the report. */
export type BookmarkOf = (anchor: string) => string | undefined

function link(text: string, target: string, bookmarkOf: BookmarkOf): ParagraphChild {
  const children = [new TextRun({ text: bindWords(text), style: 'Hyperlink' })]
  if (!target.startsWith('#')) return new ExternalHyperlink({ children, link: target })
  const anchor = bookmarkOf(target.slice(1))
  return anchor ? new InternalHyperlink({ children, anchor }) : new TextRun(bindWords(text))
}

/** The number of a footnote behind a text that has one. */
export const footnoteMark = (footnote: Footnote | null): ParagraphChild[] =>
  footnote ? [new FootnoteReferenceRun(Number(footnote.text))] : []

function inlineContent(inline: Inline, bookmarkOf: BookmarkOf): ParagraphChild {
  switch (inline.type) {
    case 'text':
      return new TextRun(bindWords(inline.text))
    case 'strong':
      return new TextRun({ text: bindWords(inline.text), style: characterStyles.strong })
    case 'emphasis':
      return new TextRun({
        text: bindWords(inline.text),
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
