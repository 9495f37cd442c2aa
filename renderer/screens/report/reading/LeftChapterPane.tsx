import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../../engine.ts'
import { useEngineQuery } from '../../../queries.ts'
import { useLanguage } from '../../../texts/useLanguage.ts'
import { copyText } from '../../../ui/copyText.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { ProblemNotice } from '../../../ui/ProblemNotice.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import type { ChapterState } from '../chapters/ChapterList.tsx'
import { useDraft } from '../drafts.ts'
import type { ReportAsked } from '../reportQueries.ts'
import { ReadingPane } from './ReadingPane.tsx'
import './leftOut.css'
import { useReaderPlace } from './useReaderPlace.ts'

interface LeftChapterPaneProps {
  readonly asked: ReportAsked
  readonly project: string
  readonly chapter: ChapterState
  readonly language: 'da' | 'en'
  onEdit(): void
  onDropDraft(): void
}

/** A chapter that is not in the report, with the text that somebody has written for it: to read, copy and write on. */
export function LeftChapterPane({ asked, project, chapter, language, onEdit, onDropDraft }: LeftChapterPaneProps) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const reader = useReaderPlace()
  const draft = useDraft({ project, ...asked, chapter: chapter.key })
  const { data, error, refetch } = useEngineQuery('report.chapter', { ...asked, chapter: chapter.key })
  const [copied, setCopied] = useState(false)
  const body = draft?.body ?? data?.body
  const writable = chapter.left?.writable ?? false
  return (
    <ReadingPane
      chapter={chapter}
      drafted={chapter.drafted}
      busy={false}
      shown={chapter.key}
      reader={reader}
      onEdit={writable ? onEdit : undefined}
      onDropDraft={onDropDraft}
    >
      <div className="left-chapter">
        <Notice kind="query">
          {chapter.left ? pick(chapter.left.reason) : null}{' '}
          {writable ? t('report.left.keptUntil') : t('report.left.keptOnly')}
        </Notice>
        {error ? <ProblemNotice problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
        {body === undefined && !error ? <Waiting lines={10} /> : null}
        {body === undefined ? null : body.trim() === '' ? (
          <p className="quiet">{t('report.left.blank')}</p>
        ) : (
          <>
            <div className="row">
              <Button
                size="xs"
                variant="default"
                leftSection={
                  copied ? (
                    <IconCheck size={16} stroke={1.75} aria-hidden />
                  ) : (
                    <IconCopy size={16} stroke={1.75} aria-hidden />
                  )
                }
                onClick={() => setCopied(copyText(body))}
                onBlur={() => setCopied(false)}
              >
                {t('report.left.copy')}
              </Button>
              <span className="quiet" role="status">
                {copied ? t('report.left.copied') : null}
              </span>
            </div>
            <section className="left-chapter__text" lang={language} aria-label={t('report.left.text')}>
              {body.trim()}
            </section>
          </>
        )}
      </div>
    </ReadingPane>
  )
}
