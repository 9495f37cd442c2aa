import { atLine, type TemplateSource } from './parseTemplate.ts'
import { templateProblem } from './templateProblem.ts'

interface Line {
  readonly number: number
  readonly text: string
}

const refuse = (source: TemplateSource, { number }: Line, da: string, en: string): never =>
  templateProblem(atLine(source, source.bodyLine + number), { da, en })

/** Containers must be closed where their author meant it; the parser would run on to the end of the file. */
function checkFences(source: TemplateSource, lines: readonly Line[]): void {
  const open: { readonly length: number; readonly line: Line }[] = []
  for (const line of lines) {
    const [, colons, rest] = /^\s*(:{3,})(.*)$/.exec(line.text) ?? []
    if (!colons) continue
    const around = open.at(-1)
    const opens = rest?.trim() !== ''
    if (opens && around && around.length <= colons.length)
      refuse(
        source,
        line,
        'en blok inden i en anden skal begynde med færre koloner end den ydre.',
        'a block inside another must begin with fewer colons than the outer one.',
      )
    if (opens) open.push({ length: colons.length, line })
    else if (around?.length === colons.length) open.pop()
    else
      refuse(
        source,
        line,
        `“${colons.slice(0, SHOWN)}” lukker ingen blok med lige så mange koloner.`,
        `“${colons.slice(0, SHOWN)}” closes no block with as many colons.`,
      )
  }
  const unclosed = open.at(-1)
  if (unclosed) refuse(source, unclosed.line, 'blokken bliver ikke lukket.', 'the block is never closed.')
}

const SHOWN = 12

/** More than any chapter has, and little enough that the parser, whose work grows with the square of some, is done at once. */
const MOST_LINES = 5_000
const MOST_CHARACTERS = 10_000
const MOST_MARKS = 100
const MOST_MARKS_IN_ALL = 2_000
const MOST_PARTS = 300
const MOST_COLONS = 12
const DEEPEST_INDENT = 24

const BLOCK_MARKS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+){3}/
/** An item of a list, a heading or a block ends the paragraph before it. */
const BEGINS = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|::)/
const COLONS = new RegExp(`^\\s*:{${MOST_COLONS + 1}}`)
const INDENT = new RegExp(`^\\s{${DEEPEST_INDENT + 1}}\\s*\\S`)

function checkLine(source: TemplateSource, line: Line): void {
  const { text } = line
  if (/^\s*>/.test(text))
    refuse(source, line, 'opmærkningen “>” kendes ikke i rapporten.', 'the markup “>” is not known in the report.')
  if (BLOCK_MARKS.test(text) || COLONS.test(text) || INDENT.test(text))
    refuse(source, line, 'linjen er rykket for langt ind.', 'the line is indented too deeply.')
}

const marksIn = (text: string): number => text.replace(/[^[\]{*_`~<&!|\\]/g, '').length

function checkParagraph(source: TemplateSource, lines: readonly Line[]): void {
  const [first] = lines
  if (!first) return
  const text = lines.map((line) => line.text).join('\n')
  if (text.length > MOST_CHARACTERS || marksIn(text) > MOST_MARKS)
    refuse(
      source,
      first,
      'afsnittet er for langt eller har for mange tegn som *, _ og [. Del det med en tom linje.',
      'the paragraph is too long or has too many signs such as *, _ and [. Part it with a blank line.',
    )
}

/** What can be said of a text before it is parsed: its blocks are closed, and it is no larger than a chapter can be. */
export function checkSource(source: TemplateSource): void {
  const lines = source.body.split(/\r\n|\r|\n/).map((text, index): Line => ({ number: index + 1, text }))
  const beyond = lines[MOST_LINES]
  if (beyond)
    refuse(
      source,
      beyond,
      `et kapitel kan have ${MOST_LINES} linjer. Del det i flere.`,
      `a chapter can have ${MOST_LINES} lines. Part it.`,
    )
  const marks = marksIn(source.body)
  const parts = lines.filter(({ text }) => /^\s*(?:::[^:]|#)/.test(text)).length
  const [first] = lines
  if (first && (marks > MOST_MARKS_IN_ALL || parts > MOST_PARTS))
    refuse(
      source,
      first,
      `et kapitel kan have ${MOST_PARTS} figurer, tabeller og overskrifter og ${MOST_MARKS_IN_ALL} tegn som *, _, [ og {. Del det i flere.`,
      `a chapter can have ${MOST_PARTS} figures, tables and headings and ${MOST_MARKS_IN_ALL} signs such as *, _, [ and {. Part it.`,
    )
  checkFences(source, lines)
  let paragraph: Line[] = []
  for (const line of lines) {
    checkLine(source, line)
    if (line.text.trim() === '' || BEGINS.test(line.text)) {
      checkParagraph(source, paragraph)
      paragraph = []
    }
    paragraph.push(line)
  }
  checkParagraph(source, paragraph)
}
