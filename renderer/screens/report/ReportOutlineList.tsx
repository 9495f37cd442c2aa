import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReportOutline } from '../../../shared/contract/engine.ts'

interface ReportOutlineListProps {
  readonly outline: ReportOutline
  onChoose(chapterTitle: string): void
}

export function ReportOutlineList({ outline, onChoose }: ReportOutlineListProps) {
  const { t } = useTranslation()
  return (
    <>
      <nav aria-labelledby="chapters">
        <h2 id="chapters">{t('report.chapters')}</h2>
        <ol className="chapters">
          {outline.chapters.map((chapter) => (
            <li key={chapter.key}>
              <button type="button" className="chapter" onClick={() => onChoose(chapter.title)}>
                <span className="chapter__number">{chapter.number}</span>
                {chapter.title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section aria-labelledby="report-findings">
        <h2 id="report-findings">{t('report.findings')}</h2>
        {outline.findings.length === 0 ? (
          <p className="state state--done">
            <IconCircleCheck size={16} stroke={1.75} aria-hidden />
            {t('report.findingsNone')}
          </p>
        ) : (
          <ul className="report-findings">
            {outline.findings.map((finding) => (
              <li key={finding}>
                <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
                {finding}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
