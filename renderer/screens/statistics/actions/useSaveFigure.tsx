import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportFormat } from '../../../../shared/contract/statistics.ts'
import type { Language } from '../../../../shared/danish.ts'
import type { Problem } from '../../../../shared/problems.ts'
import { callEngine, problemOf } from '../../../engine.ts'
import { useJob } from '../../../jobs.ts'
import { JobProgress } from '../../../ui/JobProgress.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import type { Asked } from '../../../workspace/useAsked.ts'

/** The figure on the screen, as the engine is asked for it. */
export interface AskedView extends Asked {
  readonly topic: string
  readonly municipality: string
  readonly language: Language
}

const purposes = { svg: 'saveSvg', png: 'savePng', xlsx: 'saveXlsx', csv: 'saveCsv' } as const

interface SaveFigure {
  /** What came of it, for showing. */
  readonly outcome: ReactNode
  save(format: ExportFormat): void
  reset(): void
}

/** The figure or its numbers as a file where the user says, and the way to open it. */
export function useSaveFigure(view: AskedView, fileName: string): SaveFigure {
  const { t } = useTranslation()
  const { state, start, cancel, reset } = useJob('statistics.export')
  const [problem, setProblem] = useState<Problem | null>(null)
  const fail = (thrown: unknown) => setProblem(problemOf(thrown))

  async function ask(format: ExportFormat): Promise<void> {
    const suggestedName = `${fileName}.${format}`
    const [file] = await window.aarsrapport.pickFile({ purpose: purposes[format], suggestedName })
    if (file) await start({ ...view, format, file: file.token })
  }
  const open = (token: string) => callEngine('shell.open', { token }).catch(fail)

  function outcome(): ReactNode {
    if (problem) return <ProblemNotice problem={problem} />
    switch (state.status) {
      case 'idle':
        return null
      case 'running':
        return <JobProgress inline jobId={state.jobId} label={t('figure.saving')} onCancel={cancel} />
      case 'failed':
        return <ProblemNotice problem={state.problem} />
      case 'done':
        return (
          <Notice
            kind="done"
            takesFocus
            actions={
              <Button variant="default" size="xs" onClick={() => void open(state.value.token)}>
                {t('common.open')}
              </Button>
            }
          >
            {t('figure.saved', { file: state.value.fileName })}
          </Notice>
        )
    }
  }
  return {
    outcome: outcome(),
    save: (format) => void ask(format).catch(fail),
    reset: () => {
      setProblem(null)
      reset()
    },
  }
}
