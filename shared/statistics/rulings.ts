import type { AppealRuling } from '../domain/cases.ts'
import type { CodeLists, RulingCodes } from '../domain/codeLists.ts'
import { codesWithUnknown } from './codes.ts'
import { rowsOf } from './evidence.ts'
import type { Facts } from './facts/facts.ts'
import { type Count, counted, named, sharesTogether, totalOf } from './measure.ts'
import type { Dims, MetricRef, MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { ALL } from './scope.ts'
import { groupBy } from './tally.ts'
import { type Change, yearChanges } from './yearChanges.ts'

const COUNT = 'complaint-rulings-count'

type RulingCount = Count<'ruling'> & MetricRef

/** Chapter 07: rulings in complaints by who ruled, with what outcome, and for which municipality. */
export function* rulingMetrics(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const found = [...yearly(facts, codes, period)]
  yield* found
  yield* yearChanges(found, changes, period.previous, period.year)
}

const changes: readonly Change[] = [
  { metric: 'complaint-rulings-change-pct', of: COUNT, as: 'percent' },
  { metric: 'complaint-upheld-share-change-pp', of: 'complaint-upheld-share-pct', as: 'points' },
]

function* yearly(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const { sums } = codes.rulings
  const single = facts.rulings.filter((row) => row.body !== sums && row.outcome !== sums && row.year <= period.year)
  const years = groupBy(single, (row) => row.year)
  for (const [year, rows] of [...years].sort(([a], [b]) => a - b)) {
    const outcomes = codesWithUnknown(
      codes.rulings.outcomes,
      rows.map((row) => row.outcome),
    )
    yield* byBody(rows, bodiesIn(year, rows, codes.rulings), outcomes, { ...period, year }, codes.rulings)
    for (const municipality of period.municipalities)
      yield* byMunicipality(rows, outcomes, { year, municipality }, codes.rulings)
  }
}

/** Those of the list that existed in the year, then whoever else ruled. */
const bodiesIn = (year: number, rows: readonly AppealRuling[], codes: RulingCodes): readonly string[] =>
  codesWithUnknown(
    codes.bodies.flatMap(({ name, from, until }) =>
      (from === null || from <= year) && (until === null || year <= until) ? [name] : [],
    ),
    rows.map((row) => row.body),
  )

const rulings = (rows: readonly AppealRuling[], dims: Dims): RulingCount =>
  named(COUNT, dims, counted(rows.length, [rowsOf('appeal_ruling', rows)]))

function* byBody(
  rows: readonly AppealRuling[],
  bodies: readonly string[],
  outcomes: readonly string[],
  { year, municipalities }: Period,
  codes: RulingCodes,
): Generator<MetricValue> {
  const dims = { year, municipality: ALL }
  for (const body of bodies) {
    const own = rows.filter((row) => row.body === body)
    yield* byOutcome(own, outcomes, (outcome) => ({ ...dims, body, outcome }))
    yield rulings(own, { ...dims, body, outcome: codes.sums })
  }
  const together = byOutcome(rows, outcomes, (outcome) => ({ ...dims, body: codes.sums, outcome }))
  yield* together
  yield rulings(rows, { ...dims, body: codes.sums, outcome: codes.sums })
  // Where some rulings are of no municipality of the centre, those of its municipalities are no part of this sum.
  if (rows.every(({ municipality }) => municipalities.includes(municipality))) yield rulings(rows, dims)
  yield* shares(together, dims, codes)
}

function* byMunicipality(
  rows: readonly AppealRuling[],
  outcomes: readonly string[],
  dims: { readonly year: number; readonly municipality: string },
  codes: RulingCodes,
): Generator<MetricValue> {
  const own = rows.filter((row) => row.municipality === dims.municipality)
  const counts = byOutcome(own, outcomes, (outcome) => ({ ...dims, outcome }))
  yield* counts
  yield rulings(own, dims)
  yield* shares(counts, dims, codes)
}

const byOutcome = (
  rows: readonly AppealRuling[],
  outcomes: readonly string[],
  dimsOf: (outcome: string) => Dims,
): readonly RulingCount[] =>
  outcomes.map((outcome) =>
    rulings(
      rows.filter((row) => row.outcome === outcome),
      dimsOf(outcome),
    ),
  )

/** Of the rulings on the merits: a complaint that was dismissed unread is neither upheld nor reversed. */
function* shares(counts: readonly RulingCount[], dims: Dims, codes: RulingCodes): Generator<MetricValue> {
  const those = (outcomes: readonly string[]) => counts.filter((count) => outcomes.includes(String(count.dims.outcome)))
  const [upheld, reversed] = [those(codes.upheld), those(codes.reversed)]
  const decided = totalOf('count', [...upheld, ...reversed])
  yield named('complaint-upheld-share-pct', dims, sharesTogether(upheld, decided))
  yield named('complaint-reversal-share-pct', dims, sharesTogether(reversed, decided))
}
