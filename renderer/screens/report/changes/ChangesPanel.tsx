import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportChanges, ReportChapterInfo } from '../../../../shared/contract/report.ts'
import type { Problem } from '../../../../shared/problems.ts'
import { callEngine, problemOf } from '../../../engine.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { cellKey } from '../../../ui/cellKey.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import type { BlockPlace } from '../reading/ReadingView.tsx'
import { forgetReport, type ReportAsked } from '../reportQueries.ts'
import { ChangedNumberCard } from './ChangedNumberCard.tsx'
import { groupChanges } from './groupChanges.ts'

interface ChangesPanelProps {
  readonly asked: ReportAsked
  readonly chapters: readonly ReportChapterInfo[]
  readonly changes: ReportChanges
  /** The chapter that is read. */
  readonly current: string | null
  onGoTo(place: BlockPlace): void
}

/** "Hvad er ændret": the numbers that differ from those last accepted, and what is to be read again. */
export function ChangesPanel({ asked, chapters, changes, current, onGoTo }: ChangesPanelProps) {
  const { t } = useTranslation()
  const { language, moment } = useLanguage()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState(false)
  const acceptedAt = new Map(changes.accepted.map(({ chapter, at }) => [chapter, at]))

  const shown = chapters.find(({ key }) => key === current)
  const whenAccepted = (chapter: string): string => {
    const at = acceptedAt.get(chapter)
    return at === undefined ? t('report.changes.notYet') : t('report.changes.since', { moment: moment(at) })
  }

  const accept = async (chapter?: string) => {
    setProblem(null)
    setDone(false)
    try {
      await callEngine('report.accept', { ...asked, language, ...(chapter === undefined ? {} : { chapter }) })
      await forgetReport()
      setDone(true)
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }

  return (
    <div className="panel-body stack">
      <h2>{t('report.changes.title')}</h2>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {done ? (
        <Notice kind="done" takesFocus>
          {t('report.changes.acceptedNow')}
        </Notice>
      ) : null}
      {acceptedAt.size === 0 ? (
        <div>
          <p>{t('report.changes.never')}</p>
          <p className="quiet">{t('report.changes.neverHint')}</p>
        </div>
      ) : null}
      {acceptedAt.size > 0 && changes.changes.length === 0 ? <p>{t('report.changes.none')}</p> : null}
      {chapters.map(({ key, number, title }) => {
        const own = changes.changes.filter(({ chapter }) => chapter === key)
        if (own.length === 0) return null
        return (
          <section key={key} className="stack" aria-label={title}>
            <div>
              <h3>
                {number} {title}
              </h3>
              <p className="quiet">{whenAccepted(key)}</p>
            </div>
            <ul className="stack">
              {groupChanges(own).map((number) => (
                <ChangedNumberCard key={cellKey(number.first)} number={number} onGoTo={onGoTo} />
              ))}
            </ul>
            <div>
              <Button variant="default" size="xs" onClick={() => void accept(key)}>
                {t('report.changes.acceptChapter')}
              </Button>
            </div>
          </section>
        )
      })}
      {shown ? (
        <p className="quiet">
          {shown.title}: {whenAccepted(shown.key)}
        </p>
      ) : null}
      <div className="row">
        {shown ? (
          <Button variant="default" onClick={() => void accept(shown.key)}>
            {t('report.changes.acceptOne', { chapter: shown.title })}
          </Button>
        ) : null}
        <Button onClick={() => void accept()}>{t('report.changes.acceptAll')}</Button>
      </div>
    </div>
  )
}
