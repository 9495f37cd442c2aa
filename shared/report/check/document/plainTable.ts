import { columnHeads } from './columnHeads.ts'
import type { Section, Table } from './document.ts'
import type { Line } from './lines.ts'
import { isDifference, placeCells } from './placeCells.ts'
import { isNarrowRow, isTableRow, type PlainRow, readRow } from './plainRows.ts'

interface Head {
  readonly columns: readonly string[]
  readonly title: string
}

/** A table found in plain text, and the index of the line after it. */
export interface FoundTable {
  readonly tables: readonly Table[]
  readonly next: number
}

/** "Vallensbæk kommune 2013": what the tables after it are about. */
const NAMED_YEAR = /^\p{Lu}.* (?:19|20)\d\d$/u

const isText = (line: Line): boolean =>
  line.text.length > 70 || /[.!?]$/.test(line.text.replace(/(?:iflg|afd|regio|foren|fam)\.$/, ''))

/** A row whose numbers stand on lines of their own, or whose label began on the line before. */
function joinRows(lines: readonly Line[], from: number): { readonly row: PlainRow; readonly next: number } | null {
  const [line] = lines.slice(from)
  if (!line) return null
  let row = readRow(line)
  let next = from + 1
  if (!row) {
    const after = lines[next]
    const following = after ? readRow(after) : null
    const broken =
      following &&
      !isText(line) &&
      (following.label === '' || /[-–]$/.test(line.text) || /^\p{Ll}/u.test(following.label))
    if (!broken) return null
    row = { ...following, label: `${line.text} ${following.label}`.trim(), line: line.number }
    next += 1
  }
  for (let after = lines[next]; after; after = lines[next]) {
    const more = readRow(after)
    if (more?.label !== '' || row.label === '') break
    row = { ...row, cells: [...row.cells, ...more.cells] }
    next += 1
  }
  return { row, next }
}

const looksLikeRow = (row: PlainRow): boolean => isTableRow(row) || isNarrowRow(row)

/** Reads on while there are rows; short lines between them are group headings, and a line of column heads starts a new table. */
export function readPlainTables(
  lines: readonly Line[],
  from: number,
  section: Section,
  categories: readonly string[],
): FoundTable | null {
  const tables: Table[] = []
  let [rows, head, index]: [PlainRow[], Head, number] = [[], { columns: [], title: section.title }, from]
  let skipped: Line[] = []
  let under = section
  let end = from

  const close = (): void => {
    const made = tableOf(rows, head, under)
    if (made) tables.push(made)
    rows = []
  }

  while (index < lines.length) {
    const line = lines[index]
    if (!line) break
    const columns = columnHeads(line.text, categories)
    if (columns.length > 0) {
      close()
      const [opening] = skipped
      if (opening && NAMED_YEAR.test(opening.text))
        under = { title: opening.text, level: section.level, line: opening.number, parent: section.parent }
      head = { columns, title: [...skipped.map(({ text }) => text), line.text].join(' ') }
      skipped = []
      index += 1
      continue
    }
    const joined = joinRows(lines, index)
    if (joined && looksLikeRow(joined.row)) {
      rows.push(joined.row)
      ;[index, end, skipped] = [joined.next, joined.next, []]
      continue
    }
    if (isText(line) || skipped.length >= 4) break
    skipped.push(line)
    index += 1
  }
  close()
  return tables.length === 0 ? null : { tables, next: end }
}

/** A label can end with a number of its own ("Egen betaling § 159 og 160"). */
const fitRow = (row: PlainRow, count: number): PlainRow => {
  const spare = row.cells.slice(0, Math.max(0, row.cells.length - count)).map(({ text }) => text)
  return spare.length === 0
    ? row
    : { ...row, label: [row.label, ...spare].join(' '), cells: row.cells.slice(spare.length) }
}

function tableOf(rows: readonly PlainRow[], { columns, title }: Head, section: Section): Table | null {
  const [first] = rows
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const wide = rows.filter(isTableRow).length
  if (!first || rows.length < (wide > 0 && columns.length > 0 ? 2 : 3)) return null
  if (widest < 2 && columns.length > 0) return null
  const count = columns.length > 0 ? columns.length : widest
  const fitted = rows.map((row) => fitRow(row, count))
  const differences = count === 3 && fitted.filter(({ cells }) => isDifference(cells)).length * 2 > rows.length
  return {
    type: 'table',
    section,
    title,
    line: first.line,
    columns: Array.from({ length: count }, (_, column) => columns[column] ?? ''),
    rows: placeCells(fitted, count, differences),
  }
}
