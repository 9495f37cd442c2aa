import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useJob } from '../../../jobs.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { JobProgress } from '../../../ui/JobProgress.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import type { ReportAsked } from '../reportQueries.ts'
import { PdfPane } from './PdfPane.tsx'
import type { PagesGoal } from './pdfDocument.ts'
import './pages.css'

interface PagesPanelProps {
  readonly asked: ReportAsked
  /** False until it is known that there is a report to set. */
  readonly ready: boolean
  readonly waiting: boolean
  /** Counts what has been saved: after each the pages are set anew. */
  readonly revision: number
  /** Where to turn to; a new object for every wish. */
  readonly goTo: { readonly goal: PagesGoal } | null
}

/** The finished pages: the very PDF, not an imitation of it. */
export function PagesPanel({ asked, ready, waiting, revision, goTo }: PagesPanelProps) {
  const { t } = useTranslation()
  const { state, start, cancel } = useJob('report.preview')
  const made = useRef('')
  const wanted = JSON.stringify([asked, revision])

  useEffect(() => {
    if (!ready || made.current === wanted) return
    made.current = wanted
    void start(asked)
  }, [ready, wanted, asked, start])

  return (
    <>
      {waiting ? (
        <div className="panel-body">
          <Waiting lines={10} />
        </div>
      ) : null}
      {state.status === 'running' ? (
        <>
          <JobProgress key={state.jobId} jobId={state.jobId} label={t('report.previewMaking')} onCancel={cancel} />
          <div className="panel-body">
            <Waiting lines={10} />
          </div>
        </>
      ) : null}
      {state.status === 'failed' ? <ProblemNotice problem={state.problem} onRetry={() => void start(asked)} /> : null}
      {state.status === 'idle' && made.current === wanted ? (
        <EmptyState
          title={t('report.previewStopped')}
          action={<Button onClick={() => void start(asked)}>{t('report.previewMake')}</Button>}
        />
      ) : null}
      {state.status === 'done' ? <PdfPane pdf={state.value.pdf} goTo={goTo} /> : null}
    </>
  )
}
