import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../../shared/problems.ts'
import { problemOf } from '../../../engine.ts'
import { useEngineQuery } from '../../../queries.ts'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import type { EditingStart } from '../editing/ChapterEditor.tsx'
import { ProblemBar } from '../editing/ProblemBar.tsx'
import type { ReportAsked } from '../reportQueries.ts'
import type { ReportData } from '../useReport.ts'
import type { ReportWalk } from '../useReportWalk.ts'
import { ReadingPane } from './ReadingPane.tsx'
import { ReadingView } from './ReadingView.tsx'
import { chapterMarks } from './readingMarks.ts'

interface ReadChapterPaneProps {
  readonly asked: ReportAsked
  readonly report: ReportData
  readonly chapter: string | null
  readonly language: 'da' | 'en'
  readonly walk: ReportWalk
  /** Why the text could not be opened for writing. */
  readonly failure: Problem | null
  onEdit(start: EditingStart): void
  onDropDraft(): void
}

/** The chosen chapter as the engine composes it, with everything that is known of its blocks. */
export function ReadChapterPane({
  asked,
  report,
  chapter,
  language,
  walk,
  failure,
  onEdit,
  onDropDraft,
}: ReadChapterPaneProps) {
  const { t } = useTranslation()
  const read = useEngineQuery(
    'report.read',
    { ...asked, chapter: chapter ?? '' },
    { enabled: chapter !== null, keepPrevious: true },
  )
  const { findings, changes, outline, chapters } = report
  const changed = changes.data?.changes
  const shown = read.error ? undefined : read.data
  const info = chapters.find(({ key }) => key === chapter)
  const marks = useMemo(() => chapterMarks(shown?.key ?? '', findings, changed ?? []), [shown?.key, findings, changed])
  return (
    <ReadingPane
      chapter={info ?? null}
      drafted={info?.drafted ?? false}
      busy={read.isPlaceholderData}
      shown={shown?.key}
      onEdit={() => onEdit({ line: null, edit: null })}
      onDropDraft={onDropDraft}
    >
      {outline.error ? (
        <ProblemNotice problem={problemOf(outline.error)} onRetry={() => void outline.refetch()} />
      ) : null}
      {failure ? <ProblemNotice problem={failure} /> : null}
      {info?.problem ? <ProblemBar problem={info.problem} onGoToLine={(line) => onEdit({ line, edit: null })} /> : null}
      {read.error && !outline.error && !info?.problem ? (
        <ProblemNotice problem={problemOf(read.error)} onRetry={() => void read.refetch()} />
      ) : null}
      {!shown && !read.error && !outline.error ? <Waiting lines={10} /> : null}
      {shown && shown.blocks.length === 0 ? (
        <p className="quiet">{t('report.read.empty', { year: asked.year })}</p>
      ) : null}
      {shown ? (
        <ReadingView
          key={shown.key}
          chapter={shown}
          language={language}
          marks={marks}
          marked={walk.marked}
          chosen={walk.chosen}
          onExplain={walk.explain}
          onFindings={(block) => walk.goToMargin('findings', { chapter: shown.key, block })}
          onChanges={(block) => walk.goToMargin('changes', { chapter: shown.key, block })}
          onWrite={(line) => onEdit({ line, edit: null })}
        />
      ) : null}
    </ReadingPane>
  )
}
