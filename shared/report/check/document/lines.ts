/** A line with something on it. */
export interface Line {
  /** Without white space at the ends, and with plain spaces. */
  readonly text: string
  readonly number: number
  /** Column of the first character. */
  readonly column: number
  /** A paragraph ended before this line. */
  readonly gap: boolean
  /** The first line of a page of text taken out of a PDF. */
  readonly page: boolean
}

const SPACES = /[\u00a0\u202f\t\f\v]/g
/** Live numbers and figures are no typed text; what they stand for is kept as blanks, so columns stay true. */
const DIRECTIVE = /:{1,3}[a-zæøå-]+(?:\[[^\]]*\])?\{[^}]*\}/g

const DOUBLED = 0.8

/** The lines of a text. Text out of a PDF often has a blank line after every line: those do not end paragraphs. */
export function readLines(text: string): readonly Line[] {
  const raw = text.normalize('NFC').replace(/\r\n?/g, '\n').split('\n')
  const filled = raw.flatMap((line, index) => (line.trim() === '' ? [] : [index]))
  const followed = filled.filter((index) => (raw[index + 1] ?? '').trim() === '').length
  const doubled = filled.length > 20 && followed > filled.length * DOUBLED && !raw.some((line) => /^#{1,6} /.test(line))
  let before = -1
  return filled.map((index) => {
    const line = (raw[index] ?? '').replace(SPACES, ' ').replace(DIRECTIVE, (found) => ' '.repeat(found.length))
    const blank = index - before - 1
    before = index
    const trimmed = line.trim()
    return {
      text: trimmed,
      number: index + 1,
      column: line.length - line.trimStart().length + 1,
      gap: doubled ? blank > 1 : blank > 0,
      page: doubled && blank === 0 && /^ \S/.test(line),
    }
  })
}
