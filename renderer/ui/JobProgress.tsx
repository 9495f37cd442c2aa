import { Button } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type RunningJob, useRunningJobs } from '../jobs.ts'
import { useLanguage } from '../texts/useLanguage.ts'
import './jobProgress.css'
import { ProgressBar } from './ProgressBar.tsx'
import { remainingSeconds, timeLeft } from './remainingTime.ts'
import { useDelayed } from './useDelayed.ts'
import { useFocusWhenLost } from './useFocusWhenLost.ts'
import { usePaced } from './usePaced.ts'

interface JobProgressProps {
  readonly jobId: string
  readonly label: string
  /** Beside other content: without a frame of its own. */
  readonly inline?: boolean
  readonly onCancel?: () => void
}

const ANNOUNCED_EVERY_MS = 5_000

/** What a job is doing, how far it has come, how long it will take, and a way to stop it; shown after a second. */
export function JobProgress({ jobId, label, inline = false, onCancel }: JobProgressProps) {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const job = useRunningJobs().find(({ id }) => id === jobId)
  const progress = job?.progress ?? null
  const words = useProgressWords(job)
  const box = useRef<HTMLDivElement>(null)
  const shown = useDelayed(true, 1000)
  useFocusWhenLost(box, !inline)

  const known = progress !== null && progress.total > 0
  const step = progress ? pick(progress.step) : t('job.starting')
  const announced = usePaced(shown ? words : '', ANNOUNCED_EVERY_MS)
  const classes = ['job-progress', inline ? 'job-progress--inline' : '', shown ? '' : 'job-progress--waiting']
  return (
    <div ref={box} tabIndex={-1} className={classes.join(' ')}>
      <div className="job-progress__head">
        <strong role="status">{label}</strong>
        <span className="quiet number">{words}</span>
      </div>
      <ProgressBar
        label={label}
        text={words || step}
        share={known && progress.done > 0 ? Math.min(1, progress.done / progress.total) : null}
      />
      <div className="job-progress__head">
        <span className="quiet">{step}</span>
        {onCancel ? (
          <Button variant="default" size="xs" onClick={onCancel}>
            {t('job.stop')}
          </Button>
        ) : null}
      </div>
      <span className="visually-hidden" role="status">
        {announced}
      </span>
    </div>
  )
}

/** "12.000 af 500.000 · ca. 20 sekunder tilbage". */
function useProgressWords(job: RunningJob | undefined): string {
  const { t } = useTranslation()
  const { count } = useLanguage()
  const progress = job?.progress
  if (!job || !progress || progress.total === 0) return ''
  const far = t('job.of', { done: count(progress.done), total: count(progress.total) })
  const seconds = remainingSeconds(job.began, job.now, progress.total)
  if (seconds === null) return far
  const left = timeLeft(seconds)
  const time = left.unit === 'moment' ? t('job.momentLeft') : t(`job.${left.unit}Left`, { count: left.count })
  return `${far} · ${time}`
}
