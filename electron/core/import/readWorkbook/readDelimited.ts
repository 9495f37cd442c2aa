import { parse } from 'csv-parse/sync'
import type { CellValue, SheetGrid } from '../../../../shared/domain/grid.ts'
import { decodeText } from './decodeText.ts'

const candidates = [';', '\t', ',', '|'] as const
const SAMPLE_LINES = 60

/** The first lines without what stands in quotes: a remark may hold line breaks and every delimiter. */
function unquotedLines(text: string): string[] {
  const lines: string[] = []
  let line = ''
  let quoted = false
  for (let at = 0; at < text.length && lines.length < SAMPLE_LINES; at += 1) {
    const char = text[at] ?? ''
    if (char === '"' && quoted && text[at + 1] === '"') at += 1
    else if (char === '"') {
      // Elsewhere than around a field, a quotation mark is only a character.
      const opens = line === '' || candidates.some((delimiter) => line.endsWith(delimiter))
      if (quoted || opens) quoted = !quoted
      if (!quoted) line += '_'
    } else if (!quoted && (char === '\n' || char === '\r')) {
      if (line.trim() !== '') lines.push(line)
      line = ''
    } else if (!quoted) line += char
  }
  return line.trim() === '' ? lines : [...lines, line]
}

/** The delimiter that gives most lines the same number of fields; a semicolon wins ties, as Danish Excel writes it. */
function delimiterOf(text: string): string {
  const declared = /^sep=(.)\r?\n/i.exec(text)
  if (declared?.[1]) return declared[1]
  const lines = unquotedLines(text)
  let best: { delimiter: string; score: number } = { delimiter: ';', score: 0 }
  for (const delimiter of candidates) {
    const counts = new Map<number, number>()
    for (const line of lines) {
      const fields = line.split(delimiter).length
      if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1)
    }
    const score = Math.max(0, ...counts.values())
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

const cellOf = (text: string): CellValue => (text.trim() === '' ? null : text)

/** A delimited text as one sheet. Every value stays the text it is: only the profiles know what a column holds. */
export function readDelimited(bytes: Uint8Array, sheetName: string): SheetGrid {
  const { text } = decodeText(bytes)
  const delimiter = delimiterOf(text)
  const hasDeclaration = /^sep=/i.test(text)
  const records: string[][] = parse(text, {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  const rows: { number: number; cells: CellValue[] }[] = []
  for (const [index, record] of records.entries()) {
    // Excel takes the declaration away and counts from the line after it.
    if (index === 0 && hasDeclaration) continue
    const cells = record.map(cellOf)
    while (cells.at(-1) === null) cells.pop()
    if (cells.length > 0) rows.push({ number: hasDeclaration ? index : index + 1, cells })
  }
  return { name: sheetName, date1904: false, rows }
}
