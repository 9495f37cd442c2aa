import type { CodeLists } from '../domain/codeLists.ts'
import { NO_DAY } from './cohort/caseTable.ts'
import type { PlacementCases } from './facts/placementCases.ts'

const MILLISECONDS_PER_DAY = 86_400_000
const STILL_LASTS = Number.MAX_SAFE_INTEGER

/** Whole months that the child of a row had been placed; null where the beginning is unknown. */
export type MonthsOf = (row: number) => number | null

/** The unbroken time in placement that each period is a part of: a move to another place continues it. */
export interface PlacementChains {
  /** From the beginning of the row's chain to the end of the day. */
  until(lastDay: number): MonthsOf
  /** To the end of the row's own last day. */
  readonly untilEnded: MonthsOf
}

/**
 * Follows every child from period to period. A chain whose first period is itself a continuation began before the
 * extract does, nobody knows when.
 */
export function placementChains(cases: PlacementCases, codes: CodeLists): PlacementChains {
  const { days, fields } = cases.cases
  const continuing = fields.startReason.values.map((reason) => codes.continuingStartReasons.includes(String(reason)))
  const begin = new Int32Array(cases.cases.size).fill(NO_DAY)
  for (const periods of periodsOfChildren(cases)) {
    let chainBegin = NO_DAY
    let chainEnd = NO_DAY
    for (const row of periods) {
      const from = days.from[row] ?? 0
      if (from > chainEnd + 1) chainBegin = continuing[fields.startReason.codes[row] ?? 0] ? NO_DAY : from
      begin[row] = chainBegin
      const until = days.until[row] ?? NO_DAY
      chainEnd = Math.max(chainEnd, until === NO_DAY ? STILL_LASTS : until)
    }
  }
  const until = (lastDayOf: (row: number) => number): MonthsOf =>
    askedOnce(begin.length, (row) => {
      const first = begin[row] ?? NO_DAY
      return first === NO_DAY ? null : wholeMonths(first, lastDayOf(row) + 1)
    })
  return { until: (lastDay) => until(() => lastDay), untilEnded: until((row) => days.until[row] ?? NO_DAY) }
}

const NOT_ASKED = -1
const UNKNOWN = -2

/** Every class of duration asks again of the same rows. */
function askedOnce(rows: number, monthsOf: MonthsOf): MonthsOf {
  const known = new Int32Array(rows).fill(NOT_ASKED)
  return (row) => {
    if (known[row] === NOT_ASKED) known[row] = monthsOf(row) ?? UNKNOWN
    const months = known[row] ?? UNKNOWN
    return months === UNKNOWN ? null : months
  }
}

/** The rows of each child by the day they begin. Sorting all rows at once would compare each with twenty others. */
function* periodsOfChildren(cases: PlacementCases): Generator<Uint32Array> {
  const { children, days } = cases.cases
  const rows = cases.rows()
  const next = new Uint32Array(children.size + 1)
  for (const row of rows) next[childOf(row) + 1] = (next[childOf(row) + 1] ?? 0) + 1
  for (let child = 1; child < next.length; child += 1) next[child] = (next[child] ?? 0) + (next[child - 1] ?? 0)
  const starts = next.slice()
  const ordered = new Uint32Array(rows.length)
  for (const row of rows) {
    const place = next[childOf(row)] ?? 0
    ordered[place] = row
    next[childOf(row)] = place + 1
  }
  for (let child = 0; child < children.size; child += 1) {
    const own = ordered.subarray(starts[child], starts[child + 1])
    if (own.length > 0) yield own.sort((a, b) => (days.from[a] ?? 0) - (days.from[b] ?? 0))
  }

  function childOf(row: number): number {
    return children.codes[row] ?? 0
  }
}

/** Whole calendar months from one day to another: 15 January to 14 March is one, to 15 March two. */
export function wholeMonths(from: number, to: number): number {
  const [first, last] = [new Date(from * MILLISECONDS_PER_DAY), new Date(to * MILLISECONDS_PER_DAY)]
  const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth()
  return last.getUTCDate() < first.getUTCDate() ? months - 1 : months
}
