import { IconFileUnknown, IconReportAnalytics } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RecentProject } from '../../../shared/contract/engine.ts'
import { problemOf } from '../../engine.ts'
import { useEngineQuery } from '../../queries.ts'
import { useLanguage } from '../../texts/useLanguage.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useProjectActions } from './ProjectActions.tsx'

export function RecentProjects() {
  const { t } = useTranslation()
  const recent = useEngineQuery('shell.recent', {})
  return (
    <section aria-labelledby="recent-projects">
      <h2 id="recent-projects">{t('start.recent')}</h2>
      {recent.isPending ? <Waiting lines={4} /> : null}
      {recent.error ? <ProblemNotice problem={problemOf(recent.error)} onRetry={() => void recent.refetch()} /> : null}
      {recent.data?.length === 0 ? <p className="quiet start__empty">{t('start.recentEmpty')}</p> : null}
      <ul className="recent">
        {recent.data?.map((project) => (
          <li key={project.token}>
            <RecentEntry project={project} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RecentEntry({ project }: { readonly project: RecentProject }) {
  const { t } = useTranslation()
  const { day } = useLanguage()
  const { openRecent, open } = useProjectActions()
  if (!project.exists) {
    return (
      <div className="recent__entry recent__entry--missing">
        <IconFileUnknown size={24} stroke={1.5} aria-hidden />
        <span className="recent__text">
          <span className="recent__name">{project.name}</span>
          <span className="recent__where">{t('start.missing')}</span>
          <span className="recent__where">{project.folder}</span>
        </span>
        <button type="button" className="link-button" onClick={() => void open()}>
          {t('start.find')}
        </button>
      </div>
    )
  }
  return (
    <button type="button" className="recent__entry" onClick={() => void openRecent(project.token)}>
      <IconReportAnalytics size={24} stroke={1.5} aria-hidden />
      <span className="recent__text">
        <span className="recent__name">{project.sample ? t('app.sample') : project.name}</span>
        <span className="recent__where">{project.sample ? t('start.sampleHint') : project.folder}</span>
      </span>
      <span className="recent__when">{t('start.openedAt', { date: day(project.openedAt) })}</span>
    </button>
  )
}
