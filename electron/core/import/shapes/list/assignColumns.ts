import type { GridRow } from '../../../../../shared/domain/grid.ts'
import type { PlannedColumn } from '../../../../../shared/domain/importing.ts'
import type { CodeLists } from '../../codeLists.ts'
import { headerSimilarity, SIMILAR } from '../../headerSimilarity.ts'
import { foldedList, foldHeader } from '../../headerText.ts'
import type { ListColumn, ListProfile } from '../../profileSchema.ts'
import { contentEvidence } from './contentEvidence.ts'
import type { HeaderCell, HeaderLine } from './headerLines.ts'

/** A column of the sheet that is read as a field of the profile. */
export interface FoundColumn {
  readonly column: ListColumn
  readonly at: number
  readonly label: string
  readonly how: 'name' | 'similar' | 'content' | 'chosen'
  /** The share of its first cells that look like the field; null where that says nothing. */
  readonly evidence: number | null
}

export interface Assignment {
  readonly found: readonly FoundColumn[]
  /** All columns of the sheet, for the person who maps them. */
  readonly planned: readonly PlannedColumn[]
}

/** By zero-based column: the field that a person has chosen, null for a column that is dropped. */
export type ForcedColumns = ReadonlyMap<number, string | null>

const LOOKS_LIKE = 0.9
const DOES_NOT_LOOK_LIKE = 0.5
const DISTINCTIVE = new Set(['cpr', 'date', 'municipality', 'code'])

/** What a column is called in findings: without a header, by its letter in the spreadsheet. */
function labelOf({ at, label }: HeaderCell): string {
  if (label !== '') return label
  const letters = at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))
  return `${letters}${String.fromCharCode(65 + (at % 26))}`
}

interface Pair {
  readonly column: ListColumn
  readonly cell: HeaderCell
  readonly how: 'name' | 'similar'
  readonly evidence: number | null
  readonly score: number
}

/** How well the names of a column agree with a field's: its first header counts a little more than its synonyms. */
function nameScore(column: ListColumn, cell: HeaderCell): number {
  const known = foldedList(column.headers)
  const exact = known.findIndex((header) => cell.folded.includes(header))
  if (exact >= 0) return 2 - exact * 0.01
  const alike = Math.max(0, ...known.flatMap((header) => cell.folded.map((text) => headerSimilarity(header, text))))
  return alike >= SIMILAR ? alike : 0
}

function pairsOf(
  columns: readonly ListColumn[],
  cells: readonly HeaderCell[],
  rows: readonly GridRow[],
  codeLists: CodeLists,
): Pair[] {
  return columns.flatMap((column) =>
    cells.flatMap((cell): Pair[] => {
      const name = nameScore(column, cell)
      if (name === 0) return []
      const evidence = contentEvidence(column, rows, cell.at, codeLists)
      // What is nearly the name must hold what the field holds; the very name is believed.
      if (name < 1 && evidence !== null && evidence < DOES_NOT_LOOK_LIKE) return []
      return [{ column, cell, how: name > 1 ? 'name' : 'similar', evidence, score: name + (evidence ?? 0.5) / 2 }]
    }),
  )
}

/** Columns whose name says nothing, proposed for the fields still missing where the content leaves only one choice. */
function byContent(
  missing: readonly ListColumn[],
  free: readonly HeaderCell[],
  rows: readonly GridRow[],
  codeLists: CodeLists,
): FoundColumn[] {
  const fitting = missing
    .filter((column) => DISTINCTIVE.has(column.type))
    .flatMap((column) =>
      free.flatMap((cell) => {
        const evidence = contentEvidence(column, rows, cell.at, codeLists)
        return evidence !== null && evidence >= LOOKS_LIKE ? [{ column, cell, evidence }] : []
      }),
    )
  const isOnly = (one: (typeof fitting)[number]): boolean =>
    fitting.every((other) => other === one || (other.column !== one.column && other.cell !== one.cell))
  return fitting
    .filter(isOnly)
    .map(({ column, cell, evidence }) => ({ column, at: cell.at, label: labelOf(cell), how: 'content', evidence }))
}

/** Which column of the sheet is which field: never two columns to one field, never one column to two. */
export function assignColumns(
  line: HeaderLine,
  profile: ListProfile,
  rows: readonly GridRow[],
  codeLists: CodeLists,
  forced: ForcedColumns,
): Assignment {
  const found: FoundColumn[] = []
  const take = (column: ListColumn, cell: HeaderCell, how: FoundColumn['how'], evidence: number | null): void => {
    found.push({ column, at: cell.at, label: labelOf(cell), how, evidence })
  }
  const cells = withBlankColumns(line, rows, forced)
  for (const cell of cells) {
    const column = profile.columns.find(({ field }) => field === forced.get(cell.at))
    if (column && !found.some((one) => one.column === column)) take(column, cell, 'chosen', null)
  }
  const isFree = (cell: HeaderCell): boolean => !forced.has(cell.at) && !found.some(({ at }) => at === cell.at)
  const isMissing = (column: ListColumn): boolean => !found.some((one) => one.column === column)
  const pairs = pairsOf(profile.columns.filter(isMissing), cells.filter(isFree), rows, codeLists)
  for (const { column, cell, how, evidence } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (isFree(cell) && isMissing(column)) take(column, cell, how, evidence)
  }
  const known = new Set([...foldedList(profile.personal), ...foldedList(profile.dropped)])
  const unnamed = cells.filter((cell) => isFree(cell) && !cell.folded.some((text) => known.has(text)))
  const missing = profile.columns.filter((column) => column.required && isMissing(column))
  if (found.length >= 2) found.push(...byContent(missing, unnamed, rows, codeLists))
  const inOrder = found.toSorted((a, b) => profile.columns.indexOf(a.column) - profile.columns.indexOf(b.column))
  return { found: inOrder, planned: cells.map((cell) => plannedColumn(cell, found, profile, forced)) }
}

const BLANK_COLUMNS_SEEN = 20

/** A column may have content and no header; then it can still be chosen, or be known by what it holds. */
function withBlankColumns(line: HeaderLine, rows: readonly GridRow[], forced: ForcedColumns): readonly HeaderCell[] {
  const named = new Set(line.cells.map(({ at }) => at))
  const blank = new Set(forced.keys())
  for (const row of rows.slice(0, BLANK_COLUMNS_SEEN)) {
    for (const [at, cell] of row.cells.entries()) if (cell !== null && cell !== '') blank.add(at)
  }
  const cells = [...blank].filter((at) => !named.has(at)).map((at): HeaderCell => ({ at, label: '', folded: [''] }))
  return cells.length === 0 ? line.cells : [...line.cells, ...cells].toSorted((a, b) => a.at - b.at)
}

function plannedColumn(
  { at, label }: HeaderCell,
  found: readonly FoundColumn[],
  profile: ListProfile,
  forced: ForcedColumns,
): PlannedColumn {
  const one = found.find((column) => column.at === at)
  if (one) return { at, header: label, field: one.column.field, how: one.how === 'content' ? 'similar' : one.how }
  if (forced.has(at)) return { at, header: label, field: null, how: 'chosen' }
  const isPersonal = foldedList(profile.personal).includes(foldHeader(label))
  return { at, header: label, field: null, how: isPersonal ? 'personal' : 'unknown' }
}
