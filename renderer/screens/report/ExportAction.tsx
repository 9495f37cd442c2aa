import { Button } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../shared/problems.ts'
import { callEngine, problemOf } from '../../engine.ts'
import { useJob } from '../../jobs.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { JobProgress } from '../../ui/JobProgress.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'

/** Saves the report where the user says, and opens it afterwards if wanted. */
export function ExportAction({ year }: { readonly year: number }) {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const { state, start, cancel, reset } = useJob('report.export')
  const [problem, setProblem] = useState<Problem | null>(null)

  const save = async () => {
    setProblem(null)
    reset()
    try {
      const [file] = await window.aarsrapport.pickFile({
        purpose: 'saveReport',
        suggestedName: t('report.fileName', { year }),
      })
      if (file) await start({ year, file: file.token })
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }

  const open = async (token: string) => {
    try {
      await callEngine('shell.open', { token })
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }

  return (
    <div className="stack export">
      <Button
        leftSection={<IconFileDownload size={18} stroke={1.75} aria-hidden />}
        disabled={state.status === 'running'}
        onClick={() => void save()}
      >
        {t('report.export')}
      </Button>
      {state.status === 'running' ? (
        <JobProgress key={state.jobId} jobId={state.jobId} label={t('report.exporting')} onCancel={cancel} />
      ) : null}
      {state.status === 'failed' ? <ProblemNotice problem={state.problem} onRetry={() => void save()} /> : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      {state.status === 'done' ? (
        <Notice
          kind="done"
          takesFocus
          actions={
            <Button variant="default" size="xs" onClick={() => void open(state.value.token)}>
              {t('report.open')}
            </Button>
          }
        >
          {t('report.exported', { file: state.value.fileName, pages: count(state.value.pages) })}
        </Notice>
      ) : null}
    </div>
  )
}
