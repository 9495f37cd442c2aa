import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../shared/contract/statistics.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { type Choice, NumberTable } from './NumberTable.tsx'
import { rowOfChange } from './numberRow.ts'

interface ChangesSectionProps extends Choice {
  readonly overview: Overview
}

/** What moved most, how the order came about, and what is told apart because its series breaks. */
export function ChangesSection({ overview, ...choice }: ChangesSectionProps) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const { year, comparedWith, changes, tooSmall } = overview
  const ranked = changes.filter(({ breakNote }) => breakNote === null)
  const apart = changes.filter(({ breakNote }) => breakNote !== null)
  const headings = {
    label: t('overview.number'),
    before: String(comparedWith),
    now: String(year),
    change: t('overview.change'),
  }
  const { least, numbers } = tooSmall
  return (
    <section className="card stack" aria-labelledby="overview-changed">
      <h2 id="overview-changed">{t('overview.changed')}</h2>
      {ranked.length === 0 ? (
        <p className="quiet">{t('overview.changedNone', { year, before: comparedWith })}</p>
      ) : (
        <>
          <NumberTable title={t('overview.changed')} headings={headings} rows={ranked.map(rowOfChange)} {...choice} />
          <p className="quiet overview__foot">
            {t('overview.order')}{' '}
            {numbers > 0 ? t('overview.tooSmall', { count: numbers, total: count(numbers), least }) : ''}{' '}
            {t('overview.percentRule', { least })}
          </p>
        </>
      )}
      {apart.length > 0 ? (
        <>
          <h3>{t('overview.apart')}</h3>
          <p className="quiet text-width">{t('overview.apartLead')}</p>
          <NumberTable
            title={t('overview.apart')}
            headings={headings}
            rows={apart.map(rowOfChange)}
            withChange={false}
            {...choice}
          />
        </>
      ) : null}
    </section>
  )
}
