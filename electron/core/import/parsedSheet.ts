import type { ChildKey } from '../../../shared/domain/cases.ts'
import type { EconomyChart } from '../../../shared/domain/economyChart.ts'
import type { ImportIssue } from '../../../shared/domain/importing.ts'
import type { SqlValue } from '../database/connection.ts'
import type { CodeLists } from './codeLists.ts'
import type { Profile } from './profileSchema.ts'

/** What the parsing of a sheet may look up. */
export interface ParseContext {
  /** The file's name as it may be shown. */
  readonly file: string
  readonly today: string
  readonly codeLists: CodeLists
  readonly charts: readonly EconomyChart[]
  /** Turns ten digits into the project's pseudonym; fails where the key is missing. */
  readonly pseudonym: (tenDigits: string) => ChildKey
}

/** A row ready to be compared and stored. It holds no name and no CPR number. */
export interface ParsedRow {
  readonly row: number
  readonly values: Readonly<Record<string, SqlValue>>
  readonly questioned: boolean
}

export interface ParsedSheet {
  readonly rows: readonly ParsedRow[]
  readonly rejected: number
  readonly issues: readonly ImportIssue[]
  readonly years: readonly [number, number] | null
}

/** How well a sheet fits a profile, and the way to read it if it does. */
export interface Candidate {
  readonly profile: Profile
  readonly found: number
  readonly wanted: number
  /** Headers of required columns that the sheet lacks; empty for a full match. */
  readonly missing: readonly string[]
  parse(context: ParseContext): ParsedSheet
}

export const yearSpan = (years: Iterable<number>): readonly [number, number] | null => {
  let span: [number, number] | null = null
  for (const year of years) span = span ? [Math.min(span[0], year), Math.max(span[1], year)] : [year, year]
  return span
}
