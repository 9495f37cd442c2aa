import { compareDanish } from '../danish.ts'
import type { CaseKind } from './cohort/caseTable.ts'
import type { Cohort } from './cohort/cohort.ts'
import type { Facts } from './facts/facts.ts'

/** All municipalities of the centre together. */
export const ALL = 'samlet'

/** The municipalities that the centre has cases in. Peers of the expenditure tables are not among them. */
export function municipalitiesOf(facts: Facts): readonly string[] {
  const cases = [facts.notifications, facts.placements, facts.assessments] as const
  const seen = new Set<string>(facts.ledger.map((row) => row.municipality))
  for (const cohort of cases) for (const name of cohort.values('municipality')) seen.add(String(name))
  return [...seen].sort(compareDanish)
}

/** "samlet" first, then each municipality: the columns of nearly every statistic. */
export const scopesOf = (municipalities: readonly string[]): readonly string[] => [ALL, ...municipalities]

/** "samlet" and the municipalities that the cases name: one that they never name has no data, which is not zero. */
export const scopesIn = <Kind extends CaseKind & { readonly field: 'municipality' | string }>(
  cases: Cohort<Kind>,
  municipalities: readonly string[],
): readonly string[] => scopesOf(municipalities.filter((name) => casesOf(cases, name).size > 0))

/** The cases of a municipality, or of all. */
export const casesOf = <Kind extends CaseKind & { readonly field: 'municipality' | string }>(
  cases: Cohort<Kind>,
  scope: string,
): Cohort<Kind> => (scope === ALL ? cases : cases.where('municipality' as Kind['field'], scope))

export const inScope = <Row extends { readonly municipality: string }>(
  rows: readonly Row[],
  scope: string,
): readonly Row[] => (scope === ALL ? rows : rows.filter((row) => row.municipality === scope))
