import { useTranslation } from 'react-i18next'
import type { EconomyRow } from '../../../shared/contract/economy.ts'
import { formatSigned } from '../../../shared/danish.ts'
import { useLanguage } from '../../texts/useLanguage.ts'

export function PercentText({ row }: { readonly row: Pick<EconomyRow, 'deviationPercent' | 'deviationOre'> }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (row.deviationPercent) return <>{formatSigned(row.deviationPercent, 1, language)}</>
  return row.deviationOre === 0 || row.deviationOre === null ? (
    <>–</>
  ) : (
    <span className="quiet">{t('economy.noBudget')}</span>
  )
}
