import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AbsentChapter, ReportChapterInfo } from '../../../../shared/contract/report.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'

/** What is known of a chapter beside its title. */
export interface ChapterState extends ReportChapterInfo {
  readonly findings: number
  readonly drafted: boolean
  /** Why nothing of it is printed, though somebody has written in it. */
  readonly left: Pick<AbsentChapter, 'reason' | 'writable'> | null
}

interface ChapterListProps {
  readonly chapters: readonly ChapterState[]
  readonly current: string | null
  onChoose(key: string): void
}

/** The chapters of the edition with their state in words. */
export function ChapterList({ chapters, current, onChoose }: ChapterListProps) {
  const { t } = useTranslation()
  const words = useStateWords()
  const list = useRef<HTMLOListElement>(null)

  // A chapter that somebody was led to from elsewhere is seen in the list too.
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])

  return (
    <nav aria-labelledby="report-chapters">
      <h2 id="report-chapters">{t('report.chapters')}</h2>
      <ol ref={list} className="report-chapters">
        {chapters.map((chapter) => {
          const state = words(chapter)
          return (
            <li key={chapter.key}>
              <button
                type="button"
                className={chapter.left ? 'report-chapter report-chapter--left' : 'report-chapter'}
                aria-current={chapter.key === current ? 'true' : undefined}
                onClick={() => onChoose(chapter.key)}
              >
                <span className="report-chapter__number">{chapter.number}</span>
                <span>
                  {chapter.title}
                  {state.length > 0 ? (
                    <span className="report-chapter__state">
                      {(chapter.changed ?? 0) > 0 ? <span className="changed-dot" aria-hidden /> : null}
                      {state.join(' · ')}
                    </span>
                  ) : null}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function useStateWords(): (chapter: ChapterState) => readonly string[] {
  const { t } = useTranslation()
  const { count, pick } = useLanguage()
  return ({ left, text, drafted, problem, changed, findings, unwritten, hidden }) => {
    const many = (number: number | null) => ({ count: number ?? 0, total: count(number ?? 0) })
    return [
      left ? pick(left.reason) : null,
      problem ? t('report.chapter.problem') : null,
      drafted ? t('report.chapter.draft') : null,
      text === 'edited' ? t('report.chapter.edited') : null,
      text === 'inherited' ? t('report.chapter.inherited') : null,
      changed ? t('report.chapter.changed', many(changed)) : null,
      findings ? t('report.chapter.findings', many(findings)) : null,
      unwritten ? t('report.chapter.unwritten', many(unwritten)) : null,
      hidden && !left ? t('report.chapter.hidden', many(hidden)) : null,
    ].filter((word) => word !== null)
  }
}
