import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useDelayed } from './useDelayed.ts'

/** Grey lines in place of content, once the wait can be noticed. */
export function Waiting({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation()
  if (!useDelayed(true, 300)) return null
  return (
    <div className="stack" role="status">
      <span className="visually-hidden">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal grey lines have no other identity
        <Skeleton key={line} height={16} width={line % 3 === 2 ? '60%' : '100%'} radius={4} />
      ))}
    </div>
  )
}
