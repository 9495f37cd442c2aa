import { useTranslation } from 'react-i18next'
import type { SmallNumbersDecision } from '../../../../shared/contract/settings.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { DecisionText } from '../../../ui/DecisionText.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'

/** Who chose what, the newest first; only the choice in force stands open. */
export function SmallNumbersRecord({ decisions }: { readonly decisions: readonly SmallNumbersDecision[] }) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const [current, ...earlier] = decisions
  if (!current) return <p className="quiet">{t('settings.smallNeverChosen')}</p>
  const chosen = { hidden: t('settings.smallWasHidden'), shown: t('settings.smallWasShown') }
  return (
    <>
      <p className="text-width">
        {chosen[current.choice]} <DecisionText {...current} />
      </p>
      {earlier.length > 0 ? (
        <Disclosure summary={t('settings.smallEarlier', { count: earlier.length, total: count(earlier.length) })}>
          <ul>
            {earlier.map((decision) => (
              <li key={decision.at}>
                {chosen[decision.choice]} <DecisionText {...decision} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}
