/** Names a group of findings of the same cause. */
export interface FindingKey {
  /** SHA-256 of the file's bytes. */
  readonly file: string
  readonly sheet: string | null
  readonly rule: string
  readonly column: string | null
}

/** Which column is which field. Columns not named keep what the program found. */
export interface ChosenMapping {
  readonly file: string
  readonly sheet: string
  /** Null: the sheet is no data of ours and is left alone. */
  readonly profile: string | null
  readonly headerRow: number | null
  readonly columns: readonly { readonly at: number; readonly field: string | null }[]
}

export interface Answer {
  readonly file: string
  readonly sheet: string
  readonly at: number | null
  readonly kind: string
  readonly value: string
}

/** One cell, as a person typed it instead. An empty text empties the cell. */
export interface Correction {
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly at: number
  readonly text: string
}

/** A local word and the code it stands for, for all rows and all later files. `target` as in `UnmappedValue`. */
export interface ValueChoice {
  readonly target: string
  readonly text: string
  readonly value: string
}

export interface Acceptance extends FindingKey {
  readonly reason: string
}

/** Rows that a person leaves out: all that a group of findings is about, or one. */
export interface LeftOut extends FindingKey {
  readonly row: number | null
  readonly reason: string
}

/**
 * All that a person decides about the files of one plan. The plan is a function of files, project and choices: a changed
 * choice makes a new plan. Committing remembers them: mappings by the header's fingerprint, values for the project, the
 * rest by the file's hash, so that the same file twice still changes nothing. Typed CPR numbers are never remembered.
 */
export interface ImportChoices {
  readonly mappings: readonly ChosenMapping[]
  readonly answers: readonly Answer[]
  readonly corrections: readonly Correction[]
  readonly values: readonly ValueChoice[]
  readonly accepted: readonly Acceptance[]
  readonly leftOut: readonly LeftOut[]
}

export const noChoices: ImportChoices = {
  mappings: [],
  answers: [],
  corrections: [],
  values: [],
  accepted: [],
  leftOut: [],
}
