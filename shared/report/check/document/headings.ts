import type { Line } from './lines.ts'

const MARKDOWN = /^(#{1,6})\s+(.*?)\s*#*$/

/** A heading of Markdown with its level. */
export function markdownHeading({ text }: Line): { readonly level: number; readonly title: string } | null {
  const match = MARKDOWN.exec(text)
  return match ? { level: (match[1] ?? '').length, title: match[2] ?? '' } : null
}

const LONGEST = 75
/** No heading ends with one of these. */
const LINKING = /\s(?:da|at|og|i|af|til|på|med|for|fra|om|en|et|den|det|de|der|som|er|var|har|i alt)$/u
const ends = /[.!?:”"]$/

/** In plain text a heading is a short line that is no sentence, between the end of one and the start of another. */
export function isPlainHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const { text } = line
  if (
    text.length > LONGEST ||
    !/^\p{Lu}/u.test(text) ||
    /[.,;:%–-]$/.test(text) ||
    /%|\d{2,3}$/.test(text.replace(/(?:19|20)\d\d/g, ''))
  )
    return false
  if (LINKING.test(text)) return false
  if (!after || !/^[\p{Lu}\d”"’'•\uf0b7§]/u.test(after.text)) return false
  return !before || ends.test(before.text) || line.gap || line.page || before.text.length <= LONGEST
}
