import type { CellValue, GridRow, SheetGrid } from '../../../../../shared/domain/grid.ts'
import { cellText } from '../../cells/cellText.ts'
import { isDash, isEmptyMark, parseNumberText } from '../../cells/numberText.ts'
import type { CodeLists } from '../../codeLists.ts'
import { foldHeader } from '../../headerText.ts'
import { type Dimension, dimensionNamed, dimensionOf } from './labels.ts'

/** A table of numbers with labels beside and above them, as Statistikbanken writes it in any of its layouts. */
export interface Cube {
  readonly header: GridRow
  /** The columns of labels beside the numbers, and what each is about. */
  readonly stubs: readonly { readonly at: number; readonly dimension: Dimension }[]
  readonly values: readonly { readonly at: number; readonly heading: string }[]
  /** What the headings are about; null where one column holds all numbers and its heading says nothing. */
  readonly across: Dimension | null
}

const SEARCHED_ROWS = 200
/** The years and areas of a large table fit. */
const SEARCHED_COLUMNS = 1_000
const LABELS_SEEN = 400
const VALUE_NAMES = new Set(['indhold', 'content', 'contents', 'vaerdi', 'value', 'antal', 'number'])

const isValue = (cell: CellValue | undefined): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' &&
    (isDash(cell) ||
      isEmptyMark(cell) ||
      (parseNumberText(cell, 'danish') ?? parseNumberText(cell, 'english')) !== null))

/** One of the first numbers may be written wrong, or missing. */
const ROWS_BELOW = 3
const holdsValue = (rows: readonly GridRow[], at: number): boolean => rows.some((row) => isValue(row.cells[at]))

const labelOf = (cell: CellValue | undefined): string | null => {
  const text = cellText(cell)
  return text === null || text === '' ? null : text
}

/** The different labels of a column, up to a number that tells what they are about. */
function labelsUnder(rows: readonly GridRow[], at: number, valueAt: number): string[] {
  const labels = new Set<string>()
  for (const row of rows) {
    const label = labelOf(row.cells[at])
    if (label !== null && row.cells[valueAt] !== undefined) labels.add(label)
    if (labels.size >= LABELS_SEEN) break
  }
  return [...labels]
}

type Head = Pick<Cube, 'values' | 'across'>

/** Headings that are labels themselves: periods, areas, ages or codes, with numbers under them. */
function headingsIn(
  row: GridRow,
  next: readonly GridRow[],
  codeLists: CodeLists,
  codeList: string | null,
): Head | null {
  const labels = row.cells.slice(0, SEARCHED_COLUMNS).flatMap((cell, at) => {
    const heading = at > 0 ? labelOf(cell) : null
    return heading !== null && holdsValue(next, at) ? [{ at, heading }] : []
  })
  const across =
    labels.length === 0
      ? null
      : dimensionOf(
          labels.map(({ heading }) => heading),
          codeLists,
          codeList,
        )
  return across === null || across === 'other' ? null : { values: labels, across }
}

/** The long form: every variable has a named column, and the last holds the numbers. */
function longFormIn(row: GridRow, next: readonly GridRow[]): Head | null {
  const headings = row.cells.flatMap((cell, at) => (typeof cell === 'string' ? [{ at, heading: cell.trim() }] : []))
  const value = headings.findLast(({ heading, at }) => VALUE_NAMES.has(foldHeader(heading)) && holdsValue(next, at))
  const dimensions = headings.map(({ heading }) => dimensionNamed(heading))
  const isLong = value !== undefined && dimensions.includes('area') && dimensions.includes('time')
  return isLong ? { values: [value], across: null } : null
}

/** Labels beside the numbers, by their heading or by what they say; one that is left over must be the area. */
function stubsOf(header: GridRow, rows: readonly GridRow[], head: Head, codeLists: CodeLists, codeList: string | null) {
  const first = head.values[0]?.at ?? 0
  const taken = new Set(head.values.map(({ at }) => at))
  const width = head.across === null ? header.cells.length : first
  const found = Array.from({ length: width }, (_, at) => at)
    .filter((at) => !taken.has(at))
    .flatMap((at) => {
      const labels = labelsUnder(rows, at, first)
      if (labels.length === 0) return []
      const dimension = dimensionNamed(labelOf(header.cells[at]) ?? '') ?? dimensionOf(labels, codeLists, codeList)
      return [{ at, dimension }]
    })
  const known = new Set([head.across, ...found.map(({ dimension }) => dimension)])
  const unknown = found.filter(({ dimension }) => dimension === null)
  const left: Dimension = !known.has('area') && unknown.length === 1 ? 'area' : 'other'
  return found.map(({ at, dimension }) => ({ at, dimension: dimension ?? left }))
}

/** Finds the numbers of a sheet and their labels; null for a sheet that is no such table. */
export function cubeIn(sheet: SheetGrid, codeLists: CodeLists, codeList: string | null): Cube | null {
  for (const [index, header] of sheet.rows.slice(0, SEARCHED_ROWS).entries()) {
    const next = sheet.rows.slice(index + 1, index + 1 + ROWS_BELOW)
    const head = longFormIn(header, next) ?? headingsIn(header, next, codeLists, codeList)
    if (!head) continue
    const rows = sheet.rows.slice(index + 1, index + 1 + LABELS_SEEN * 5)
    return { header, ...head, stubs: stubsOf(header, rows, head, codeLists, codeList) }
  }
  return null
}

/** The labels of each row, filled in where they stand only when they change. */
export function* labelledRows(
  sheet: SheetGrid,
  { header, stubs, values }: Cube,
): Generator<{ row: GridRow; labels: readonly (string | null)[]; holdsValues: boolean }> {
  const below = sheet.rows.slice(sheet.rows.indexOf(header) + 1)
  const isConstant = stubs.map(({ at }) => labelsUnder(below, at, values[0]?.at ?? 0).length === 1)
  const current: (string | null)[] = stubs.map(() => null)
  for (const row of below) {
    const holdsValues = values.some(({ at }) => (row.cells[at] ?? null) !== null && row.cells[at] !== '')
    if (holdsValues) {
      for (const [position, { at }] of stubs.entries()) {
        const own = labelOf(row.cells[at])
        if (own === null) continue
        if (own !== current[position]) {
          // Another outer label begins anew; a variable with a single label is written once for all.
          for (let inner = position + 1; inner < stubs.length; inner += 1) if (!isConstant[inner]) current[inner] = null
        }
        current[position] = own
      }
    }
    yield { row, labels: current, holdsValues }
  }
}
