import { Button } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPlan } from '../../../../shared/domain/importing.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { JobProgress } from '../../../ui/JobProgress.tsx'
import { useImportFlow } from '../ImportFlow.tsx'
import { commitLabel } from './commitLabel.ts'
import { planReadText } from './planReadText.ts'
import { waitingSheets } from './waitingSheets.ts'

/** The one button that says what it will do; where it cannot, the reason stands beside it. */
export function PlanDecision({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation()
  const { pick, count } = useLanguage()
  const { planning, committing, discard, commit, cancel } = useImportFlow()
  const reason = useId()
  const storing = committing.status === 'running'
  const making = planning.status === 'running'
  const refused = plan.files.filter((file) => file.problem !== null).length
  const taken = plan.files.length - refused
  const waiting = waitingSheets(plan)

  const remarks: string[] = []
  if (waiting > 0) remarks.push(t('import.commitWaits', { count: waiting, sheets: count(waiting) }))
  if (refused > 0 && taken > 0) remarks.push(t('import.commitSkips', { count: refused, files: count(refused) }))
  if (!plan.committable && waiting === 0)
    remarks.push(taken > 0 ? t('import.planNothing') : t('import.planRefused', { count: refused }))

  return (
    <div className="import__decision">
      {making ? (
        <JobProgress
          key={planning.jobId}
          jobId={planning.jobId}
          label={t('import.planningAgain')}
          onCancel={cancel}
          inline
        />
      ) : (
        <div id={reason} className="import__remarks">
          {remarks.map((remark) => (
            <p key={remark} className={plan.committable ? 'quiet' : undefined}>
              {remark}
            </p>
          ))}
        </div>
      )}
      <span className="visually-hidden" role="status">
        {making ? '' : planReadText(plan.counts, t, count)}
      </span>
      <Button variant="default" onClick={discard} disabled={storing}>
        {plan.committable || waiting > 0 ? t('import.discard') : t('common.close')}
      </Button>
      {plan.committable ? (
        <Button onClick={() => void commit()} loading={storing} disabled={making}>
          {commitLabel(plan, t, pick, count)}
        </Button>
      ) : waiting > 0 ? (
        <Button disabled aria-describedby={making ? undefined : reason}>
          {t('import.commitNothing')}
        </Button>
      ) : null}
    </div>
  )
}
