import { fail } from '../../../shared/problems.ts'
import { computeStatistics, type Reference } from '../../../shared/statistics/computeStatistics.ts'
import type { Facts } from '../../../shared/statistics/facts/facts.ts'
import type { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { type Period, periodOf } from '../../../shared/statistics/period.ts'
import { reportYears } from '../../../shared/statistics/reportYears.ts'
import { municipalitiesOf } from '../../../shared/statistics/scope.ts'
import { learnedValues } from '../database/importMemory.ts'
import { closeProject, type Project, reading, revisionOf } from '../database/project.ts'
import { peerSettings } from '../database/settings.ts'
import { gatherFacts } from '../statistics/gatherFacts.ts'
import { withNationalChoices } from '../statistics/nationalLists.ts'
import { withPeers } from '../statistics/peerGroups.ts'

/** The open project with its numbers. They are computed once for each state of the database and year asked for. */
export interface Session {
  readonly project: Project
  facts(): Facts
  /** What the centre counts by, with what this project has decided. */
  reference(): Reference
  years(): readonly number[]
  municipalities(): readonly string[]
  /** `comparison` is the year that changes are counted from: the year before, unless another is chosen. */
  metrics(year: number, comparison?: number): MetricSet
  period(year: number, comparison?: number): Period
  close(): void
}

export function openSession(project: Project, templates: Reference): Session {
  let gathered: { readonly revision: number; readonly facts: Facts } | null = null
  let decided: { readonly by: string; readonly reference: Reference } | null = null
  const sets = new Map<string, MetricSet>()

  function currentFacts(): Facts {
    const revision = revisionOf(project.db)
    if (gathered?.revision !== revision) {
      gathered = { revision, facts: gatherFacts(reading(project)) }
      sets.clear()
      decided = null
    }
    return gathered.facts
  }

  function currentReference(): Reference {
    const facts = currentFacts()
    const settings = peerSettings(reading(project))
    const words = learnedValues(reading(project)).map(({ entry }) => entry)
    const by = JSON.stringify([settings, words])
    if (decided?.by !== by) {
      decided = { by, reference: withNationalChoices(withPeers(templates, settings, facts), words) }
      sets.clear()
    }
    return decided.reference
  }

  function period(year: number, comparison?: number): Period {
    if (comparison !== undefined && comparison >= year) refuseComparison(year)
    return periodOf(year, municipalitiesOf(currentFacts()), comparison)
  }

  function metrics(year: number, comparison?: number): MetricSet {
    const rows = currentFacts()
    const reference = currentReference()
    const asked = period(year, comparison)
    const key = `${asked.year} ${asked.previous}`
    const known = sets.get(key)
    if (known) return known
    const computed = computeStatistics(rows, reference, asked)
    sets.set(key, computed)
    return computed
  }

  return {
    project,
    facts: currentFacts,
    reference: currentReference,
    years: () => reportYears(currentFacts()),
    municipalities: () => municipalitiesOf(currentFacts()),
    metrics,
    period,
    close: () => closeProject(project),
  }
}

/** Of later years only some chapters have numbers: changes counted from there would be a random few. */
const refuseComparison = (year: number): never =>
  fail('input.invalid', {
    da: `${year} kan kun sammenlignes med et tidligere år. Vælg et andet sammenligningsår.`,
    en: `${year} can only be compared with an earlier year. Choose another comparison year.`,
  })

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
