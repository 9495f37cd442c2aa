import { fraction, multiply, roundedQuotient } from '../quantities.ts'
import { joinEvidence } from './evidence.ts'
import type { Amount } from './measure.ts'
import type { Measure, MetricRef } from './metric.ts'

type Named<Of extends Measure> = Of & MetricRef

/** What was paid, and for how many full-year persons. */
export interface Purchase {
  readonly cost: Named<Amount>
  readonly persons: Named<Measure<'mean'>>
}

const ORE_PER_KRONE = 100
const refOf = ({ metric, dims }: MetricRef): MetricRef => ({ metric, dims })

const madeOf = (parts: readonly Named<Measure>[]) => ({
  evidence: joinEvidence(parts.map(({ evidence }) => evidence)),
  from: parts.map(refOf),
})

/** Kroner for one place in a full year; undefined where nobody was placed. */
export const averagePrice = ({ cost, persons }: Purchase): Measure<'rate'> => ({
  kind: 'rate',
  value:
    cost.value && persons.value && persons.value.numerator !== 0
      ? multiply(cost.value, fraction(persons.value.denominator, persons.value.numerator))
      : null,
  ...madeOf([cost, persons]),
})

/** A deviation split in two: by how many were placed, and by what a place cost. */
export interface Split {
  readonly deviation: Amount
  readonly quantity: Amount
  readonly price: Amount
}

/**
 * The quantity effect is (persons now − persons before) × price before; the price effect is (price now − price before)
 * × persons now. The quantity effect is a sum of money and kept in whole øre; the price effect is the rest, so that the
 * two add up to the deviation exactly. A form that was not used before is all quantity. Null where there is no price to
 * begin from, or a cost is unknown.
 */
export function splitByPriceAndQuantity(before: Purchase, now: Purchase): Split | null {
  const [costBefore, costNow] = [oreOf(before.cost), oreOf(now.cost)]
  if (costBefore === null || costNow === null) return null
  const quantity = quantityEffect(costBefore, costNow, before.persons, now.persons)
  if (quantity === null) return null
  const parts = madeOf([now.cost, before.cost])
  const all = madeOf([now.cost, before.cost, now.persons, before.persons])
  const kroner = (ore: number, { evidence, from }: Pick<Amount, 'evidence' | 'from'>): Amount => ({
    kind: 'money',
    value: fraction(ore, ORE_PER_KRONE),
    evidence,
    from,
  })
  return {
    deviation: kroner(costNow - costBefore, parts),
    quantity: kroner(quantity, all),
    price: kroner(costNow - costBefore - quantity, all),
  }
}

/** Whole øre: accounts are kept in them. */
function oreOf({ value }: Amount): number | null {
  if (value === null) return null
  const ore = multiply(value, fraction(ORE_PER_KRONE))
  if (ore.denominator !== 1) throw new RangeError('An amount of accounts is whole øre')
  return ore.numerator
}

/** Worked out with large integers: an exact product of money and days may exceed what a `Fraction` holds. */
function quantityEffect(
  costBefore: number,
  costNow: number,
  { value: before }: Measure<'mean'>,
  { value: now }: Measure<'mean'>,
): number | null {
  if (before === null || now === null) return null
  if (before.numerator === 0) {
    if (costBefore !== 0 || (now.numerator === 0 && costNow !== 0)) return null
    return costNow
  }
  const [n0, m0] = [BigInt(before.numerator), BigInt(before.denominator)]
  const [n1, m1] = [BigInt(now.numerator), BigInt(now.denominator)]
  const ore = Number(roundedQuotient(BigInt(costBefore) * (n1 * m0 - n0 * m1), m1 * n0))
  // Only an absurd price gets here: of a single day that cost millions, before tens of thousands of persons.
  return Number.isSafeInteger(ore) && Number.isSafeInteger(costNow - costBefore - ore) ? ore : null
}
