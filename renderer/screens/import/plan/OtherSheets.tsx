import { useTranslation } from 'react-i18next'
import type { PlannedSheet } from '../../../../shared/domain/importing.ts'
import { SheetNotesText } from './SheetNotesText.tsx'

interface OtherSheetsProps {
  readonly sheets: readonly PlannedSheet[]
  readonly onMap: ((sheet: PlannedSheet) => void) | null
}

/** Sheets that are left alone; one that resembles something can be mapped by hand. */
export function OtherSheets({ sheets, onMap }: OtherSheetsProps) {
  const { t } = useTranslation()
  return (
    <ul className="file-card__others">
      {sheets.map((sheet) => (
        <li key={sheet.sheet}>
          <span className="quiet">{t('import.notLoaded', { sheet: sheet.sheet })}</span>
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
          <SheetNotesText notes={sheet.notes} />
        </li>
      ))}
    </ul>
  )
}
