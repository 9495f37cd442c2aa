import { useTranslation } from 'react-i18next'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { AbsentChapters } from './chapters/AbsentChapters.tsx'
import { ChapterList } from './chapters/ChapterList.tsx'
import { EditionChoice } from './chapters/EditionChoice.tsx'
import { ExportAction } from './export/ExportAction.tsx'
import { InternalEdition } from './export/InternalEdition.tsx'
import { OpenPointList } from './export/OpenPointList.tsx'
import type { OpenPoints } from './export/openPoints.ts'
import type { ReportAsked } from './reportQueries.ts'
import type { ReportData } from './useReport.ts'

interface ReportSideProps {
  readonly asked: ReportAsked
  readonly report: ReportData
  readonly current: string | null
  onChapter(key: string): void
  onEdition(key: string): void
  onPoint(point: keyof OpenPoints): void
}

/** The left side: which report, its chapters, what is open, and the way out of the house. */
export function ReportSide({ asked, report, current, onChapter, onEdition, onPoint }: ReportSideProps) {
  const { t } = useTranslation()
  const { editions, outline, chapters } = report
  return (
    <div className="report__side" data-pane>
      <div className="report__contents">
        <ScreenTitle>{t('report.title')}</ScreenTitle>
        {editions.length > 1 ? (
          <EditionChoice editions={editions} current={asked.edition} onChoose={onEdition} />
        ) : null}
        {outline.isPending ? <Waiting lines={8} /> : null}
        {outline.data ? (
          <>
            <ChapterList chapters={chapters} current={current} onChoose={onChapter} />
            <AbsentChapters chapters={report.absent} />
          </>
        ) : null}
      </div>
      {outline.data ? (
        <div className="report__out">
          <InternalEdition onWhy={() => onPoint('remarks')} />
          <OpenPointList points={report.points} onGoTo={onPoint} />
          <ExportAction key={asked.edition} asked={asked} title={outline.data.title} />
        </div>
      ) : null}
    </div>
  )
}
