import { yearOf } from '../dates.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { Facts } from './facts.ts'
import type { MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { placementFlow } from './placementFlow.ts'
import { placementConsent, placementStock, stockAges } from './placementStock.ts'
import { scopesOf } from './scope.ts'
import { percentChangeOf, pointsBetween, range } from './tally.ts'

/**
 * Years of the window for which the stock is known. An extract holds the periods that were active in its own years, so
 * a stock before the first ending in it would be counted too low.
 */
function stockYears(facts: Facts, period: Period): readonly number[] {
  const endings = facts.placements.flatMap((row) => (row.until === null ? [] : [yearOf(row.until)]))
  return range(Math.max(period.first, Math.min(period.year, ...endings)), period.year)
}

/** Chapter 04: placed children on 31 December, new and ended placements, consent and after-care. */
export function* placementMetrics(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  if (facts.placements.length === 0) return
  const years = stockYears(facts, period)
  const ages = stockAges(facts.placements, years, codes)
  const stock = years.flatMap((year) => [...placementStock(facts.placements, year, codes, period.municipalities, ages)])
  yield* stock
  yield* placementFlow(facts.placements, codes, period)
  yield* placementConsent(facts.placements, period.year, codes, period.municipalities)
  yield* changes(stock, period)
}

function* changes(stock: readonly MetricValue[], period: Period): Generator<MetricValue> {
  const of = (metric: string, year: number, municipality: string) =>
    stock.filter(({ metric: id, dims }) => id === metric && dims.year === year && dims.municipality === municipality)
  for (const municipality of scopesOf(period.municipalities)) {
    const [from] = of('placements-count', period.first, municipality)
    const [to] = of('placements-count', period.year, municipality)
    if (from && to)
      yield percentChangeOf('placements-change-pct', { year: `${period.first}-${period.year}`, municipality }, from, to)
    const before = of('placements-type-share-pct', period.previous, municipality)
    for (const now of of('placements-type-share-pct', period.year, municipality)) {
      const then = before.find(({ dims }) => dims.form === now.dims.form)
      const dims = { year: `${period.previous}-${period.year}`, municipality, form: String(now.dims.form) }
      if (then) yield pointsBetween('placements-type-share-change-pp', dims, then, now)
    }
  }
}
