import type { PlannedColumn } from '../../../../shared/domain/importing.ts'

interface ColumnUse {
  readonly kept: number
  readonly dropped: readonly PlannedColumn[]
  /** All columns that a person sees in the sheet: those kept and those dropped. */
  readonly total: number
}

/** What becomes of a sheet's columns. A column without a heading counts only where it is read. */
export function columnUse(columns: readonly PlannedColumn[]): ColumnUse {
  const kept = columns.filter(({ field }) => field !== null).length
  const dropped = columns.filter(({ field, header }) => field === null && header !== '')
  return { kept, dropped, total: kept + dropped.length }
}
