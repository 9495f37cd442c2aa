import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useEngineQuery } from '../../../queries.ts'

/** Told before the report is saved, where small numbers are shown: the way to who decided it, and why. */
export function InternalEdition({ onWhy }: { onWhy(): void }) {
  const { t } = useTranslation()
  const { data } = useEngineQuery('settings.smallNumbers', {})
  if (data?.choice !== 'shown') return null
  return (
    <p className="internal-edition">
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      <span>
        {t('report.internal.line')}{' '}
        <button type="button" className="link-button" onClick={onWhy}>
          {t('report.internal.why')}
        </button>
      </span>
    </p>
  )
}
