import type { GridRow } from '../../../../../shared/domain/grid.ts'
import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import type { Place } from '../../../../../shared/problems.ts'
import { Fields, type FieldValue } from '../../fields.ts'
import type { AnyListRecord } from '../../records/listRecords.ts'
import { personInText } from '../../validate/personInText.ts'
import type { RowView } from '../../validate/rowRules.ts'
import type { FoundColumn } from './assignColumns.ts'
import { repeatsRowsPerson } from './personalCells.ts'
import type { PreparedColumn } from './prepareColumns.ts'

interface Reading {
  readonly columns: readonly PreparedColumn[]
  /** Where the row says who it is about. */
  readonly personal: readonly number[]
  readonly record: AnyListRecord
  readonly today: string
  /** The place of the row that is being read, or of one of its cells. */
  place(column?: string): Place
}

/** True for a cell whose text is stored as it was typed; a word of a code list can be stored whatever a name says. */
const isOwnWords = ({ column }: FoundColumn, hasFindings: boolean): boolean =>
  column.type === 'text' || column.type === 'identifier' || (column.type === 'code' && hasFindings)

/** Reads one record after the other. One array and one view serve all rows: nothing of a row outlives the next. */
export class RecordReader {
  readonly fields: Fields
  readonly #reading: Reading
  readonly #values: (FieldValue | null)[] = []
  readonly #view: RowView
  readonly #columnAt: ReadonlyMap<string, number>

  constructor(reading: Reading) {
    const found = reading.columns.map((column) => column.found)
    const position = new Map(found.map(({ column }, index) => [column.field, index]))
    const labels = new Map(found.map(({ column, label }) => [column.field, label]))
    this.#reading = reading
    this.#columnAt = new Map(found.map(({ label, at }) => [label, at]))
    this.fields = new Fields({ get: (name) => this.#values[position.get(name) ?? -1] })
    this.#view = { fields: this.fields, today: reading.today, at: (field) => reading.place(labels.get(field)) }
  }

  /** What is found in a row. Afterwards `fields` holds its values. */
  read(row: GridRow): ImportIssue[] {
    const issues: ImportIssue[] = []
    for (const [position, column] of this.#reading.columns.entries()) {
      this.#values[position] = this.#readCell(column, row, issues)
    }
    if (!issues.some((issue) => issue.severity === 'error')) this.#applyRules(issues)
    return issues
  }

  /** The year that the row falls in. */
  year(): number | null {
    const { yearField } = this.#reading.record
    if (yearField === null || !this.fields.has(yearField)) return null
    const isPeriod = yearField === 'period' || yearField === 'year'
    const value = isPeriod ? this.fields.text(yearField) : this.fields.date(yearField)
    return value === null ? null : Number(value.slice(0, 4))
  }

  #readCell({ found, reader }: PreparedColumn, row: GridRow, issues: ImportIssue[]): FieldValue | null {
    const { personal, place } = this.#reading
    const before = issues.length
    const cell = row.cells[found.at]
    const value = reader.read(cell, issues)
    if (value === null || !isOwnWords(found, issues.length > before) || !repeatsRowsPerson(cell, row, personal)) {
      return value
    }
    issues.length = before
    issues.push({ ...personInText(place(found.label)), at: found.at })
    return null
  }

  #applyRules(issues: ImportIssue[]): void {
    for (const rule of this.#reading.record.rules) {
      const issue = rule(this.#view)
      if (!issue) continue
      const at = issue.at ?? this.#columnAt.get(issue.place.column ?? '')
      issues.push(at === undefined ? issue : { ...issue, at })
    }
  }
}
