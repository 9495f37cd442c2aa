import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlannedSheet } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { confidenceWord } from './confidenceWord.ts'

interface RecognitionProps {
  readonly sheet: PlannedSheet
  readonly onMap: (() => void) | null
}

/** How the program came to what it takes the sheet for, how sure it is, and the way to say otherwise. */
export function Recognition({ sheet, onMap }: RecognitionProps) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const chosen = sheet.candidates.find(({ profile }) => profile === sheet.profile)
  const label = t('import.mapSheet', { sheet: sheet.sheet })
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
          summary={t(`import.confidence.${confidenceWord(chosen.confidence)}`, { percent: chosen.confidence })}
        >
          <ul className="reasons">
            {chosen.reasons.map((reason) => (
              <li key={reason.da}>{pick(reason)}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {onMap && sheet.problem ? (
        <Button variant="default" aria-label={label} onClick={onMap}>
          {t('import.map')}
        </Button>
      ) : onMap ? (
        <button type="button" className="link-button" aria-label={label} onClick={onMap}>
          {t('import.map')}
        </button>
      ) : null}
    </>
  )
}
