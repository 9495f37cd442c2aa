import type { Paragraph, Piece, Section, Sentence } from './document.ts'
import type { Line } from './lines.ts'

/** Abbreviations whose point does not end a sentence, whatever follows. */
const ABBREVIATIONS = new Set(
  'ca pr fx f.eks eks bl.a evt mm m.m stk nr jf inkl ekskl d mio mia o.a mv m.v m.fl ex vedr kl dvs pga iflg hhv osv tlf afd'.split(
    ' ',
  ),
)

/** No abbreviation, and no year, is longer. */
const LONGEST = 12

function endsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  const after = text.slice(at + 1)
  if (!/^["”’)]*\s+["”’(]*[\p{Lu}\d–-]/u.test(after) && after.trim() !== '') return false
  if (text[at] !== '.') return true
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? ''
  if (ABBREVIATIONS.has(word)) return false
  const nextIsDigit = /^["”’)]*\s+\d/.test(after)
  if (word === 'kr') return after.trim() === '' || /^["”’)]*\s+\p{Lu}/u.test(after)
  return !(nextIsDigit && /\d$/.test(before) && !/(?:19|20)\d\d$/.test(before))
}

/** Where the sentences of a text begin and end. */
export function sentenceSpans(text: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!/[.!?]/.test(text.charAt(at)) || !endsSentence(text, at)) continue
    found.push({ from, to: at + 1 })
    from = at + 1
  }
  if (text.slice(from).trim() !== '') found.push({ from, to: text.length })
  return found
}

/** Lines of one paragraph as one text with its sentences. */
export function paragraphOf(
  lines: readonly Line[],
  section: Section,
  { item, intro }: Pick<Paragraph, 'item' | 'intro'>,
): Paragraph {
  const pieces: Piece[] = []
  let text = ''
  for (const line of lines) {
    if (text !== '') text += ' '
    pieces.push({ at: text.length, line: line.number, column: line.column })
    text += line.text
  }
  const sentences: Sentence[] = []
  const paragraph: Paragraph = { type: 'paragraph', section, text, pieces, sentences, item, intro }
  for (const { from, to } of sentenceSpans(text)) {
    const part = text.slice(from, to)
    const lead = part.length - part.trimStart().length
    if (part.trim() !== '') sentences.push({ text: part.trim(), at: from + lead, paragraph, index: sentences.length })
  }
  return paragraph
}
