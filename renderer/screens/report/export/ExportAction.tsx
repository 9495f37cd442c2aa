import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportFormat } from '../../../../shared/contract/engine.ts'
import type { Problem } from '../../../../shared/problems.ts'
import { callEngine, problemOf } from '../../../engine.ts'
import { useJob } from '../../../jobs.ts'
import { useEngineQuery } from '../../../queries.ts'
import { JobProgress } from '../../../ui/JobProgress.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import type { ReportAsked } from '../reportQueries.ts'
import { ExportedNotice } from './ExportedNotice.tsx'

const purposes = { pdf: 'saveReport', docx: 'saveWord', xlsx: 'saveWorkbook' } as const
const progressTexts = {
  pdf: 'report.exporting.pdf',
  docx: 'report.exporting.docx',
  xlsx: 'report.exporting.xlsx',
} as const
const otherFormats = [
  { other: 'docx', text: 'report.exportAs.docx' },
  { other: 'xlsx', text: 'report.exportAs.xlsx' },
] as const

/** What no file system takes in a name. */
const FORBIDDEN = /[\\/:*?"<>|]/g

interface ExportActionProps {
  readonly asked: ReportAsked
  /** What the report is called; the file gets that name, and says where it is internal. */
  readonly title: string
}

/** Saves the report where the user says, on paper or as a file to work on, and opens it afterwards if wanted. */
export function ExportAction({ asked, title }: ExportActionProps) {
  const { t } = useTranslation()
  const { state, start, cancel, reset } = useJob('report.export')
  const isInternal = useEngineQuery('settings.smallNumbers', {}).data?.choice === 'shown'
  const [problem, setProblem] = useState<Problem | null>(null)
  const [format, setFormat] = useState<ReportFormat>('pdf')

  const ask = async (wanted: ReportFormat) => {
    setProblem(null)
    setFormat(wanted)
    reset()
    try {
      const { choice } = await callEngine('settings.smallNumbers', {})
      const name = choice === 'shown' ? t('report.internal.file', { title }) : title
      const suggestedName = `${name.replace(FORBIDDEN, ' ')}.${wanted}`
      const [file] = await window.aarsrapport.pickFile({ purpose: purposes[wanted], suggestedName })
      if (file) await start({ ...asked, file: file.token, format: wanted })
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }
  const save = (wanted: ReportFormat) => void ask(wanted)

  const open = async (token: string) => {
    try {
      await callEngine('shell.open', { token })
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }

  return (
    <div className="stack export">
      <div className="row">
        <Button
          leftSection={<IconFileDownload size={18} stroke={1.75} aria-hidden />}
          disabled={state.status === 'running'}
          onClick={() => save('pdf')}
        >
          {t('report.export')}
        </Button>
        <Menu
          position="bottom-start"
          transitionProps={{ duration: 0 }}
          withinPortal={false}
          withInitialFocusPlaceholder={false}
        >
          <Menu.Target>
            <Button
              variant="default"
              disabled={state.status === 'running'}
              rightSection={<IconChevronDown size={14} stroke={2} aria-hidden />}
            >
              {t('report.exportOther')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {otherFormats.map(({ other, text }) => (
              <Menu.Item key={other} onClick={() => save(other)}>
                {t(text)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {state.status === 'running' ? (
        <JobProgress key={state.jobId} jobId={state.jobId} label={t(progressTexts[format])} onCancel={cancel} />
      ) : null}
      {state.status === 'failed' ? <ProblemNotice problem={state.problem} onRetry={() => save(format)} /> : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      {state.status === 'done' ? (
        <ExportedNotice report={state.value} internal={isInternal} onOpen={() => void open(state.value.token)} />
      ) : null}
    </div>
  )
}
