import type { MessySheet } from './cells.ts'
import type { MessyFormat } from './writeMessy.ts'

/** A sample file as an office might send it. `change` gets the first sheet; `others` are sample files joined with it. */
export interface Variant {
  readonly name: string
  readonly sample: string
  readonly format: MessyFormat
  readonly change: (sheet: MessySheet, others: readonly MessySheet[]) => MessySheet
  /** Sample files whose first sheets stand on the same sheet. */
  readonly joined?: readonly string[]
  /** Sheets that are no data of ours. */
  readonly extra?: readonly MessySheet[]
  readonly copies?: number
}
