import type { ImportIssue, PlannedSheet } from '../../../../shared/domain/importing.ts'
import type { RuleId } from '../../../../shared/domain/importRules.ts'

/** Something that one would not see at once when opening the sheet, and the rule that its finding has. */
export interface SheetNote {
  readonly kind: 'hidden' | 'hiddenRows' | 'pivot' | 'formulas'
  readonly rule: RuleId
  readonly count: number
}

/** What is worth a word beside the sheet's name. Rows and formulas matter only where the sheet is read. */
export function notesOf({ notes, profile }: PlannedSheet): readonly SheetNote[] {
  const isRead = profile !== null
  const all: readonly SheetNote[] = [
    { kind: 'hidden', rule: 'sheet-hidden', count: notes.hidden ? 1 : 0 },
    { kind: 'pivot', rule: 'sheet-pivot', count: notes.pivot ? 1 : 0 },
    { kind: 'hiddenRows', rule: 'rows-hidden', count: isRead ? (notes.hiddenRows ?? 0) : 0 },
    { kind: 'formulas', rule: 'formulas-empty', count: isRead ? (notes.formulasWithoutValue ?? 0) : 0 },
  ]
  return all.filter(({ count }) => count > 0)
}

/** A kind of finding about one sheet. */
export interface FindingOfSheet {
  readonly rule: string
  readonly sheet: string
}

export const isAbout = (issue: ImportIssue, { rule, sheet }: FindingOfSheet): boolean =>
  issue.rule === rule && issue.place.sheet === sheet
