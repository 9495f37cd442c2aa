import type { Language } from '../../../danish.ts'
import { readCell } from '../numbers/numberText.ts'
import type { Cell, Section, Table, TableLine } from './document.ts'
import type { Line } from './lines.ts'

interface Part {
  readonly text: string
  readonly column: number
}

function partsOf(line: Line): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  const cut = (end: number): void => {
    const piece = line.text.slice(start, end)
    parts.push({
      text: piece.trim().replaceAll('\\|', '|'),
      column: line.column + start + piece.length - piece.trimStart().length,
    })
    start = end + 1
  }
  for (let at = 0; at < line.text.length; at += 1) if (line.text[at] === '|' && line.text[at - 1] !== '\\') cut(at)
  if (start < line.text.length) cut(line.text.length)
  return parts[0]?.text === '' ? parts.slice(1) : parts
}

/** The line under the heads. */
const RULE = /^[|:\s-]*--[|:\s-]*$/

function rowOf(line: Line, language: Language): TableLine {
  const [label, ...rest] = partsOf(line)
  const name = label?.text ?? ''
  return {
    label: name.replace(/^\*\*(.*)\*\*$/, '$1').trim(),
    line: line.number,
    strong: /^\*\*.*\*\*$/.test(name),
    placed: true,
    cells: rest.map(({ text, column }): Cell | null => {
      const bare = text.replace(/^\*\*(.*)\*\*$/, '$1')
      const number = readCell(bare, language)
      return number ? { ...number, text: bare, line: line.number, column } : null
    }),
  }
}

export const isMarkdownRow = ({ text }: Line): boolean => text.startsWith('|')

/** A pipe table. A table of words is none for our purpose. */
export function markdownTable(
  lines: readonly Line[],
  title: string,
  section: Section,
  language: Language,
): Table | null {
  const [head, ...body] = lines
  if (!head) return null
  const rows = body.filter(({ text }) => !RULE.test(text)).map((line) => rowOf(line, language))
  const columns = partsOf(head)
    .slice(1)
    .map(({ text }) => text)
  if (!rows.some(({ cells }) => cells.some((cell) => cell !== null))) return null
  return { type: 'table', section, title, line: head.number, columns, rows }
}
