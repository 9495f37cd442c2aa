import { IconBooks, IconFilePlus, IconFolderOpen } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { JobProgress } from '../../ui/JobProgress.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { useProjectActions } from './ProjectActions.tsx'
import { RecentProjects } from './RecentProjects.tsx'
import './start.css'
import { StartAction } from './StartAction.tsx'

export function StartScreen() {
  const { t } = useTranslation()
  const { problem, sampleJobId, open, openSample, cancelSample, askForName } = useProjectActions()
  return (
    <div className="screen start">
      <header className="start__head">
        <ScreenTitle>{t('start.title')}</ScreenTitle>
        <p className="start__lead">{t('start.lead')}</p>
      </header>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <div className="start__columns">
        <RecentProjects />
        <section aria-labelledby="start-actions">
          <h2 id="start-actions">{t('start.actions')}</h2>
          <div className="start__actions">
            <StartAction Icon={IconFolderOpen} label={t('start.open')} hint={t('start.openHint')} onClick={open} />
            <StartAction
              Icon={IconFilePlus}
              label={t('start.create')}
              hint={t('start.createHint')}
              onClick={askForName}
            />
            <StartAction
              Icon={IconBooks}
              label={t('start.sample')}
              hint={t('start.sampleHint')}
              tag={t('app.sample')}
              disabled={sampleJobId !== null}
              onClick={openSample}
            />
          </div>
          {sampleJobId ? (
            <JobProgress jobId={sampleJobId} label={t('start.sampleProgress')} onCancel={cancelSample} />
          ) : null}
        </section>
      </div>
    </div>
  )
}
