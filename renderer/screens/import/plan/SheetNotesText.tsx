import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SheetNotes } from '../../../../shared/domain/grid.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'

/** What one would not see at once when opening the sheet, in sentences. */
export function SheetNotesText({ notes }: { readonly notes: SheetNotes }) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const { hidden, hiddenRows = 0, pivot, formulasWithoutValue = 0 } = notes
  const sentences = [
    hidden ? t('import.notes.hidden') : null,
    hiddenRows > 0 ? t('import.notes.hiddenRows', { count: hiddenRows, rows: count(hiddenRows) }) : null,
    pivot ? t('import.notes.pivot') : null,
    formulasWithoutValue > 0
      ? t('import.notes.formulas', { count: formulasWithoutValue, cells: count(formulasWithoutValue) })
      : null,
  ].filter((sentence) => sentence !== null)
  if (sentences.length === 0) return null
  return (
    <ul className="sheet-notes">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <IconInfoCircle size={16} stroke={1.75} aria-hidden />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  )
}
