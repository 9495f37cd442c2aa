import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../shared/contract/statistics.ts'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import { type Choice, NumberTable } from './NumberTable.tsx'
import { rowOfChange } from './numberRow.ts'

interface DeviationsSectionProps extends Choice {
  readonly overview: Overview
}

/** Lines of the accounts that are farthest from their budget, in kroner. */
export function DeviationsSection({ overview: { deviations }, ...choice }: DeviationsSectionProps) {
  const { t } = useTranslation()
  const { go } = useWorkspace()
  if (deviations.length === 0) return null
  return (
    <section className="card stack" aria-labelledby="overview-deviations">
      <h2 id="overview-deviations">{t('overview.deviations')}</h2>
      <p className="quiet text-width">{t('overview.deviationsLead')}</p>
      <NumberTable
        title={t('overview.deviations')}
        headings={{
          label: t('overview.line'),
          before: t('economy.budget'),
          now: t('economy.accounts'),
          change: t('economy.deviation'),
        }}
        rows={deviations.map(rowOfChange)}
        onOpen={({ dims }) => go('economy', { municipality: String(dims.municipality), dims })}
        {...choice}
      />
      <div>
        <button type="button" className="link-button" onClick={() => go('economy')}>
          {t('overview.toEconomy')}
        </button>
      </div>
    </section>
  )
}
