import type { Caseload } from '../domain/cases.ts'
import { fraction } from '../quantities.ts'
import { rowsOf } from './evidence.ts'
import type { Facts } from './facts/facts.ts'
import { type Count, counted, meanOf, named, quantity, ratePer, totalOf } from './measure.ts'
import type { Dims, MetricRef, MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { ALL } from './scope.ts'
import { groupBy } from './tally.ts'
import { type Change, yearChanges } from './yearChanges.ts'

type NamedCount = Count & MetricRef

/** One month of a team, or of all teams; null where the file has no number. */
interface Month {
  readonly month: number
  readonly cases: NamedCount | null
  readonly advisers: NamedCount | null
  /** Cases and advisers of the same teams: only then may one be divided by the other. */
  readonly paired: boolean
}

/** Chapter 06: cases and full-time advisers, month by month and team by team. A blank cell is no number, never 0. */
export function* caseloadMetrics(facts: Facts, period: Period): Generator<MetricValue> {
  const found = [...yearly(facts, period)]
  yield* found
  yield* yearChanges(found, changes, period.previous, period.year)
}

const changes: readonly Change[] = [
  { metric: 'active-cases-change-pct', of: 'active-cases-average', as: 'percent' },
  { metric: 'cases-per-adviser-change-pct', of: 'cases-per-adviser-average', as: 'percent' },
]

function* yearly(facts: Facts, period: Period): Generator<MetricValue> {
  const years = groupBy(
    facts.caseloads.filter((row) => row.year <= period.year),
    (row) => row.year,
  )
  for (const [year, rows] of [...years].sort(([a], [b]) => a - b)) {
    const dims = { year, municipality: ALL }
    const teams = [...groupBy(rows, (row) => row.team)].map(([team, own]) => {
      const ofTeam = { ...dims, team }
      return { dims: ofTeam, months: monthsOfTeam(own, ofTeam) }
    })
    const together = monthsTogether(
      teams.map(({ months }) => months),
      dims,
    )
    for (const each of [{ dims, months: together }, ...teams]) yield* monthsAndAverages(each.months, each.dims)
  }
}

function monthsOfTeam(rows: readonly Caseload[], dims: Dims): readonly Month[] {
  return rows.map((row) => {
    const evidence = [rowsOf('caseload', [row])]
    const here = { ...dims, month: row.month }
    const { cases, advisersHundredths: hundredths } = row
    const posts = hundredths === null ? null : quantity(fraction(hundredths, 100), evidence)
    return {
      month: row.month,
      cases: cases === null ? null : named('active-cases-count', here, counted(cases, evidence)),
      advisers: posts === null ? null : named('advisers-count', here, posts),
      paired: (cases === null) === (hundredths === null),
    }
  })
}

/** A month in which a team of the year has no number has no total: the sum of the others would pass for the whole. */
function monthsTogether(teams: readonly (readonly Month[])[], dims: Dims): readonly Month[] {
  return [...groupBy(teams.flat(), ({ month }) => month)].map(([month, parts]) => {
    const sum = (metric: string, numbersOf: (months: readonly Month[]) => readonly NamedCount[]) => {
      const [known, wanted] = [numbersOf(parts), teams.filter((months) => numbersOf(months).length > 0).length]
      return wanted === 0 || known.length < wanted ? null : named(metric, { ...dims, month }, totalOf('count', known))
    }
    return {
      month,
      cases: sum('active-cases-count', casesOf),
      advisers: sum('advisers-count', advisersOf),
      paired: parts.every(({ paired }) => paired),
    }
  })
}

const casesOf = (months: readonly Month[]) => months.flatMap(({ cases }) => cases ?? [])
const advisersOf = (months: readonly Month[]) => months.flatMap(({ advisers }) => advisers ?? [])

function* monthsAndAverages(months: readonly Month[], dims: Dims): Generator<MetricValue> {
  for (const { month, cases, advisers, paired } of months) {
    if (cases) yield cases
    if (advisers) yield advisers
    if (cases && advisers && paired) yield named('cases-per-adviser', { ...dims, month }, ratePer(cases, advisers))
  }
  const known = casesOf(months)
  if (known.length > 0) yield named('active-cases-average', dims, meanOf(totalOf('count', known), known.length))
  const paired = months.filter((month) => month.paired && month.cases !== null && month.advisers !== null)
  if (paired.length === 0) return
  const [cases, advisers] = [totalOf('count', casesOf(paired)), totalOf('count', advisersOf(paired))]
  yield named('cases-per-adviser-average', dims, ratePer(cases, advisers))
}
