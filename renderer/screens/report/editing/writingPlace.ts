import { lineAt, placeOfLine, type TextEdit } from './textEdit.ts'

const caretAt = (at: number): TextEdit => ({ start: at, end: at, text: '', selectFrom: at, selectTo: at })

/**
 * The place to write in a marked place for the author: the empty line below its head. Where there is none, one is made,
 * so that nobody writes into the head itself.
 */
export function writingPlace(body: string, line: number): TextEdit {
  const head = lineAt(body, line)
  if (!/^:::+fritekst\b/.test(head)) return caretAt(placeOfLine(body, line))
  const end = placeOfLine(body, line) + head.length
  const below = lineAt(body, line + 1)
  if (below === '' && end < body.length) return caretAt(end + 1)
  return { start: end, end, text: '\n', selectFrom: end + 1, selectTo: end + 1 }
}
