import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import type { Fields } from '../fields.ts'

/** What a rule about a whole row sees. `at` gives the place of a field's cell. */
export interface RowView {
  readonly fields: Fields
  readonly today: string
  at(field: string): Place
}

/** A rule finds at most one thing wrong with a row. */
export type RowRule = (row: RowView) => ImportIssue | null
