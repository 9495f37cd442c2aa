import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { JobProgress } from '../../ui/JobProgress.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { useFocusWhenLost } from '../../ui/useFocusWhenLost.ts'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import { BatchHistory } from './BatchHistory.tsx'
import { FileChecklist } from './FileChecklist.tsx'
import './import.css'
import { useImportFlow } from './ImportFlow.tsx'
import { PlanReview } from './PlanReview.tsx'

export function ImportScreen() {
  const { t } = useTranslation()
  const { go } = useWorkspace()
  const { planning, committing, problem, committed, pick, planAgain, cancel } = useImportFlow()
  const reviewing = planning.status === 'done'
  const pickButton = useRef<HTMLButtonElement>(null)
  useFocusWhenLost(pickButton, planning.status === 'idle' && committing.status !== 'running')
  return (
    <div className="screen import">
      <header className="screen-head">
        <div>
          <ScreenTitle>{t('import.title')}</ScreenTitle>
          <p className="quiet">{t('import.lead')}</p>
        </div>
        <Button
          ref={pickButton}
          variant={reviewing ? 'default' : 'filled'}
          leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
          disabled={planning.status === 'running' || committing.status === 'running'}
          onClick={() => void pick()}
        >
          {reviewing ? t('import.pickMore') : t('import.pick')}
        </Button>
      </header>
      <div className="stack import__body">
        {problem ? <ProblemNotice problem={problem} /> : null}
        {planning.status === 'failed' ? <ProblemNotice problem={planning.problem} onRetry={planAgain} /> : null}
        {committing.status === 'failed' ? <ProblemNotice problem={committing.problem} onRetry={planAgain} /> : null}
        {committed !== null ? (
          <Notice
            kind="done"
            takesFocus
            actions={
              <Button variant="default" size="xs" onClick={() => go('statistics')}>
                {t('import.seeStatistics')}
              </Button>
            }
          >
            {t('import.done', { count: committed, files: committed })}
          </Notice>
        ) : null}
        {planning.status === 'running' ? (
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
        {reviewing ? <PlanReview plan={planning.value} busy={committing.status === 'running'} /> : null}
        {planning.status === 'idle' || planning.status === 'failed' ? <FileChecklist /> : null}
        <BatchHistory />
      </div>
    </div>
  )
}
