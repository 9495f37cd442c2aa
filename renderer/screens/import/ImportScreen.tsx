import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { JobProgress } from '../../ui/JobProgress.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { useFocusWhenLost } from '../../ui/useFocusWhenLost.ts'
import { CommitSummary } from './CommitSummary.tsx'
import { FileChecklist } from './FileChecklist.tsx'
import { BatchHistory } from './history/BatchHistory.tsx'
import { useImportFlow } from './ImportFlow.tsx'
import { Memory } from './memory/Memory.tsx'
import { PlanReview } from './plan/PlanReview.tsx'
import '../../ui/field.css'
import './styles/import.css'
import './styles/plan.css'
import './styles/findings.css'
import './styles/mapping.css'

export function ImportScreen() {
  const { t } = useTranslation()
  const { plan, planning, committing, problem, committed, pick, planAgain, cancel } = useImportFlow()
  const pickButton = useRef<HTMLButtonElement>(null)
  useFocusWhenLost(pickButton, planning.status === 'idle' && plan === null && committing.status !== 'running')
  return (
    <div className="screen import">
      <header className="screen-head">
        <div>
          <ScreenTitle>{t('import.title')}</ScreenTitle>
          <p className="quiet">{t('import.lead')}</p>
        </div>
        <Button
          ref={pickButton}
          variant={plan ? 'default' : 'filled'}
          leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
          disabled={planning.status === 'running' || committing.status === 'running'}
          onClick={() => void pick()}
        >
          {plan ? t('import.pickMore') : t('import.pick')}
        </Button>
      </header>
      <div className="stack import__body">
        {problem ? <ProblemNotice problem={problem} /> : null}
        {planning.status === 'failed' ? <ProblemNotice problem={planning.problem} onRetry={planAgain} /> : null}
        {committing.status === 'failed' ? (
          <>
            <ProblemNotice problem={committing.problem} />
            <Button variant="default" className="import__again" onClick={planAgain}>
              {t('import.readAgain')}
            </Button>
          </>
        ) : null}
        {committed !== null ? <CommitSummary batches={committed} /> : null}
        {planning.status === 'running' && !plan ? (
          <JobProgress key={planning.jobId} jobId={planning.jobId} label={t('import.reading')} onCancel={cancel} />
        ) : null}
        {committing.status === 'running' ? (
          <JobProgress
            key={committing.jobId}
            jobId={committing.jobId}
            label={t('import.committing')}
            onCancel={cancel}
          />
        ) : null}
        {plan ? <PlanReview plan={plan} /> : null}
        {plan || planning.status === 'running' ? null : <FileChecklist />}
        <BatchHistory />
        <Memory />
      </div>
    </div>
  )
}
