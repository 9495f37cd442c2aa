import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../engine.ts'
import { useJob } from '../../jobs.ts'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { JobProgress } from '../../ui/JobProgress.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWorkspace } from '../../workspace/Workspace.tsx'
import { ExportAction } from './ExportAction.tsx'
import { PdfPane } from './PdfPane.tsx'
import './report.css'
import { ReportOutlineList } from './ReportOutlineList.tsx'

/** Chapters and findings on the left, the finished pages on the right: the very PDF, not an imitation of it. */
export default function ReportScreen() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { year, go } = useWorkspace()
  const outline = useEngineQuery(
    'report.outline',
    { year: year ?? 0, language },
    { enabled: year !== null, keepPrevious: true },
  )
  const preview = useJob('report.preview')
  const { start } = preview
  const [chapter, setChapter] = useState<{ readonly title: string } | null>(null)
  const asked = useRef<number | null>(null)
  const ready = outline.isSuccess && !outline.isPlaceholderData && outline.data.chapters.length > 0

  useEffect(() => {
    if (year === null || !ready || asked.current === year) return
    asked.current = year
    void start({ year })
  }, [year, ready, start])

  if (year === null || (outline.isSuccess && outline.data.chapters.length === 0)) {
    return (
      <div className="screen">
        <div className="screen-head">
          <ScreenTitle>{t('report.title')}</ScreenTitle>
        </div>
        <EmptyState
          title={year === null ? t('statistics.emptyProject') : t('report.empty', { year })}
          hint={t('statistics.emptyHint')}
          action={<Button onClick={() => go('import')}>{t('statistics.toImport')}</Button>}
        />
      </div>
    )
  }

  return (
    <div className="report">
      <div className="report__side" data-pane>
        <ScreenTitle>{t('report.title')}</ScreenTitle>
        {outline.error ? (
          <ProblemNotice problem={problemOf(outline.error)} onRetry={() => void outline.refetch()} />
        ) : null}
        {outline.isPending ? <Waiting lines={8} /> : null}
        {outline.data ? (
          <>
            <p className="quiet">{outline.data.title}</p>
            <ExportAction year={year} />
            <ReportOutlineList outline={outline.data} onChoose={(title) => setChapter({ title })} />
          </>
        ) : null}
      </div>
      <section className="report__pages" aria-label={t('report.preview')} data-pane>
        {preview.state.status === 'running' ? (
          <JobProgress
            key={preview.state.jobId}
            jobId={preview.state.jobId}
            label={t('report.previewMaking')}
            onCancel={preview.cancel}
          />
        ) : null}
        {preview.state.status === 'failed' ? (
          <ProblemNotice problem={preview.state.problem} onRetry={() => void start({ year })} />
        ) : null}
        {preview.state.status === 'idle' && asked.current === year ? (
          <EmptyState
            title={t('report.previewStopped')}
            action={<Button onClick={() => void start({ year })}>{t('report.previewMake')}</Button>}
          />
        ) : null}
        {preview.state.status === 'done' ? <PdfPane pdf={preview.state.value.pdf} goTo={chapter} /> : null}
      </section>
    </div>
  )
}
