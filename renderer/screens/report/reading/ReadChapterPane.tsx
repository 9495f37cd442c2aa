import { useMemo } from 'react'
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
import { lineOfBlock } from './blockLines.ts'
import { HiddenTexts } from './HiddenTexts.tsx'
import { ReadingPane } from './ReadingPane.tsx'
import { ReadingView } from './ReadingView.tsx'
import { chapterMarks } from './readingMarks.ts'
import { useReaderPlace } from './useReaderPlace.ts'

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
  const read = useEngineQuery(
    'report.read',
    { ...asked, chapter: chapter ?? '' },
    { enabled: chapter !== null, keepPrevious: true },
  )
  const { findings, changes, outline, chapters } = report
  const changed = changes.data?.changes
  const shown = read.error ? undefined : read.data
  const reader = useReaderPlace()
  const write = (block?: number) => {
    const place = shown ? reader.place(block) : null
    const line = shown && place ? lineOfBlock(shown, place.block) : null
    onEdit({ line, top: place?.top ?? null, edit: null })
  }
  const info = chapters.find(({ key }) => key === chapter)
  const marks = useMemo(() => chapterMarks(shown?.key ?? '', findings, changed ?? []), [shown?.key, findings, changed])
  return (
    <ReadingPane
      chapter={info ?? null}
      drafted={info?.drafted ?? false}
      busy={read.isPlaceholderData}
      shown={shown?.key}
      reader={reader}
      onEdit={() => write()}
      onDropDraft={onDropDraft}
    >
      {outline.error ? (
        <ProblemNotice problem={problemOf(outline.error)} onRetry={() => void outline.refetch()} />
      ) : null}
      {failure ? <ProblemNotice problem={failure} /> : null}
      {info?.problem ? (
        <ProblemBar problem={info.problem} onGoToLine={(line) => onEdit({ line, top: null, edit: null })} />
      ) : null}
      {read.error && !outline.error && !info?.problem ? (
        <ProblemNotice problem={problemOf(read.error)} onRetry={() => void read.refetch()} />
      ) : null}
      {!shown && !read.error && !outline.error ? <Waiting lines={10} /> : null}
      {shown ? (
        <ReadingView
          key={shown.key}
          chapter={shown}
          language={language}
          marks={marks}
          marked={walk.marked}
          settled={!read.isFetching}
          chosen={walk.chosen}
          onExplain={walk.explain}
          onFindings={(block) => walk.goToMargin('findings', { chapter: shown.key, block })}
          onChanges={(block) => walk.goToMargin('changes', { chapter: shown.key, block })}
          onWrite={write}
        />
      ) : null}
      {shown ? (
        <HiddenTexts
          texts={shown.hidden}
          year={asked.year}
          language={language}
          onWrite={(line) => onEdit({ line, top: null, edit: null })}
        />
      ) : null}
    </ReadingPane>
  )
}
