import { monthOf, yearOf } from '../dates.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { Facts } from './facts.ts'
import type { MetricValue } from './metric.ts'
import { codesWithUnknown } from './notificationCategories.ts'
import type { Period } from './period.ts'
import { inScope, scopesOf } from './scope.ts'
import { countRows, range } from './tally.ts'

/** Chapter 03: decisions on a child assessment. They are not set against notifications: not every decision has one. */
export function* assessmentMetrics(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const years = [...new Set(facts.assessments.map((row) => yearOf(row.decidedOn)))]
  for (const year of years.filter((each) => each <= period.year).sort((a, b) => a - b))
    for (const municipality of scopesOf(period.municipalities)) {
      const rows = inScope(facts.assessments, municipality).filter((row) => yearOf(row.decidedOn) === year)
      const metric = 'child-assessments-decided-count'
      const dims = { year, municipality }
      yield countRows(metric, dims, rows)
      for (const team of codesWithUnknown(
        codes.teams,
        facts.assessments.map((row) => row.team),
      ))
        yield countRows(
          metric,
          { ...dims, team },
          rows.filter((row) => row.team === team),
        )
      for (const month of range(1, 12))
        yield countRows(
          metric,
          { ...dims, month },
          rows.filter((row) => monthOf(row.decidedOn) === month),
        )
      for (const age of range(0, 17))
        yield countRows(
          metric,
          { ...dims, age },
          rows.filter((row) => row.ageAtDecision === age),
        )
      yield countRows(
        'child-assessments-finished-count',
        dims,
        rows.filter((row) => row.finishedOn !== null),
      )
    }
}
