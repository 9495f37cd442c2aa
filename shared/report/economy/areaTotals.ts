import type { EconomyChart } from '../../domain/economyChart.ts'
import { type Fraction, fraction, multiply, subtract, sum } from '../../quantities.ts'
import type { MetricValue } from '../../statistics/metric.ts'
import type { MetricSet } from '../../statistics/metricSet.ts'

export type EconomyArea = 'placement' | 'prevention' | 'total' | 'cash' | 'grand'

export const economyAreas: readonly EconomyArea[] = ['placement', 'prevention', 'total', 'cash', 'grand']

const TOGETHER = 'samlet'

interface AreaSum {
  readonly budget: Fraction | null
  readonly accounts: Fraction | null
  readonly rows: MetricValue['rows']
}

const totalOf = (parts: readonly AreaSum[]): AreaSum => {
  const all = (pick: (part: AreaSum) => Fraction | null): Fraction | null => {
    const values = parts.map(pick).filter((value) => value !== null)
    return values.length === parts.length && parts.length > 0 ? sum(values) : null
  }
  return {
    budget: all((p) => p.budget),
    accounts: all((p) => p.accounts),
    rows: parts.flatMap((part) => [...part.rows]),
  }
}

function areaSum(metrics: MetricSet, chart: EconomyChart, year: number, area: EconomyArea): AreaSum {
  const byLabels = (labels: readonly string[]): AreaSum => {
    const parts = labels.map((label): AreaSum => {
      const find = (metric: string): MetricValue | undefined =>
        metrics
          .of(metric)
          .find(({ dims }) => dims.year === year && dims.municipality === chart.municipality && dims.line === label)
      const budget = find('economy-budget')
      const accounts = find('economy-accounts')
      return { budget: budget?.value ?? null, accounts: accounts?.value ?? null, rows: accounts?.rows ?? [] }
    })
    return totalOf(parts)
  }
  if (area !== 'grand') return byLabels(chart.areas[area].rows)
  if (chart.grandTotal !== null) return byLabels([chart.grandTotal])
  return totalOf([byLabels(chart.areas.total.rows), byLabels(chart.areas.cash.rows)])
}

/**
 * The areas that the report speaks of, summed from the same bottom-up rows that its tables show. So text and table
 * cannot differ, whatever totals the source prints.
 */
export function areaMetrics(
  metrics: MetricSet,
  charts: readonly EconomyChart[],
  year: number,
  municipalities: readonly string[],
): readonly MetricValue[] {
  const own = municipalities.map((name) => charts.find((chart) => chart.municipality === name))
  const known = own.filter((chart) => chart !== undefined)
  return economyAreas.flatMap((area) => {
    const sums = known.map((chart) => ({ municipality: chart.municipality, ...areaSum(metrics, chart, year, area) }))
    // A sum over some of the municipalities only would pass for the whole.
    const together = known.length === own.length ? [{ municipality: TOGETHER, ...totalOf(sums) }] : []
    return [...sums, ...together].flatMap(({ municipality, budget, accounts, rows }): MetricValue[] => {
      if (accounts === null) return []
      const dims = { year, municipality, area }
      const deviation = budget === null ? null : subtract(accounts, budget)
      const percent =
        deviation === null || budget === null || budget.numerator === 0
          ? null
          : multiply(deviation, fraction(100 * budget.denominator, budget.numerator))
      return [
        { metric: 'economy-area-budget', dims, value: budget, rows },
        { metric: 'economy-area-accounts', dims, value: accounts, rows },
        { metric: 'economy-area-deviation', dims, value: deviation, rows },
        { metric: 'economy-area-deviation-pct', dims, value: percent, rows },
      ]
    })
  })
}
