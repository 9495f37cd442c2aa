import type { GridRow } from '../../../../../shared/domain/grid.ts'
import type { Place } from '../../../../../shared/problems.ts'
import { quotable } from '../../finding.ts'
import { isOneOf } from '../../headerText.ts'
import { type EmitRow, type ParseContext, type ParsedSheet, yearSpan } from '../../parsedSheet.ts'
import { listRecords } from '../../records/listRecords.ts'
import { SheetFindings } from '../../sheetFindings.ts'
import { columnGuessed } from '../../validate/columnGuessed.ts'
import { columnNotUsed, notData } from '../../validate/notData.ts'
import type { ListTable } from './listTable.ts'
import { isBlank, isNotARecord } from './notARecord.ts'
import { personalColumns } from './personalCells.ts'
import { prepareColumns } from './prepareColumns.ts'
import { RecordReader } from './recordReader.ts'
import { tableRows } from './tableEnd.ts'

const SURE = 0.9

/** Columns that are dropped, and columns that are read though their name does not say so. */
function tellColumns({ profile, planned, found }: ListTable, sheet: Place, findings: SheetFindings): void {
  for (const { at, header, field, how } of planned) {
    if (field !== null || how !== 'unknown' || header === '' || isOneOf(header, profile.dropped)) continue
    findings.tell({ ...columnNotUsed({ ...sheet, column: quotable(header) }), at })
  }
  for (const { column, at, label, how, evidence } of found) {
    const isDoubtful = how === 'content' || (how === 'similar' && (evidence ?? 0) < SURE)
    if (isDoubtful) findings.tell(columnGuessed({ ...sheet, column: label }, column.headers[0] ?? column.field, at))
  }
}

/** Reads the records of a list one by one, and hands out those that are accepted. */
export function parseList(table: ListTable, context: ParseContext, emit: EmitRow): ParsedSheet {
  const { sheet, profile, line, found } = table
  const record = listRecords[profile.table]
  if (!record) throw new Error(`No list record for ${profile.table}`)
  const sheetPlace = { file: context.file, sheet: sheet.name }
  const { rows, repeated, next } = tableRows(table.below, line, found, table.profiles)
  const findings = new SheetFindings(context.choices, sheet.name)
  tellColumns(table, sheetPlace, findings)

  let current: GridRow = line.last
  const place = (column?: string): Place => {
    const row = { ...sheetPlace, row: current.number }
    return column === undefined ? row : { ...row, column }
  }
  const personal = personalColumns(line, profile, found)
  const { columns, questions, unmapped } = prepareColumns({
    table,
    rows,
    personal,
    context,
    place,
    findings,
  })
  const result = {
    headerRow: line.first.cells.length === 0 ? null : line.first.number,
    columns: table.planned,
    questions,
    unmapped,
    ...(next === null ? {} : { nextTable: next }),
  }
  if (questions.some((question) => question.answer === null)) {
    return { ...result, rejected: [], leftOut: [], ...findings.told(), years: null }
  }

  const reader = new RecordReader({ columns, personal, record, today: context.today, place })
  const rejected: number[] = []
  const leftOut: number[] = []
  const years = new Set<number>()
  for (const row of rows) {
    if (isBlank(row)) continue
    current = row
    if (repeated.has(row) || isNotARecord(row, found)) {
      findings.tell(notData(place()))
      continue
    }
    const outcome = findings.isLeftOut(row.number) ? 'leftOut' : findings.settle(reader.read(row))
    if (outcome === 'leftOut') leftOut.push(row.number)
    else if (outcome === 'rejected') rejected.push(row.number)
    else {
      emit({ row: row.number, values: record.build(reader.fields), questioned: outcome === 'questioned' })
      const year = reader.year()
      if (year !== null) years.add(year)
    }
  }
  return { ...result, rejected, leftOut, ...findings.told(), years: yearSpan(years) }
}
