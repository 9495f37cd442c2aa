import type { RowValues, TableName } from '../../database/dataTables.ts'
import type { Fields } from '../fields.ts'
import type { RowRule } from '../validate/rowRules.ts'

/** How the parsed fields of a list's row become a row of a table. */
export interface ListRecord<Table extends TableName = TableName> {
  readonly rules: readonly RowRule[]
  /** The field whose date gives the row its year. */
  readonly yearField: string | null
  /** Called only for rows in which every field that must be filled is. */
  build(fields: Fields): RowValues<Table>
}

/** A field that the profile declares as filled; its absence is a mistake in the profile. */
export function filled<T>(value: T | null, field: string): T {
  if (value === null) throw new Error(`The profile does not make sure that ${field} is filled`)
  return value
}
