import { peerRows } from './expenditure.ts'
import type { Facts } from './facts/facts.ts'
import { yearsOf } from './notifications.ts'
import { coverageOf } from './placementCoverage.ts'
import { completeYears } from './respite/stays.ts'

/**
 * Years that a report can be made for: those with notifications, decisions, caseloads, rulings or accounts. A project
 * that has none of these is not empty: there, the years of whatever it has can be chosen.
 */
export function reportYears(facts: Facts): readonly number[] {
  const yearly = [facts.ledger, facts.caseloads, facts.rulings].flatMap((rows) => rows.map(({ year }) => year))
  const years = [...yearsOf(facts.notifications), ...yearsOf(facts.assessments), ...yearly]
  return [...new Set(years.length > 0 ? years : otherYears(facts))].sort((a, b) => a - b)
}

/** Of files that reach far back, or beside the year that is reported on. */
const otherYears = (facts: Facts): readonly number[] => [
  ...placementYears(facts),
  ...completeYears(facts.respiteEnrolments),
  ...completeYears(facts.respiteElsewhere),
  ...[...facts.respiteCapacity, ...peerRows(facts)].map(({ year }) => year),
  ...facts.keyFigures.flatMap(({ period }) => /^\d{4}/.exec(period)?.map(Number) ?? []),
]

/** Years with beginnings or endings of placements in which the stock is known. */
export function placementYears({
  placements,
  importedOn,
}: Pick<Facts, 'placements' | 'importedOn'>): readonly number[] {
  const coverage = coverageOf(placements, importedOn?.placement)
  const years = [...placements.values('startYear'), ...placements.values('endYear')]
  return years.filter((year) => typeof year === 'number').filter((year) => coverage.hasStock(year))
}
