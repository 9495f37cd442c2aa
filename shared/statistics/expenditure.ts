import type { CodeLists } from '../domain/codeLists.ts'
import { fraction, multiply, subtract } from '../quantities.ts'
import type { Facts } from './facts.ts'
import type { MetricValue } from './metric.ts'
import { groupBy } from './tally.ts'

/**
 * Chapter 05: kroner per 1,000 citizens against the peers. The mean is unweighted and counts the own municipalities,
 * as the report has always done; index 100 is the mean.
 */
export function* expenditureMetrics(facts: Facts, codes: CodeLists, reportYear: number): Generator<MetricValue> {
  const byYear = groupBy(
    facts.peers.filter((row) => row.year <= reportYear),
    (row) => row.year,
  )
  for (const [year, rows] of [...byYear].sort(([a], [b]) => a - b))
    for (const { key, name } of codes.expenditureAreas) {
      const area = rows.filter((row) => row.area === name)
      if (area.length === 0) continue
      const metric = `expenditure-per-1000-${key}`
      const total = area.reduce((sum, row) => sum + row.kronerPerThousand, 0)
      const mean = fraction(total, area.length)
      yield {
        metric,
        dims: { year, municipality: codes.peerMeanName },
        value: mean,
        basis: { part: total, whole: area.length },
        rows: area,
      }
      for (const row of area) {
        const dims = { year, municipality: row.municipality }
        const own = fraction(row.kronerPerThousand)
        yield { metric, dims, value: own, rows: [row] }
        yield { metric: `${metric}-gap`, dims, value: subtract(own, mean), rows: area }
        yield {
          metric: `${metric}-index`,
          dims,
          value: total === 0 ? null : multiply(own, fraction(100 * area.length, total)),
          rows: area,
        }
      }
    }
}
