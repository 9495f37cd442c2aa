import type { IssueSeverity } from '../importing.ts'

/**
 * What a person can do about a finding in the window: correct the cell, map the column's values or the column, say how
 * the file is written, only the source system, or nothing at all.
 */
export type Remedy = 'value' | 'mapping' | 'answer' | 'source' | 'none'

export interface ImportRule {
  /** Id of the data quality rule that the finding belongs to; null where it is about the file and not about its data. */
  readonly dq: `DQ-${number}` | null
  readonly severity: IssueSeverity
  readonly remedy: Remedy
  /** The cause of a group of findings. `{rows}` is "37 rækker", `{column}` the quoted heading, `{in}` "i kolonnen »Kilde«". */
  readonly da: string
  readonly en: string
}

export const importRule = (
  dq: ImportRule['dq'],
  severity: IssueSeverity,
  remedy: Remedy,
  da: string,
  en: string,
): ImportRule => ({
  dq,
  severity,
  remedy,
  da,
  en,
})
