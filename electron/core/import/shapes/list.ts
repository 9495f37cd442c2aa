import type { CellValue, SheetGrid } from '../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { cellText } from '../cells/cellText.ts'
import { maskCpr } from '../cells/cpr.ts'
import { isEmptyMark, type NumberStyle } from '../cells/numberText.ts'
import { type ReadField, readField } from '../cells/readField.ts'
import { Fields, type FieldValue } from '../fields.ts'
import { quotable } from '../finding.ts'
import { foldHeader, isFoldedOneOf, isOneOf } from '../headerText.ts'
import { type Candidate, type ParseContext, type ParsedRow, type ParsedSheet, yearSpan } from '../parsedSheet.ts'
import type { ListColumn, ListProfile } from '../profileSchema.ts'
import { type AnyListRecord, listRecords } from '../records/listRecords.ts'
import { recurringTexts } from '../validate/freeText.ts'
import { refuseMonthFirst } from '../validate/monthFirst.ts'
import { columnNotUsed, notData } from '../validate/notData.ts'
import { numberStyle } from '../validate/numberStyle.ts'
import { personInText, repeatsPerson } from '../validate/personInText.ts'

const HEADER_SEARCH_ROWS = 30
type Row = SheetGrid['rows'][number]

interface Header {
  readonly row: Row
  readonly columns: readonly { readonly column: ListColumn; readonly at: number; readonly label: string }[]
}

/** The texts of a row as headers are compared: folded once for all profiles' columns. */
const foldedHeaders = (row: Row): (string | null)[] =>
  row.cells.map((cell) => (typeof cell === 'string' ? foldHeader(cell) : null))

function headerIn(row: Row, profile: ListProfile): Header {
  const folded = foldedHeaders(row)
  const taken = new Set<number>()
  const columns = profile.columns.flatMap((column) => {
    const at = folded.findIndex(
      (text, index) => text !== null && !taken.has(index) && isFoldedOneOf(text, column.headers),
    )
    if (at < 0) return []
    taken.add(at)
    return [{ column, at, label: maskCpr(cellText(row.cells[at]) ?? '') }]
  })
  return { row, columns }
}

export function matchList(sheet: SheetGrid, profile: ListProfile): Candidate {
  let best: Header | null = null
  for (const row of sheet.rows.slice(0, HEADER_SEARCH_ROWS)) {
    const header = headerIn(row, profile)
    if (best === null || header.columns.length > best.columns.length) best = header
  }
  const header = best ?? { row: { number: 0, cells: [] }, columns: [] }
  const missing = profile.columns.filter(
    (column) => column.required && !header.columns.some((c) => c.column === column),
  )
  return {
    profile,
    found: header.columns.length,
    wanted: profile.columns.length,
    missing: missing.map((column) => column.headers[0] ?? column.field),
    parse: (context) => parseList(sheet, profile, header, context),
  }
}

const SUM_LABEL = /^(i alt|ialt|sum|total|note|kilde)\b/i

/** A note or a printed sum below the table: almost nothing in it, and what must be filled is not. */
function isNote(row: Row, header: Header): boolean {
  const filledCells = row.cells.filter((cell) => cell !== null)
  const first = cellText(filledCells[0])
  const lacking = header.columns.filter(({ column, at }) => column.filled && (row.cells[at] ?? null) === null)
  if (lacking.length === 0) return false
  return filledCells.length === 1 ? header.columns.length > 2 : first !== null && SUM_LABEL.test(first)
}

const textsOf = (rows: readonly Row[], at: number): string[] =>
  rows.flatMap((row) => {
    const cell = row.cells[at]
    return typeof cell === 'string' && !isEmptyMark(cell) ? [cell] : []
  })

function unusedColumns(header: Header, profile: ListProfile, place: (column: string) => Place): ImportIssue[] {
  const used = new Set(header.columns.map((column) => column.at))
  return header.row.cells.flatMap((cell, at) => {
    const text = cellText(cell)
    if (text === null || used.has(at) || isOneOf(text, profile.dropped) || isOneOf(text, profile.personal)) return []
    return [columnNotUsed(place(quotable(text)))]
  })
}

