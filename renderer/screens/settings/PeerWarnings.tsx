import { useTranslation } from 'react-i18next'
import type { PeerGroupSettings } from '../../../shared/contract/settings.ts'
import { Notice } from '../../ui/Notice.tsx'

/** What the data lack for the comparison in force. */
export function PeerWarnings({ settings }: { readonly settings: PeerGroupSettings }) {
  const { t } = useTranslation()
  const { groups, inUse, year } = settings
  const group = groups.find(({ name }) => name === inUse.name)
  if (year === null) return <Notice kind="query">{t('settings.noFigures')}</Notice>
  if (!group) return null
  const { withoutFigures, withoutPopulation } = group
  const list = (names: readonly string[]) => names.join(', ')
  return (
    <>
      {withoutFigures.length > 0 ? (
        <Notice kind="warning">{t('settings.withoutFigures', { year, names: list(withoutFigures) })}</Notice>
      ) : null}
      {inUse.weighting === 'weighted' && withoutPopulation.length > 0 ? (
        <Notice kind="warning">{t('settings.withoutPopulation', { year, names: list(withoutPopulation) })}</Notice>
      ) : null}
    </>
  )
}
