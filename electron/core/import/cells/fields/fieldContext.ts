import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import type { Place } from '../../../../../shared/problems.ts'
import type { FieldValue } from '../../fields.ts'
import type { ParseContext } from '../../parsedSheet.ts'
import type { ListColumn } from '../../profileSchema.ts'
import type { ColumnReading } from '../../validate/decide/columnReading.ts'

export interface FieldContext {
  readonly context: ParseContext
  readonly column: ListColumn
  /** Of the cell at hand. Asked for only where there is something to tell. */
  readonly place: Place
  readonly date1904: boolean
  /** Decided for the whole column. */
  readonly reading: ColumnReading
  /** What people have decided that words of this column mean: folded word → value. */
  readonly mapped: ReadonlyMap<string, string>
  /** Texts that the column's code list lacks but that many rows share; null where the file is not about persons. */
  readonly recurring: ReadonlySet<string> | null
}

export interface ReadField {
  readonly value: FieldValue | null
  readonly issues: readonly ImportIssue[]
}

const NO_ISSUES: readonly ImportIssue[] = []

export const nothing: ReadField = { value: null, issues: NO_ISSUES }
export const got = (value: FieldValue, issues: readonly ImportIssue[] = NO_ISSUES): ReadField => ({ value, issues })
export const bad = (issue: ImportIssue): ReadField => ({ value: null, issues: [issue] })
