import type { ChildKey } from '../../../shared/domain/cases.ts'
import type { EconomyChart } from '../../../shared/domain/economyChart.ts'
import type { GridRow } from '../../../shared/domain/grid.ts'
import type { ImportChoices, LeftOut, ValueChoice } from '../../../shared/domain/importChoices.ts'
import type {
  ImportIssue,
  ImportQuestion,
  PlannedColumn,
  ProfileField,
  UnmappedValue,
} from '../../../shared/domain/importing.ts'
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
  /** What a person decided about this file; nothing for other files is in it. */
  readonly choices: ImportChoices
  readonly memory: LearnedMemory
  /** Turns ten digits into the project's pseudonym; fails where the key is missing. */
  readonly pseudonym: (tenDigits: string) => ChildKey
}

/** What earlier imports taught the program, as far as reading a file needs it. */
export interface LearnedMemory {
  /** By `fingerprintOf` the header row. */
  readonly mappings: ReadonlyMap<string, LearnedMapping>
  readonly values: readonly ValueChoice[]
}

export interface LearnedMapping {
  readonly profile: string | null
  /** Folded header → field; null where the column is dropped. */
  readonly columns: Readonly<Record<string, string | null>>
}

/** A row ready to be compared and stored. It holds no name and no CPR number. */
export interface ParsedRow {
  readonly row: number
  readonly values: Readonly<Record<string, SqlValue>>
  readonly questioned: boolean
}

/** Called with every accepted row, in the order of the sheet. */
export type EmitRow = (row: ParsedRow) => void

/** What reading a sheet gave, apart from its rows: those are handed out one by one, so that none of them is held. */
export interface ParsedSheet {
  /** Row numbers that are left out because of an error. */
  readonly rejected: readonly number[]
  /** Row numbers that are left out because a person said so. */
  readonly leftOut: readonly number[]
  /** At most 200 of a kind; one more says how many there are besides. */
  readonly issues: readonly ImportIssue[]
  /** Rows that were taken, though findings made beside the reading name them and a person leaves out all rows of that cause. */
  readonly named: readonly LeftOut[]
  readonly years: readonly [number, number] | null
  readonly headerRow: number | null
  readonly columns: readonly PlannedColumn[]
  readonly questions: readonly ImportQuestion[]
  readonly unmapped: readonly UnmappedValue[]
  /** Row where another table begins on the same sheet; it is for its own profile to read. */
  readonly nextTable?: number
}

/** Columns that are decided before the program looks for them: by hand, or as an earlier file of this layout was mapped. */
export interface ForcedMapping {
  readonly headerRow: number | null
  /** Field by zero-based column, null for a column that is dropped; told the headers that were found. */
  columns(headers: readonly { readonly at: number; readonly header: string }[]): ReadonlyMap<number, string | null>
}

/** How well a sheet fits a profile, and the way to read it if it does. */
export interface Candidate {
  readonly profile: Profile
  readonly found: number
  readonly wanted: number
  /** Whole percent. */
  readonly confidence: number
  /** Headers of required columns that the sheet lacks; empty for a full match. */
  readonly missing: readonly string[]
  /** The row that a mapping is remembered by; null where the layout has no header of its own. */
  readonly header: GridRow | null
  /** What would become of the columns; empty where the layout tells by itself what stands where. */
  readonly columns: readonly PlannedColumn[]
  /** What a person can map columns to; empty where the layout tells by itself what stands where. */
  readonly fields: readonly ProfileField[]
  /** True where the sheet is called like the profile. */
  readonly named: boolean
  parse(context: ParseContext, emit: EmitRow): ParsedSheet
}

export const yearSpan = (years: Iterable<number>): readonly [number, number] | null => {
  let span: [number, number] | null = null
  for (const year of years) span = span ? [Math.min(span[0], year), Math.max(span[1], year)] : [year, year]
  return span
}
