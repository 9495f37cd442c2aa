import type { SheetGrid } from '../../../../../shared/domain/grid.ts'
import type { StatbankProfile } from '../../profileSchema.ts'
import type { Cube } from './cube.ts'

/** A table found on a sheet, with what stands above it. */
export interface StatbankTable {
  readonly sheet: SheetGrid
  readonly profile: StatbankProfile
  readonly cube: Cube
  readonly titles: readonly string[]
}

/** Without a title that says so, what the numbers are is only likely. */
export interface MatchedTable extends StatbankTable {
  readonly isTitled: boolean
}

export const codeListOf = ({ columns }: StatbankProfile): string | null =>
  columns.kind === 'quarters' ? null : columns.codeList
