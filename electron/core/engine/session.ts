import { fail } from '../../../shared/problems.ts'
import { computeStatistics, type Reference, reportYears } from '../../../shared/statistics/computeStatistics.ts'
import type { Facts } from '../../../shared/statistics/facts.ts'
import type { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { type Period, periodOf } from '../../../shared/statistics/period.ts'
import { municipalitiesOf } from '../../../shared/statistics/scope.ts'
import { closeProject, type Project, reading, revisionOf } from '../database/project.ts'
import { gatherFacts } from '../statistics/gatherFacts.ts'

/** The open project with its numbers. They are computed once for each state of the database and year asked for. */
export interface Session {
  readonly project: Project
  facts(): Facts
  years(): readonly number[]
  municipalities(): readonly string[]
  metrics(year: number): MetricSet
  period(year: number): Period
  close(): void
}

export function openSession(project: Project, reference: Reference): Session {
  let gathered: { readonly revision: number; readonly facts: Facts } | null = null
  const sets = new Map<number, MetricSet>()

  function currentFacts(): Facts {
    const revision = revisionOf(project.db)
    if (gathered?.revision !== revision) {
      gathered = { revision, facts: gatherFacts(reading(project)) }
      sets.clear()
    }
    return gathered.facts
  }

  function metrics(year: number): MetricSet {
    const rows = currentFacts()
    const known = sets.get(year)
    if (known) return known
    const computed = computeStatistics(rows, reference, year)
    sets.set(year, computed)
    return computed
  }

  return {
    project,
    facts: currentFacts,
    years: () => reportYears(currentFacts()),
    municipalities: () => municipalitiesOf(currentFacts()),
    metrics,
    period: (year) => periodOf(year, municipalitiesOf(currentFacts())),
    close: () => closeProject(project),
  }
}

/** The newest year with rows: the one a report is made for unless another is asked for. */
export function defaultYear(session: Session): number {
  const year = session.years().at(-1)
  if (year === undefined)
    fail('report.no-data', {
      da: 'Projektet har ingen data endnu. Indlæs filer først.',
      en: 'The project has no data yet. Import files first.',
    })
  return year
}

/** Refuses a year without rows, with the years that can be chosen. */
export function checkedYear(session: Session, year: number | undefined): number {
  if (year === undefined) return defaultYear(session)
  const years = session.years()
  if (!years.includes(year))
    fail('report.no-data', {
      da: `Der er ingen data for ${year}. ${years.length > 0 ? `Projektet har data for ${years.join(', ')}.` : 'Indlæs filer først.'}`,
      en: `There are no data for ${year}. ${years.length > 0 ? `The project has data for ${years.join(', ')}.` : 'Import files first.'}`,
    })
  return year
}
