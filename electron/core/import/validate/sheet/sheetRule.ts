import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import type { Place } from '../../../../../shared/problems.ts'
import type { CodeLists } from '../../codeLists.ts'
import type { ParsedRow } from '../../parsedSheet.ts'

/** A sheet as a rule about all its rows together needs it. */
export interface SheetContext {
  readonly file: string
  readonly sheet: string
  /** What stands above the table. */
  readonly titles: readonly string[]
  readonly codeLists: CodeLists
}

/** Looks at every accepted row of one sheet in turn, and says at the end what they show together. */
export interface SheetRule {
  see(row: ParsedRow): void
  findings(): readonly ImportIssue[]
}

export type SheetRuleFactory = (sheet: SheetContext) => SheetRule

export const sheetPlace = ({ file, sheet }: SheetContext): Place => ({ file, sheet })

export const textOf = ({ values }: ParsedRow, column: string): string | null => {
  const value = values[column] ?? null
  return value === null ? null : String(value)
}

export const numberOf = ({ values }: ParsedRow, column: string): number | null => {
  const value = values[column]
  return typeof value === 'number' ? value : null
}
