import { Button } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useRunningJobs } from '../jobs.ts'
import { useLanguage } from '../texts/useLanguage.ts'
import './jobProgress.css'
import { ProgressBar } from './ProgressBar.tsx'
import { useDelayed } from './useDelayed.ts'
import { useFocusWhenLost } from './useFocusWhenLost.ts'

interface JobProgressProps {
  readonly jobId: string
  readonly label: string
  readonly onCancel?: () => void
}

/** What a job is doing, how far it has come, and a way to stop it; shown after a second. */
export function JobProgress({ jobId, label, onCancel }: JobProgressProps) {
  const { t } = useTranslation()
  const { pick, count } = useLanguage()
  const progress = useRunningJobs().find((job) => job.id === jobId)?.progress ?? null
  const box = useRef<HTMLDivElement>(null)
  const shown = useDelayed(true, 1000)
  useFocusWhenLost(box)

  const known = progress !== null && progress.total > 0
  return (
    <div ref={box} tabIndex={-1} className={shown ? 'job-progress' : 'job-progress job-progress--waiting'}>
      <div className="job-progress__head">
        <strong role="status">{label}</strong>
        <span className="quiet number">
          {known ? t('job.of', { done: count(progress.done), total: count(progress.total) }) : ''}
        </span>
      </div>
      <ProgressBar
        label={label}
        text={progress ? pick(progress.step) : t('job.starting')}
        share={known && progress.done > 0 ? Math.min(1, progress.done / progress.total) : null}
      />
      <div className="job-progress__head">
        <span className="quiet">{progress ? pick(progress.step) : t('job.starting')}</span>
        {onCancel ? (
          <Button variant="default" size="xs" onClick={onCancel}>
            {t('job.stop')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
