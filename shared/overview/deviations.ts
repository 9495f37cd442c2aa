import type { OverviewChange } from '../contract/statistics.ts'
import { formatSigned, type Language } from '../danish.ts'
import { compare, type Fraction, fraction, multiply, toNumber } from '../quantities.ts'
import { type DeviationLimit, reaches, TO_EXPLAIN } from '../statistics/deviationLimit.ts'
import { withUnit } from '../statistics/explain/unitWords.ts'
import type { MetricValue } from '../statistics/metric.ts'
import { ALL } from '../statistics/scope.ts'
import { shortly } from './numberWords.ts'
import type { OverviewInput } from './overviewInput.ts'

const SHOWN = 5

/** Worth a look; what needs an explanation lies higher. */
const WORTH_A_LOOK: DeviationLimit = { kroner: fraction(50_000), percent: fraction(5) }

/** A line of the accounts that deviates from its budget. */
interface Deviating {
  readonly deviation: MetricValue
  readonly size: Fraction
  readonly percent: Fraction
}

const magnitude = (value: Fraction): Fraction => (value.numerator < 0 ? multiply(value, fraction(-1)) : value)

/** Lines that deviate by the limit at least, in the municipalities that are looked at; the largest amount first. */
function deviating({ metrics, period, municipality }: OverviewInput, limit: DeviationLimit): readonly Deviating[] {
  const found = metrics.of('economy-deviation').flatMap((deviation): Deviating[] => {
    const { dims } = deviation
    if (dims.year !== period.year || dims.kind !== 'line') return []
    if (municipality !== ALL && dims.municipality !== municipality) return []
    const percent = metrics.get('economy-deviation-pct', dims)?.value
    if (!deviation.value || !percent) return []
    return [{ deviation, size: magnitude(deviation.value), percent: magnitude(percent) }]
  })
  return found.filter(({ size, percent }) => reaches(limit, size, percent)).sort((a, b) => compare(b.size, a.size))
}

/** The lines whose accounts are farthest from their budget, in kroner. A blank cell is no amount to be far from. */
export function largestDeviations(input: OverviewInput): readonly OverviewChange[] {
  return deviating(input, WORTH_A_LOOK)
    .flatMap((line) => told(line, input))
    .slice(0, SHOWN)
}

function told({ deviation, size }: Deviating, input: OverviewInput): readonly OverviewChange[] {
  const { metrics, language } = input
  const { dims } = deviation
  const [budget, accounts] = [metrics.get('economy-budget', dims), metrics.get('economy-accounts', dims)]
  if (!budget?.value || !accounts?.value) return []
  return [
    {
      metric: accounts.metric,
      dims,
      chapter: 'economy',
      label: dims.municipality === input.municipality ? String(dims.line) : `${dims.line}, ${dims.municipality}`,
      now: shortly(accounts, metrics, language),
      before: shortly(budget, metrics, language),
      beforeOf: { metric: budget.metric, dims },
      change: signedKroner(deviation, language),
      changeOf: { metric: deviation.metric, dims },
      weight: toNumber(size),
      breakNote: null,
    },
  ]
}

const signedKroner = ({ value }: MetricValue, language: Language): string | null =>
  value === null ? null : withUnit(formatSigned(value, 0, language), 'kr.', language)

/** Lines by municipality that somebody should explain. */
export function toExplain(input: OverviewInput): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (const { deviation } of deviating(input, TO_EXPLAIN)) {
    const name = String(deviation.dims.municipality)
    lines.set(name, (lines.get(name) ?? 0) + 1)
  }
  return lines
}
