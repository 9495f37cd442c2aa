import { useMemo, useState } from 'react'
import { DEFAULT_EDITION } from '../../../shared/contract/report.ts'
import { problemOf } from '../../engine.ts'
import { useEngineQuery } from '../../queries.ts'
import { dropDraft } from './drafts.ts'
import { EmptyReport } from './EmptyReport.tsx'
import { ChapterEditor, type EditingStart } from './editing/ChapterEditor.tsx'
import { useOffers } from './findings/useOffers.ts'
import { ReadingPanel } from './panel/ReadingPanel.tsx'
import { ReportSide } from './ReportSide.tsx'
import { LeftChapterPane } from './reading/LeftChapterPane.tsx'
import { ReadChapterPane } from './reading/ReadChapterPane.tsx'
import { lastPlace, rememberPlace } from './reportPlace.ts'
import { useReport } from './useReport.ts'
import { useReportWalk } from './useReportWalk.ts'

interface ReportProps {
  readonly year: number
  readonly project: string
}

/** The report of a year, in the edition that was chosen last. */
export function Report({ year, project }: ReportProps) {
  const [place, setPlace] = useState(() => lastPlace(project) ?? { project, edition: DEFAULT_EDITION, chapter: null })
  const { edition } = place
  const asked = useMemo(() => ({ year, edition }), [year, edition])
  const report = useReport(asked, project)
  const chapters = report.chapters
  // A chapter that this year or edition does not have gives way to the first one, once it is known which there are.
  const settled = report.outline.data?.edition === edition
  const chapter = settled ? ((chapters.find(({ key }) => key === place.chapter) ?? chapters[0])?.key ?? null) : null
  const [editing, edit] = useState<EditingStart | null>(null)
  const [revision, setRevision] = useState(0)
  const [large, setLarge] = useState(false)

  const settle = (next: typeof place) => {
    rememberPlace(next)
    setPlace(next)
  }
  const goToChapter = (key: string) => {
    settle({ ...place, chapter: key })
    edit(null)
  }
  const walk = useReportWalk({ report, chapter, goToChapter })

  const offers = useOffers({ asked, project, report, goToChapter, edit })

  const inChapter = { ...asked, chapter: chapter ?? '' }
  const text = useEngineQuery('report.chapter', inChapter, { enabled: chapter !== null && editing !== null })
  const language = report.edition?.language ?? 'da'
  const left = chapters.find((each) => each.key === chapter && each.left !== null)
  const dropChapterDraft = () => chapter && dropDraft({ project, ...asked, chapter })

  if (report.outline.isSuccess && chapters.length === 0) return <EmptyReport year={year} />

  const mode = editing && text.data ? 'editing' : large && walk.panel === 'pages' ? 'large' : 'reading'
  return (
    <div className={`report report--${mode}`}>
      <ReportSide
        asked={asked}
        report={report}
        current={chapter}
        onChapter={(key) => {
          goToChapter(key)
          walk.turnTo(key)
        }}
        onEdition={(key) => {
          settle({ project, edition: key, chapter: null })
          edit(null)
          walk.forget()
        }}
        onPoint={(point) => {
          setLarge(false)
          walk.goToPoint(point)
        }}
      />
      {mode === 'editing' && editing && text.data ? (
        <ChapterEditor
          key={text.data.key}
          asked={asked}
          project={project}
          chapter={text.data}
          language={language}
          start={editing}
          onSaved={() => setRevision((count) => count + 1)}
          onClose={(line) => {
            const { line: first, top } = editing
            walk.comeBack({
              chapter: text.data.key,
              line,
              from: first !== null && top !== null ? { line: first, top } : null,
            })
            edit(null)
          }}
        />
      ) : null}
      {mode === 'reading' && left ? (
        <LeftChapterPane
          asked={asked}
          project={project}
          chapter={left}
          language={language}
          onEdit={() => edit({ line: null, top: null, edit: null })}
          onDropDraft={dropChapterDraft}
        />
      ) : null}
      {mode === 'reading' && !left ? (
        <ReadChapterPane
          // No text of the edition before stands there under the language of this one.
          key={edition}
          asked={asked}
          report={report}
          chapter={chapter}
          language={language}
          walk={walk}
          failure={editing && text.error ? problemOf(text.error) : null}
          onEdit={edit}
          onDropDraft={dropChapterDraft}
        />
      ) : null}
      {/* Hidden while somebody writes, not gone: its pages need not be set anew for nothing. */}
      <div className="report__aside" hidden={mode === 'editing'}>
        <ReadingPanel
          asked={asked}
          report={report}
          chapter={chapter}
          current={walk.panel}
          chosen={walk.chosen}
          from={walk.from}
          goTo={walk.pagesAt}
          revision={revision}
          large={large}
          offers={offers}
          onChoose={walk.show}
          onLarge={setLarge}
          onCloseExplanation={walk.closeExplanation}
          onGoTo={(to) => {
            setLarge(false)
            walk.goTo(to)
          }}
        />
      </div>
    </div>
  )
}
