import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../texts/useLanguage.ts'

interface PagerProps {
  readonly label: string
  readonly offset: number
  readonly size: number
  readonly total: number
  onMove(offset: number): void
}

/** Which rows of a long list are shown, and the way to those before and after. */
export function Pager({ label, offset, size, total, onMove }: PagerProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const last = Math.min(offset + size, total)
  return (
    <nav className="row" aria-label={label}>
      <Button variant="default" size="xs" disabled={offset === 0} onClick={() => onMove(offset - size)}>
        {t('import.batch.previous')}
      </Button>
      <span className="quiet number" role="status">
        {t('import.batch.shown', { from: count(offset + 1), to: count(last), total: count(total) })}
      </span>
      <Button variant="default" size="xs" disabled={last >= total} onClick={() => onMove(offset + size)}>
        {t('import.batch.next')}
      </Button>
    </nav>
  )
}
