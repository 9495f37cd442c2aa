import type { Place, Problem } from '../problems.ts'

/** A cell as it was stored: text and numbers stay what they are, dates are serial numbers with `date: true`. */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly date: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }

/** One sheet as a grid. `rows[i].number` is the row number as the spreadsheet shows it; empty rows may be absent. */
export interface SheetGrid {
  readonly name: string
  readonly date1904: boolean
  readonly rows: readonly { readonly number: number; readonly cells: readonly CellValue[] }[]
}

/** A readable file, reduced to what import needs. */
export interface Workbook {
  readonly fileName: string
  readonly sha256: string
  readonly bytes: number
  readonly format: 'xlsx' | 'xls' | 'ods' | 'csv'
  readonly sheets: readonly SheetGrid[]
}

/** `error`: the row is left out. `question`: the row is taken, but a person should look. `info`: worth knowing. */
export type IssueSeverity = 'error' | 'question' | 'info'

/** One finding about a row or a file, in words for people. `rule` names its kind, so that equal findings group. */
export interface ImportIssue {
  readonly rule: string
  readonly severity: IssueSeverity
  readonly da: string
  readonly en: string
  readonly place: Place
}

/** What will happen to the rows of one sheet when the plan is committed. */
export interface RowCounts {
  /** Rows with content under the header. */
  readonly read: number
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  /** Left out because of an error in the row. */
  readonly rejected: number
  /** Taken, with at least one question. */
  readonly questioned: number
}

export interface PlannedSheet {
  readonly sheet: string
  /** Id of the import profile, or null where the sheet carries no data of ours ("Forklaring"). */
  readonly profile: string | null
  readonly profileLabel: { readonly da: string; readonly en: string } | null
  /** Years that the rows fall in, first and last. */
  readonly years: readonly [number, number] | null
  readonly counts: RowCounts
}

export interface PlannedFile {
  readonly fileName: string
  readonly sha256: string
  readonly sheets: readonly PlannedSheet[]
  readonly issues: readonly ImportIssue[]
  /** Set when the file as a whole cannot be taken; then nothing of the plan's other files is affected. */
  readonly problem: Problem | null
  /** When the very same bytes were committed before and are still in force (ISO date and time). */
  readonly importedBefore: string | null
}

/** What will change if this plan is committed; stored, so that exactly this is applied. */
export interface ImportPlan {
  readonly id: string
  readonly createdAt: string
  readonly files: readonly PlannedFile[]
  /** Sum over the files that can be taken. */
  readonly counts: RowCounts
  readonly committable: boolean
}

/** A committed file. */
export interface ImportBatch {
  readonly id: number
  readonly fileName: string
  readonly sha256: string
  readonly committedAt: string
  readonly undoneAt: string | null
  readonly profiles: readonly string[]
  readonly counts: RowCounts
  /** False while a later batch has changed rows of this one: undo that one first. */
  readonly undoable: boolean
}
