import type { GridRow } from '../../../../../shared/domain/grid.ts'
import { foldedList, foldHeader } from '../../headerText.ts'
import type { ListProfile } from '../../profileSchema.ts'
import type { FoundColumn } from './assignColumns.ts'
import { type HeaderLine, lineOf } from './headerLines.ts'

/** The rows that belong to a table, and where the next one begins. */
export interface TableRows {
  readonly rows: readonly GridRow[]
  /** Rows that only repeat the header, as printed pages do. */
  readonly repeated: ReadonlySet<GridRow>
  readonly next: number | null
}

const WATCHED_COLUMNS = 3
const LOOSE_TYPES = new Set(['text', 'identifier'])
const FEWEST_HEADERS = 3

const headerWords = new WeakMap<readonly ListProfile[], ReadonlySet<string>>()

function wordsOf(profiles: readonly ListProfile[]): ReadonlySet<string> {
  const known = headerWords.get(profiles)
  if (known) return known
  const words = new Set(profiles.flatMap((profile) => profile.columns.flatMap(({ headers }) => foldedList(headers))))
  headerWords.set(profiles, words)
  return words
}

const isSameHeader = (row: GridRow, line: HeaderLine): boolean =>
  line.first.cells.every((cell, at) => cell === null || cell === (row.cells[at] ?? null))

/**
 * Finds further headers among the rows below a header. Only a few columns are watched, such that never hold a word of a
 * header (dates, CPR numbers, codes): a table of a hundred thousand rows has to be passed over quickly.
 */
export function tableRows(
  below: readonly GridRow[],
  line: HeaderLine,
  columns: readonly FoundColumn[],
  profiles: readonly ListProfile[],
): TableRows {
  const watched = columns
    .filter(({ column }) => column.filled && !LOOSE_TYPES.has(column.type))
    .slice(0, WATCHED_COLUMNS)
  const words = wordsOf(profiles)
  const asked = new Map<string, boolean>()
  const isHeaderWord = (text: string): boolean => {
    const known = asked.get(text)
    if (known !== undefined) return known
    const answer = words.has(foldHeader(text))
    if (asked.size < 1_000) asked.set(text, answer)
    return answer
  }
  const repeated = new Set<GridRow>()
  for (const [index, row] of below.entries()) {
    const isSuspect = watched.some(({ at }) => {
      const cell = row.cells[at]
      return typeof cell === 'string' && !/^\s*\d/.test(cell) && isHeaderWord(cell)
    })
    if (!isSuspect) continue
    const named = lineOf(row).cells.filter(({ folded }) => folded.some((text) => words.has(text))).length
    if (named < FEWEST_HEADERS) continue
    if (!isSameHeader(row, line)) return { rows: below.slice(0, index), repeated, next: row.number }
    repeated.add(row)
  }
  return { rows: below, repeated, next: null }
}
