import type { GridRow, SheetGrid } from '../../../../../shared/domain/grid.ts'
import { foldedList, foldHeader } from '../../headerText.ts'
import type { ImportTemplates } from '../../loadTemplates.ts'
import type { Candidate, ForcedMapping } from '../../parsedSheet.ts'
import type { ListColumn, ListProfile } from '../../profileSchema.ts'
import { type Assignment, assignColumns, type ForcedColumns, type FoundColumn } from './assignColumns.ts'
import { type HeaderLine, headerLines, isRecord, lineOf, noHeader } from './headerLines.ts'
import { parseList } from './parseList.ts'

const SAMPLED_ROWS = 100

const listsOfAll = new WeakMap<ImportTemplates['profiles'], readonly ListProfile[]>()

/** The same array each time, so that what is worked out from it can be kept. */
function listsOf(profiles: ImportTemplates['profiles']): readonly ListProfile[] {
  const known = listsOfAll.get(profiles)
  if (known) return known
  const lists = profiles.filter((profile) => profile.shape === 'list')
  listsOfAll.set(profiles, lists)
  return lists
}

/** The fields that each folded header may stand for. */
const fieldsByHeader = new WeakMap<ListProfile, ReadonlyMap<string, readonly ListColumn[]>>()

function knownHeaders(profile: ListProfile): ReadonlyMap<string, readonly ListColumn[]> {
  const known = fieldsByHeader.get(profile)
  if (known) return known
  const map = new Map<string, ListColumn[]>()
  for (const column of profile.columns) {
    for (const header of foldedList(column.headers)) map.set(header, [...(map.get(header) ?? []), column])
  }
  fieldsByHeader.set(profile, map)
  return map
}

/** The fields of the profile that a line names. */
function fieldsNamed(line: HeaderLine, profile: ListProfile): ReadonlySet<ListColumn> {
  const known = knownHeaders(profile)
  const fields = new Set<ListColumn>()
  for (const cell of line.cells) {
    for (const text of cell.folded) {
      const free = known.get(text)?.find((column) => !fields.has(column))
      if (!free) continue
      fields.add(free)
      break
    }
  }
  return fields
}

/**
 * The uppermost line that names all that is required, else the line that names most. One row rather than two, where the
 * lower says as much.
 */
function bestLine(sheet: SheetGrid, profile: ListProfile, headerRow: number | null): HeaderLine | null {
  const lines = headerLines(sheet)
  const allowed = headerRow === null ? lines : lines.filter(({ first }) => first.number === headerRow)
  let best: { readonly line: HeaderLine; readonly named: number; readonly complete: boolean } | null = null
  for (const line of allowed) {
    const fields = fieldsNamed(line, profile)
    const complete = profile.columns.every((column) => !column.required || fields.has(column))
    const named = fields.size
    const isBetter = best === null || (!best.complete && (complete || named > best.named))
    if (isBetter || (best && named >= best.named && isShorter(line, best.line))) best = { line, named, complete }
  }
  if (best) return best.line
  const row = headerRow === null ? undefined : sheet.rows.find(({ number }) => number === headerRow)
  return row ? lineOf(row) : null
}

/** The lower row alone names as much as both: what stands above it is a title. */
const isShorter = (line: HeaderLine, than: HeaderLine): boolean => line.first === line.last && than.last === line.first

const rowsBelow = (sheet: SheetGrid, line: HeaderLine): readonly GridRow[] =>
  sheet.rows.slice(sheet.rows.indexOf(line.last) + 1)

const empty: Assignment = { found: [], planned: [] }

const weightOf = (column: ListColumn): number => (column.required ? 2 : 1)
const worth: Record<FoundColumn['how'], number> = { name: 1, chosen: 1, similar: 0.9, content: 0.6 }

/** Whole percent: the fields found, the required ones twice, less where only likeness or content speaks for them. */
function confidenceOf(profile: ListProfile, found: readonly FoundColumn[]): number {
  const total = profile.columns.reduce((sum, column) => sum + weightOf(column), 0)
  const sum = found.reduce((so, { column, how, evidence }) => {
    const doubt = evidence !== null && evidence < 0.5 ? 0.7 : 1
    return so + weightOf(column) * worth[how] * doubt
  }, 0)
  return Math.round((100 * sum) / total)
}

export function matchList(
  sheet: SheetGrid,
  profile: ListProfile,
  { profiles, codeLists }: ImportTemplates,
  forced: ForcedMapping | null,
): Candidate {
  const best = bestLine(sheet, profile, forced?.headerRow ?? null)
  // A person maps a table without a header: its first row is a row, and names in it must not be kept as headings.
  const isHeadless = forced !== null && best !== null && fieldsNamed(best, profile).size === 0 && isRecord(best.first)
  const line = isHeadless ? noHeader(sheet) : best
  const columns: ForcedColumns =
    forced?.columns((line?.cells ?? []).map(({ at, label }) => ({ at, header: label }))) ?? new Map()
  const below = line ? rowsBelow(sheet, line) : []
  const isLikely = line !== null && (forced !== null || fieldsNamed(line, profile).size >= 2)
  const assigned = isLikely ? assignColumns(line, profile, below.slice(0, SAMPLED_ROWS), codeLists, columns) : empty
  const missing = profile.columns.filter(
    (column) => column.required && !assigned.found.some((one) => one.column === column),
  )
  return {
    profile,
    found: isLikely ? assigned.found.length : line ? fieldsNamed(line, profile).size : 0,
    wanted: profile.columns.length,
    confidence: isLikely ? confidenceOf(profile, assigned.found) : 0,
    missing: missing.map((column) => column.headers[0] ?? column.field),
    header: isHeadless ? null : (line?.first ?? null),
    columns: assigned.planned,
    fields: profile.columns.map(({ field, headers, required }) => ({ field, label: headers[0] ?? field, required })),
    named: foldHeader(sheet.name).includes(foldHeader(profile.label.da)),
    parse: (context, emit) => {
      if (!line) throw new Error('Only a matched sheet is parsed')
      return parseList({ sheet, profile, line, below, profiles: listsOf(profiles), ...assigned }, context, emit)
    },
  }
}