/** Where a file about persons has its names, addresses and CPR numbers; empty for other files. */
function personalColumns(header: Header, profile: ListProfile): readonly number[] {
  const cpr = header.columns.flatMap(({ column, at }) => (column.type === 'cpr' ? [at] : []))
  if (cpr.length === 0) return []
  const named = header.row.cells.flatMap((cell, at) =>
    typeof cell === 'string' && isOneOf(cell, profile.personal) ? [at] : [],
  )
  return [...cpr, ...named]
}

/** True for a cell whose text is stored as it was typed; a word of a code list can be stored whatever a name says. */
const isOwnWords = (column: ListColumn, read: ReadField): boolean =>
  column.type === 'text' || column.type === 'identifier' || (column.type === 'code' && read.issues.length > 0)

function yearOfRow(fields: Fields, record: AnyListRecord): number | null {
  if (record.yearField === null || !fields.has(record.yearField)) return null
  const value = ['period', 'year'].includes(record.yearField)
    ? fields.text(record.yearField)
    : fields.date(record.yearField)
  return value === null ? null : Number(value.slice(0, 4))
}

function parseList(sheet: SheetGrid, profile: ListProfile, header: Header, context: ParseContext): ParsedSheet {
  const record = listRecords[profile.table]
  if (!record) throw new Error(`No list record for ${profile.table}`)
  const below = sheet.rows.filter((row) => row.number > header.row.number)
  const filePlace = { file: context.file, sheet: sheet.name }
  const issues: ImportIssue[] = unusedColumns(header, profile, (column) => ({ ...filePlace, column }))
  const styles = new Map<ListColumn, NumberStyle>()
  const recurring = new Map<ListColumn, ReadonlySet<string>>()
  const personal = personalColumns(header, profile)
  for (const { column, at, label } of header.columns) {
    const place = { ...filePlace, column: label }
    if (column.type === 'date') refuseMonthFirst(textsOf(below, at), place)
    const list = column.type === 'code' ? context.codeLists[column.codeList ?? ''] : undefined
    if (list && personal.length > 0) {
      const texts = below.flatMap((row) => cellText(row.cells[at]) ?? [])
      recurring.set(column, recurringTexts(texts, list))
    }
    if (!['integer', 'decimal', 'money'].includes(column.type)) continue
    const decided = numberStyle(textsOf(below, at), place)
    styles.set(column, decided.style)
    issues.push(...decided.issues)
  }
  const rows: ParsedRow[] = []
  const years = new Set<number>()
  const rejected: number[] = []
  for (const row of below) {
    const place = (column?: string): Place => ({ ...filePlace, row: row.number, ...(column ? { column } : {}) })
    if (isNote(row, header)) {
      issues.push(notData(place()))
      continue
    }
    const values = new Map<string, FieldValue>()
    const found: ImportIssue[] = []
    for (const { column, at, label } of header.columns) {
      const cell: CellValue | undefined = row.cells[at]
      const style = styles.get(column) ?? 'danish'
      const field = { context, column, place: place(label), date1904: sheet.date1904, style }
      const read = readField(cell, { ...field, recurring: recurring.get(column) ?? null })
      if (
        read.value !== null &&
        isOwnWords(column, read) &&
        repeatsPerson(
          cellText(cell) ?? '',
          personal.map((own) => row.cells[own]),
        )
      ) {
        found.push(personInText(place(label)))
        continue
      }
      found.push(...read.issues)
      if (read.value) values.set(column.field, read.value)
    }
    const fields = new Fields(values)
    const at = (field: string): Place => place(header.columns.find((c) => c.column.field === field)?.label)
    if (!found.some((issue) => issue.severity === 'error')) {
      for (const rule of record.rules) {
        const issue = rule({ fields, at, today: context.today })
        if (issue) found.push(issue)
      }
    }
    issues.push(...found)
    if (found.some((issue) => issue.severity === 'error')) {
      rejected.push(row.number)
      continue
    }
    rows.push({
      row: row.number,
      values: record.build(fields),
      questioned: found.some((i) => i.severity === 'query'),
    })
    const year = yearOfRow(fields, record)
    if (year !== null) years.add(year)
  }
  return {
    rows,
    rejected,
    leftOut: [],
    issues,
    years: yearSpan(years),
    headerRow: header.row.number,
    columns: [],
    questions: [],
    unmapped: [],
  }
}
