import { useTranslation } from 'react-i18next'
import type { ImportIssue, PlannedSheet } from '../../../../shared/domain/importing.ts'
import { SheetNoteChips } from './SheetNoteChips.tsx'
import type { FindingOfSheet } from './sheetNotes.ts'

interface OtherSheetsProps {
  readonly sheets: readonly PlannedSheet[]
  readonly issues: readonly ImportIssue[]
  readonly onMap: ((sheet: PlannedSheet) => void) | null
  onSeek(finding: FindingOfSheet): void
}

/** Sheets that are left alone; one that resembles something can be mapped by hand. */
export function OtherSheets({ sheets, issues, onMap, onSeek }: OtherSheetsProps) {
  const { t } = useTranslation()
  return (
    <ul className="file-card__others">
      {sheets.map((sheet) => (
        <li key={sheet.sheet}>
          <span className="quiet">{t('import.notLoaded', { sheet: sheet.sheet })}</span>
          <SheetNoteChips sheet={sheet} issues={issues} onSeek={onSeek} />
          {onMap && sheet.candidates.length > 0 ? (
            <button
              type="button"
              className="link-button"
              aria-label={t('import.mapSheet', { sheet: sheet.sheet })}
              onClick={() => onMap(sheet)}
            >
              {t('import.map')}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
