import { Button } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WrittenFile } from '../../../../shared/contract/importing.ts'
import type { Problem } from '../../../../shared/problems.ts'
import { problemOf } from '../../../engine.ts'
import { useJob } from '../../../jobs.ts'
import { JobProgress } from '../../../ui/JobProgress.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { SavedFile } from '../SavedFile.tsx'

/** The rows that are left out, as a spreadsheet with the reason beside each, for whoever can put them right. */
export function RejectedRows({ planId }: { readonly planId: string }) {
  const { t } = useTranslation()
  const { state, start, cancel } = useJob('import.rejected')
  const [written, setWritten] = useState<WrittenFile | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  const save = async () => {
    setWritten(null)
    setProblem(null)
    try {
      const suggestedName = t('import.rejected.fileName')
      const [place] = await window.aarsrapport.pickFile({ purpose: 'saveSpreadsheet', suggestedName })
      if (place) setWritten(await start({ planId, file: place.token }))
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }

  const failed = problem ?? (state.status === 'failed' ? state.problem : null)
  return (
    <div className="stack rejected">
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFileExport size={16} stroke={1.75} aria-hidden />}
        disabled={state.status === 'running'}
        onClick={() => void save()}
      >
        {t('import.rejected.save')}
      </Button>
      {state.status === 'running' ? (
        <JobProgress jobId={state.jobId} label={t('import.rejected.saving')} onCancel={cancel} inline />
      ) : null}
      {failed ? <ProblemNotice problem={failed} /> : null}
      {written ? <SavedFile written={written} /> : null}
    </div>
  )
}
