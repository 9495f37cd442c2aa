/**
 * An exact rational number: lowest terms, denominator above zero. Every figure of the product is kept so until it is
 * displayed; only then is it rounded, once. Parts are safe integers, so a fraction passes between processes unchanged.
 */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

/** The exact result has more digits than a fraction holds. Figures of an office have not; absurd ones may. */
export class OutOfExactRange extends RangeError {
  constructor() {
    super('Fraction out of exact range')
  }
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b))

/** As `reduce`, without large integers: nearly every number of a project fits, and a year has tens of thousands. */
function reduceSmall(numerator: number, denominator: number): Fraction {
  let divisor = Math.abs(numerator)
  let rest = Math.abs(denominator)
  while (rest !== 0) {
    const next = divisor % rest
    divisor = rest
    rest = next
  }
  const signed = denominator < 0 ? -divisor : divisor
  // Adding 0 makes −0 a plain 0.
  return { numerator: numerator / signed + 0, denominator: denominator / signed }
}

/** A product of safe integers that is itself one has lost nothing. */
const isExact = Number.isSafeInteger

function reduce(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('A fraction needs a denominator other than zero')
  const sign = denominator < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign) || 1n
  const top = Number((sign * numerator) / divisor)
  const bottom = Number((sign * denominator) / divisor)
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) throw new OutOfExactRange()
  return { numerator: top, denominator: bottom }
}

/** Nearly every number of a project is whole: those need no division. */
export function fraction(numerator: number, denominator = 1): Fraction {
  if (denominator === 1 && isExact(numerator)) return { numerator: numerator + 0, denominator }
  if (denominator !== 0 && isExact(numerator) && isExact(denominator)) return reduceSmall(numerator, denominator)
  return reduce(BigInt(numerator), BigInt(denominator))
}

const parts = (f: Fraction): readonly [bigint, bigint] => [BigInt(f.numerator), BigInt(f.denominator)]

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === 1 && b.denominator === 1) return fraction(a.numerator + b.numerator)
  const [own, other] = [a.numerator * b.denominator, b.numerator * a.denominator]
  const denominator = a.denominator * b.denominator
  if (isExact(own) && isExact(other) && isExact(own + other) && isExact(denominator))
    return reduceSmall(own + other, denominator)
  const [an, ad] = parts(a)
  const [bn, bd] = parts(b)
  return reduce(an * bd + bn * ad, ad * bd)
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  const [numerator, denominator] = [a.numerator * b.numerator, a.denominator * b.denominator]
  if (isExact(numerator) && isExact(denominator)) return reduceSmall(numerator, denominator)
  const [an, ad] = parts(a)
  const [bn, bd] = parts(b)
  return reduce(an * bn, ad * bd)
}

export const sum = (values: readonly Fraction[]): Fraction => values.reduce(add, fraction(0))

/** Part of whole in percent; null for an empty base, because 0 of 0 is no share. */
export function percentOf(part: number, whole: number): Fraction | null {
  if (whole === 0) return null
  const hundredfold = part * 100
  return isExact(hundredfold) ? fraction(hundredfold, whole) : multiply(fraction(100), fraction(part, whole))
}

/** Change from one number to another in percent of the first; null from zero. */
export const percentChange = (from: number, to: number): Fraction | null => percentOf(to - from, from)

export const compare = (a: Fraction, b: Fraction): number => {
  const [an, ad] = parts(a)
  const [bn, bd] = parts(b)
  const difference = an * bd - bn * ad
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The nearest floating-point number, for axes and for JSON; never for further arithmetic. */
export const toNumber = (f: Fraction): number => f.numerator / f.denominator

/**
 * The one rounding: to `decimals` places, halves away from zero, as an integer count of the last place
 * (12,45 to one decimal is 125). Exact for every fraction.
 */
export function roundedUnits(f: Fraction, decimals = 0): bigint {
  const [numerator, denominator] = parts(f)
  return roundedQuotient(numerator * 10n ** BigInt(decimals), denominator)
}

/** A quotient rounded to a whole number, halves away from zero. The divisor is above zero. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n)
  return dividend < 0n ? -rounded : rounded
}

/** A decimal number in plain notation ("37.4", "-12") as an exact fraction. */
export function fractionOfDecimal(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`Not a plain decimal number: ${text}`)
  const [, sign = '', whole = '', decimals = ''] = match
  return reduce(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length))
}
