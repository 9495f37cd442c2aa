import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PlannedFile } from '../../../shared/domain/importing.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { Notice } from '../../ui/Notice.tsx'
import { placeText } from '../../ui/placeText.ts'
import { Findings } from './Findings.tsx'
import { RowBar } from './RowBar.tsx'

/** One file of the plan: what it is, what becomes of its rows, and what was found in it. */
export function FileCard({ file }: { readonly file: PlannedFile }) {
  const { t } = useTranslation()
  const { pick, count, day } = useLanguage()
  const sheets = file.sheets.filter((sheet) => sheet.profile !== null)
  const others = file.sheets.filter((sheet) => sheet.profile === null).map((sheet) => sheet.sheet)
  const place = file.problem?.place ? placeText(file.problem.place, t, false) : ''
  return (
    <article className="card file-card" aria-label={file.fileName}>
      <header className="file-card__head">
        <IconFileSpreadsheet size={20} stroke={1.5} aria-hidden />
        <h3>{file.fileName}</h3>
        {file.importedBefore ? (
          <span className="quiet">{t('import.importedBefore', { date: day(file.importedBefore) })}</span>
        ) : null}
      </header>
      {file.problem ? (
        <Notice kind="error">
          <p>
            <strong>{t('import.canNotLoad')}.</strong> {pick(file.problem)}
          </p>
          {place ? <p className="quiet">{place}</p> : null}
        </Notice>
      ) : (
        sheets.map((sheet) => (
          <div key={sheet.sheet} className="file-card__sheet">
            <p className="file-card__what">
              <strong>{sheet.profileLabel ? pick(sheet.profileLabel) : sheet.sheet}</strong>
              <span className="quiet">
                {[
                  sheet.years
                    ? sheet.years[0] === sheet.years[1]
                      ? String(sheet.years[0])
                      : t('import.period', { from: sheet.years[0], to: sheet.years[1] })
                    : null,
                  t('import.rowsRead', { count: sheet.counts.read, rows: count(sheet.counts.read) }),
                  sheets.length > 1 ? t('place.sheet', { sheet: sheet.sheet }) : null,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </p>
            <RowBar counts={sheet.counts} />
          </div>
        ))
      )}
      {file.issues.length > 0 ? <Findings issues={file.issues} /> : null}
      {others.length > 0 && !file.problem ? (
        <p className="quiet file-card__others">{t('import.notLoaded', { sheets: others.join(', ') })}</p>
      ) : null}
    </article>
  )
}
