import { useTranslation } from 'react-i18next'
import { useEngineQuery } from '../../../queries.ts'
import { DecisionText } from '../../../ui/DecisionText.tsx'

/** Why the report shows small numbers, and who decided it; nothing where it does not. */
export function InternalReason() {
  const { t } = useTranslation()
  const { data } = useEngineQuery('settings.smallNumbers', {})
  const [current] = data?.decisions ?? []
  if (current?.choice !== 'shown') return null
  return (
    <section aria-labelledby="report-internal">
      <h3 id="report-internal">{t('report.internal.line')}</h3>
      <p>
        {t('report.internal.means')} <DecisionText {...current} />
      </p>
      <p className="quiet">{t('report.internal.back')}</p>
    </section>
  )
}
