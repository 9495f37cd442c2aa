import type { GridRow, SheetGrid } from '../../../../../shared/domain/grid.ts'
import type { ListProfile } from '../../profileSchema.ts'
import type { Assignment } from './assignColumns.ts'
import type { HeaderLine } from './headerLines.ts'

/** A table found on a sheet: where its header stands, and which column is which field. */
export interface ListTable extends Assignment {
  readonly sheet: SheetGrid
  readonly profile: ListProfile
  readonly line: HeaderLine
  /** All rows under the header. */
  readonly below: readonly GridRow[]
  /** The lists that may stand on the same sheet. */
  readonly profiles: readonly ListProfile[]
}
