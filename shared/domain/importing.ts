import type { Place, Problem } from '../problems.ts'
import type { SheetGrid, SheetNotes } from './grid.ts'
import type { ImportChoices } from './importChoices.ts'

interface Bilingual {
  readonly da: string
  readonly en: string
}

/** A readable file, reduced to what import needs. */
export interface Workbook {
  readonly fileName: string
  readonly sha256: string
  readonly bytes: number
  readonly format: 'xlsx' | 'xls' | 'ods' | 'csv' | 'px' | 'json'
  readonly sheets: readonly SheetGrid[]
}

/**
 * `error`: the row is left out. `warning`: the row is taken, though something in it is likely wrong. `query`: the row is
 * taken, and a person should say whether it is right. `info`: worth knowing.
 */
export type IssueSeverity = 'error' | 'warning' | 'query' | 'info'

/** One finding about a row or a file, in words for people. `rule` names its kind, so that equal findings group. */
export interface ImportIssue {
  readonly rule: string
  readonly severity: IssueSeverity
  readonly da: string
  readonly en: string
  readonly place: Place
  /** Zero-based column of the cell, where the finding is about one: what a correction names. */
  readonly at?: number
  /** Why a person lets it stand; absent while nobody has said so. */
  readonly accepted?: string
  /** Set on "and 37 more of the same kind": how many findings it stands for. */
  readonly count?: number
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
  /** Left out because a person said so. */
  readonly leftOut: number
  /** Taken, with at least one warning or query that nobody has accepted. */
  readonly questioned: number
  /** Taken, though an earlier row of the same file says the same. */
  readonly duplicate: number
}

/** What becomes of one column of a sheet. `field` is null where it is dropped. */
export interface PlannedColumn {
  readonly at: number
  readonly header: string
  readonly field: string | null
  /** `name`: a header of the profile; `similar`: nearly one; `chosen`: by hand, now or earlier; `personal`: who somebody is. */
  readonly how: 'name' | 'similar' | 'chosen' | 'personal' | 'unknown'
}

/** A field that a profile asks for, for the person who maps columns by hand. */
export interface ProfileField {
  readonly field: string
  readonly label: string
  readonly required: boolean
}

export interface ProfileCandidate {
  readonly profile: string
  readonly label: Bilingual
  /** Whole percent. */
  readonly confidence: number
  readonly reasons: readonly Bilingual[]
  readonly fields: readonly ProfileField[]
}

/** A text that the column's code list lacks, with how many rows have it. Told to the window, never stored. */
export interface UnmappedValue {
  readonly at: number
  readonly column: string
  /** The code list, or `profile.field` where the column has none: what a `ValueChoice` names. */
  readonly target: string
  readonly text: string
  readonly rows: number
  readonly nearest: string | null
}

export interface QuestionOption {
  readonly value: string
  readonly da: string
  readonly en: string
  /** How a sample of the file looks with this answer. Told to the window, never stored. */
  readonly hint?: string
}

/** Something that the file does not decide. Without an answer the preselected option holds, or the sheet waits. */
export interface ImportQuestion {
  readonly kind:
    | 'numberStyle'
    | 'dateOrder'
    | 'period'
    | 'dash'
    | 'unit'
    | 'sign'
    | 'encoding'
    | 'year'
    | 'municipality'
  readonly sheet: string
  /** Null where the question is about the whole sheet, or about several of its columns together. */
  readonly at: number | null
  readonly column: string | null
  readonly da: string
  readonly en: string
  readonly options: readonly QuestionOption[]
  /** The option in force; null: nothing is read from the sheet until somebody answers. */
  readonly answer: string | null
  readonly answeredByPerson: boolean
}

/** One row side by side: as it stands, and as the file has it. Only stored fields, so no names and no CPR numbers. */
export interface RowExample {
  readonly action: 'new' | 'changed' | 'withdrawn'
  readonly row: number
  readonly fields: readonly { readonly field: string; readonly old: string | null; readonly new: string | null }[]
}

export interface PlannedSheet {
  readonly sheet: string
  /** Id of the import profile, or null where the sheet carries no data of ours ("Forklaring"). */
  readonly profile: string | null
  readonly profileLabel: { readonly da: string; readonly en: string } | null
  /** Years that the rows fall in, first and last. */
  readonly years: readonly [number, number] | null
  readonly counts: RowCounts
  /** What a person would not see at once: hidden sheets and rows, pivot tables. */
  readonly notes: SheetNotes
  /** How sure the profile is, in whole percent, and why; the best first, the chosen one among them. */
  readonly candidates: readonly ProfileCandidate[]
  /** Row number of the header; null where the layout has none of its own. */
  readonly headerRow: number | null
  readonly columns: readonly PlannedColumn[]
  readonly mappedBy: 'profile' | 'memory' | 'hand'
  readonly questions: readonly ImportQuestion[]
  readonly unmapped: readonly UnmappedValue[]
  readonly examples: readonly RowExample[]
  /** Why nothing of the sheet can be taken, though it looks like data of ours. */
  readonly problem?: Problem
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
  /** All choices in force: those asked for, and those remembered from the last import of the same bytes. */
  readonly choices: ImportChoices
}

/** What a person decided when a file was imported, as it is kept and printed in the method appendix. */
export interface ImportDecision {
  readonly kind: 'accepted' | 'leftOut' | 'corrected' | 'valueMapped' | 'answered'
  /** Rule of the finding; for mapped values the code list, for answers the kind of question. */
  readonly about: string
  readonly sheet: string | null
  readonly column: string | null
  readonly rows: number
  readonly reason: string | null
  readonly da: string
  readonly en: string
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
  /** Who was logged on to the computer. */
  readonly importedBy: string
  readonly bytes: number
  /** Rows stored by it; 0 once it is undone. */
  readonly stored: number
  readonly decisions: readonly ImportDecision[]
  /** False while a later batch has changed rows of this one: undo that one first. */
  readonly undoable: boolean
}
