import { placeOfLine, type Selection } from './textEdit.ts'

/** Directives with their attributes: a number in them is none that a reader sees. */
const DIRECTIVE = /:{1,3}[a-zæøå]+(\[[^\]]*\])?\{[^}]*\}/g
const PART_OF_NUMBER = /[\p{L}\d]/u

const blankOut = (text: string): string => text.replace(DIRECTIVE, (directive) => ' '.repeat(directive.length))

/** Whether what stands around a number goes on with it: “5” is not typed where “1.524” is. */
const goesOn = (before: string, after: string, beyond: string): boolean =>
  PART_OF_NUMBER.test(before) || PART_OF_NUMBER.test(after) || (/[.,]/.test(after) && /\d/.test(beyond))

/** Where a number is typed in the paragraph that begins on a line; null where it is not written by hand. */
export function typedNumberAt(body: string, line: number, said: string): Selection | null {
  const from = placeOfLine(body, line)
  const blank = body.indexOf('\n\n', from)
  const text = blankOut(body.slice(from, blank < 0 ? body.length : blank))
  for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
    const end = at + said.length
    const [before = '', after = '', beyond = ''] = [text[at - 1], text[end], text[end + 1]]
    if (!goesOn(before, after, beyond) && !(/[.,]/.test(before) && /\d/.test(text[at - 2] ?? ''))) {
      return { start: from + at, end: from + end }
    }
  }
  return null
}
