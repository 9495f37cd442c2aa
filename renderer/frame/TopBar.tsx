import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../workspace/Workspace.tsx'
import { FilterChips } from './FilterChips.tsx'
import { WorkState } from './WorkState.tsx'

/** The project, the filters that hold for all screens, and running work. */
export function TopBar() {
  const { t } = useTranslation()
  const { project } = useWorkspace()
  return (
    <header className="top-bar" data-pane>
      {project ? (
        <>
          <p className="top-bar__project" title={project.fileName}>
            <span className="visually-hidden">{t('app.project')}: </span>
            {project.sample ? project.centre : project.name}
          </p>
          {project.sample ? <span className="tag">{t('app.sample')}</span> : null}
          <FilterChips project={project} />
        </>
      ) : (
        <p className="quiet">{project === null ? t('app.noProject') : ''}</p>
      )}
      <WorkState />
    </header>
  )
}
