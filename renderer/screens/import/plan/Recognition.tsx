import { useTranslation } from 'react-i18next'
import type { PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { columnUse } from './columnUse.ts'
import { confidenceWord } from './confidenceWord.ts'

interface RecognitionProps {
  readonly sheet: PlannedSheet
  /** Null where the columns cannot be chosen, or are offered beside what is wrong with the sheet. */
  readonly onMap: (() => void) | null
}

/** How the program came to what it takes the sheet for, how sure it is, and the way to say otherwise. */
export function Recognition({ sheet, onMap }: RecognitionProps) {
  const { t } = useTranslation()
  const { pick, count } = useLanguage()
  const isRead = sheet.profile !== null
  // A sheet that is refused has no profile; the first candidate is what it was measured by.
  const chosen = sheet.candidates.find(({ profile }) => !isRead || profile === sheet.profile)
  const { kept, total } = columnUse(sheet.columns)
  return (
    <>
      {sheet.mappedBy === 'hand' ? <span className="tag">{t('import.mappedByHand')}</span> : null}
      {sheet.mappedBy === 'memory' ? (
        <a className="tag" href="#memory">
          {t('import.mappedByMemory')}
        </a>
      ) : null}
      {chosen ? (
        <Disclosure
          summary={
            isRead
              ? t(`import.confidence.${confidenceWord(chosen.confidence)}`, { percent: chosen.confidence })
              : t('import.resembles', { dataset: pick(chosen.label), percent: chosen.confidence })
          }
        >
          <ul className="reasons">
            {chosen.reasons.map((reason) => (
              <li key={reason.da}>{pick(reason)}</li>
            ))}
            {isRead && total > 0 ? (
              <li>{t('import.kept', { count: total, total: count(total), kept: count(kept) })}</li>
            ) : null}
          </ul>
        </Disclosure>
      ) : null}
      {onMap ? (
        <button
          type="button"
          className="link-button"
          aria-label={t('import.mapSheet', { sheet: sheet.sheet })}
          onClick={onMap}
        >
          {t('import.map')}
        </button>
      ) : null}
    </>
  )
}
