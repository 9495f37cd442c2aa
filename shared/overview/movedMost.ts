import type { Overview, OverviewChange } from '../contract/statistics.ts'
import { breakBetween, type ChangePair, changePairs } from './changePairs.ts'
import { bearsPercent, changeWeight, isTooSmall, LEAST } from './changeWeight.ts'
import { changeWords, numberLabel, shortly } from './numberWords.ts'
import type { OverviewInput } from './overviewInput.ts'
import { isLookedAt } from './scopeOfNumber.ts'

const SHOWN = 7
/** Of one kind of number: the rest of the list is for the others. */
const OF_ONE_KIND = 2

interface Weighed extends ChangePair {
  readonly weight: number
}

/** What moved most against the comparison year; then, apart and without order, what a break keeps from comparing. */
export function movedMost(input: OverviewInput): Pick<Overview, 'changes' | 'tooSmall'> {
  const pairs = withoutRepetition(
    changePairs(input.metrics, input.period).filter(({ now }) => isLookedAt(input, now.dims)),
  )
  const large = pairs.filter((pair) => !isTooSmall(pair))
  const weighed = large.flatMap((pair): Weighed[] => {
    const weight = changeWeight(pair)
    return weight === null || weight === 0 ? [] : [{ ...pair, weight }]
  })
  weighed.sort((a, b) => b.weight - a.weight)
  const isBroken = (pair: ChangePair) => breakBetween(input.caveats.breaks, pair) !== null
  const ranked = mostOf(weighed.filter((pair) => !isBroken(pair)))
  const apart = mostOf(weighed.filter(isBroken))
  return {
    changes: [...ranked, ...apart].map((pair) => told(pair, input)),
    tooSmall: { numbers: pairs.length - large.length, least: LEAST },
  }
}

function mostOf(weighed: readonly Weighed[]): readonly Weighed[] {
  const taken = new Map<string, number>()
  const chosen = weighed.filter(({ now: { metric } }) => {
    const times = taken.get(metric) ?? 0
    taken.set(metric, times + 1)
    return times < OF_ONE_KIND
  })
  return chosen.slice(0, SHOWN)
}

const NATIONAL = '-national-'

/** A category whose number has a change is not told again by its share, nor by the national list it is also counted in. */
function withoutRepetition(pairs: readonly ChangePair[]): readonly ChangePair[] {
  const counted = new Set(
    pairs.filter(({ change }) => change.kind === 'change').map(({ change }) => JSON.stringify(change.dims)),
  )
  const isCategory = ({ dims }: ChangePair['change']) =>
    Object.keys(dims).some((dim) => dim !== 'year' && dim !== 'municipality')
  return pairs.filter(({ change }) => {
    if (change.metric.includes(NATIONAL)) return false
    return change.kind === 'change' || !isCategory(change) || !counted.has(JSON.stringify(change.dims))
  })
}

function told(pair: Weighed, input: OverviewInput): OverviewChange {
  const { earlier, now, change, weight } = pair
  const { metrics, language } = input
  const broken = breakBetween(input.caveats.breaks, pair)
  return {
    metric: now.metric,
    dims: now.dims,
    chapter: metrics.definitionOf(now.metric).chapter,
    label: numberLabel(now, input),
    now: shortly(now, metrics, language),
    before: shortly(earlier, metrics, language),
    beforeOf: { metric: earlier.metric, dims: earlier.dims },
    change: broken === null && bearsPercent(pair) ? changeWords(change, metrics, language) : null,
    changeOf: { metric: change.metric, dims: change.dims },
    weight,
    breakNote: broken?.text[language] ?? null,
  }
}
