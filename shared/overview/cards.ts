import type { OverviewCard } from '../contract/statistics.ts'
import type { Dims, MetricValue } from '../statistics/metric.ts'
import { numberKey } from '../statistics/metricSet.ts'
import { ALL } from '../statistics/scope.ts'
import { breakBetween, type ChangePair, changePairs } from './changePairs.ts'
import { bearsPercent } from './changeWeight.ts'
import { type Headline, headlines } from './headlines.ts'
import { changeWords, numberLabel, shortly } from './numberWords.ts'
import type { OverviewInput } from './overviewInput.ts'
import { isLookedAt } from './scopeOfNumber.ts'

/** The year's main numbers beside those of the comparison year. A number that the year lacks has no card. */
export function overviewCards(input: OverviewInput): readonly OverviewCard[] {
  const pairs = new Map(
    changePairs(input.metrics, input.period).map((pair) => [numberKey(pair.now.metric, pair.now.dims), pair]),
  )
  return headlines.flatMap((headline) =>
    numbersOf(headline, input).map((value) => cardOf(value, pairs.get(numberKey(value.metric, value.dims)), input)),
  )
}

function numbersOf({ metric, dims = {}, besidePeers = false }: Headline, input: OverviewInput): readonly MetricValue[] {
  const { metrics, period, municipality } = input
  const known = metrics.of(metric).filter(({ value, dims: at }) => value !== null && hasOnly(at, dims))
  if (!besidePeers) return known.filter(({ dims: at }) => at.year === period.year && isLookedAt(input, at))
  const own = municipality === ALL ? period.municipalities : [municipality]
  const ownNumbers = known.filter(({ dims: at }) => own.includes(String(at.municipality)))
  const newest = Math.max(...ownNumbers.map(({ dims: at }) => Number(at.year)))
  return ownNumbers.filter(({ dims: at }) => at.year === newest)
}

const hasOnly = (dims: Dims, wanted: NonNullable<Headline['dims']>): boolean =>
  Object.entries(dims).every(
    ([dim, is]) => dim === 'year' || dim === 'municipality' || wanted[dim] === null || wanted[dim] === is,
  )

function cardOf(value: MetricValue, pair: ChangePair | undefined, input: OverviewInput): OverviewCard {
  const { metrics, language, period } = input
  const { metric, dims } = value
  // Figures that come a year late are compared with those of as many years before them.
  const year = Number(dims.year)
  const comparedWith = year - (period.year - period.previous)
  const before = metrics.get(metric, { ...dims, year: comparedWith })
  const earlier = before?.value === null ? undefined : before
  const broken = earlier ? breakBetween(input.caveats.breaks, { earlier, now: value }) : null
  const change = pair && broken === null && bearsPercent(pair) ? changeWords(pair.change, metrics, language) : null
  return {
    metric,
    dims,
    chapter: metrics.definitionOf(metric).chapter,
    label: numberLabel(value, input),
    year,
    comparedWith,
    value: shortly(value, metrics, language),
    before: earlier ? shortly(earlier, metrics, language) : null,
    beforeOf: earlier ? { metric, dims: earlier.dims } : null,
    change,
    changeOf: pair && change !== null ? { metric: pair.change.metric, dims: pair.change.dims } : null,
    breakNote: broken?.text[language] ?? null,
  }
}
