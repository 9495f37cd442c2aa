import { useTranslation } from 'react-i18next'
import type { ProjectInfo } from '../../shared/contract/engine.ts'
import { ALL } from '../../shared/statistics/scope.ts'
import { comparisonYears } from '../workspace/comparisonYears.ts'
import { type Screen, useWorkspace } from '../workspace/Workspace.tsx'
import { FilterChip } from './FilterChip.tsx'

/** Where changes between years are shown. */
const comparing: ReadonlySet<Screen> = new Set(['overview', 'statistics'])

const yearOption = (year: number) => ({ value: String(year), label: String(year) })

/** Year, comparison year and municipality: the filters that hold for all screens. */
export function FilterChips({ project }: { readonly project: ProjectInfo }) {
  const { t } = useTranslation()
  const { screen, year, comparison, municipality, chooseYear, chooseComparison, chooseMunicipality } = useWorkspace()
  const usualYear = project.reportYear ?? project.years.at(-1)
  const compared = comparisonYears(project.years, year)
  return (
    <div className="chips">
      {year !== null ? (
        <FilterChip
          label={t('app.year')}
          value={String(year)}
          options={project.years.map(yearOption)}
          onChoose={(value) => chooseYear(Number(value))}
          onRemove={year === usualYear ? undefined : () => chooseYear(null)}
        />
      ) : null}
      {year !== null && compared.length > 1 && comparing.has(screen) ? (
        <FilterChip
          label={t('app.comparison')}
          value={String(comparison ?? year - 1)}
          options={compared.map(yearOption)}
          onChoose={(value) => chooseComparison(Number(value))}
          onRemove={comparison === null || comparison === year - 1 ? undefined : () => chooseComparison(null)}
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
          onRemove={municipality === ALL ? undefined : () => chooseMunicipality(ALL)}
        />
      ) : null}
    </div>
  )
}
