import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRunningJobs } from '../jobs.ts'
import { useLanguage } from '../texts/useLanguage.ts'
import { useDelayed } from '../ui/useDelayed.ts'

/** What the engine is working on right now, wherever it was started. */
export function WorkState() {
  const { t } = useTranslation()
  const { pick } = useLanguage()
  const job = useRunningJobs().at(-1)
  const shown = useDelayed(job !== undefined, 300)
  return (
    <p className="top-bar__work" role="status">
      {shown && job ? (
        <>
          <Loader size={14} aria-hidden />
          {job.progress ? t('app.working', { step: pick(job.progress.step) }) : t('app.workingGeneral')}
        </>
      ) : null}
    </p>
  )
}
