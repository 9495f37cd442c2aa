import { compareDanish } from '../danish.ts'
import type { Facts } from './facts.ts'

/** All municipalities of the centre together. */
export const ALL = 'samlet'

/** The municipalities that the centre has cases in. Peers of the expenditure tables are not among them. */
export function municipalitiesOf(facts: Facts): readonly string[] {
  const seen = new Set<string>()
  for (const rows of [facts.notifications, facts.placements, facts.assessments, facts.ledger])
    for (const row of rows) seen.add(row.municipality)
  return [...seen].sort(compareDanish)
}

/** "samlet" first, then each municipality: the columns of nearly every statistic. */
export const scopesOf = (municipalities: readonly string[]): readonly string[] => [ALL, ...municipalities]

export const inScope = <Row extends { readonly municipality: string }>(
  rows: readonly Row[],
  scope: string,
): readonly Row[] => (scope === ALL ? rows : rows.filter((row) => row.municipality === scope))
