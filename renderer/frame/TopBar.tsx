import { useTranslation } from 'react-i18next'
import { ALL } from '../../shared/statistics/scope.ts'
import { useWorkspace } from '../workspace/Workspace.tsx'
import { FilterChip } from './FilterChip.tsx'
import { WorkState } from './WorkState.tsx'

/** Project, year and municipality: the only filters that hold for all screens. */
export function TopBar() {
  const { t } = useTranslation()
  const { project, year, municipality, chooseYear, chooseMunicipality } = useWorkspace()
  return (
    <header className="top-bar" data-pane>
      {project ? (
        <>
          <p className="top-bar__project" title={project.fileName}>
            <span className="visually-hidden">{t('app.project')}: </span>
            {project.sample ? project.centre : project.name}
          </p>
          {project.sample ? <span className="tag">{t('app.sample')}</span> : null}
          {year !== null ? (
            <FilterChip
              label={t('app.year')}
              value={String(year)}
              options={project.years.map((each) => ({ value: String(each), label: String(each) }))}
              onChoose={(value) => chooseYear(Number(value))}
            />
          ) : null}
          {project.municipalities.length > 0 ? (
            <FilterChip
              label={t('app.municipality')}
              value={municipality}
              options={[
                { value: ALL, label: t('app.allMunicipalities') },
                ...project.municipalities.map((name) => ({ value: name, label: name })),
              ]}
              onChoose={chooseMunicipality}
            />
          ) : null}
        </>
      ) : (
        <p className="quiet">{project === null ? t('app.noProject') : ''}</p>
      )}
      <WorkState />
    </header>
  )
}
