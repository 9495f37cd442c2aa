import { useTranslation } from 'react-i18next'
import type { ImportIssue, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { type FindingOfSheet, isAbout, notesOf } from './sheetNotes.ts'

const words = {
  hidden: 'import.notes.hidden',
  hiddenRows: 'import.notes.hiddenRows',
  pivot: 'import.notes.pivot',
  formulas: 'import.notes.formulas',
} as const

interface SheetNoteChipsProps {
  readonly sheet: PlannedSheet
  /** The findings in sight; a chip leads to its own. */
  readonly issues: readonly ImportIssue[]
  onSeek(finding: FindingOfSheet): void
}

/** In a word or two, what is hidden in a sheet. The sentence, and what to do about it, stand with the finding. */
export function SheetNoteChips({ sheet, issues, onSeek }: SheetNoteChipsProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  return notesOf(sheet).map((note) => {
    const told = t(words[note.kind], { count: note.count, notes: count(note.count) })
    const finding = { rule: note.rule, sheet: sheet.sheet }
    return issues.some((issue) => isAbout(issue, finding)) ? (
      <button
        key={note.kind}
        type="button"
        className="note-chip note-chip--link"
        aria-label={t('import.notes.see', { note: told })}
        onClick={() => onSeek(finding)}
      >
        {told}
      </button>
    ) : (
      <span key={note.kind} className="note-chip">
        {told}
      </span>
    )
  })
}
