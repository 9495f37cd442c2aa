import { formatKroner, formatNumber, formatPercent } from '../../danish.ts'
import { compare, type Fraction, fraction, multiply, roundedUnits, subtract } from '../../quantities.ts'
import { changeInWords, SMALL_BASE } from '../changeWords.ts'
import { numberInWords } from '../numberWords.ts'
import { magnitude } from '../percentWords.ts'
import { pointsInWords } from '../pointsWords.ts'

/** What is talked about: its kind decides noun, unit, and which words for change are allowed. */
export type QuantityKind = 'count' | 'share' | 'money' | 'rate'

/** R7: a count is "antallet", a share "andelen"; the two are never mixed. */
export const quantityNoun: Readonly<Record<QuantityKind, string>> = {
  count: 'antallet',
  share: 'andelen',
  money: 'beløbet',
  rate: 'tallet',
}

/** R7: the change as a noun phrase, in percentage points for a share and in percent or counts for all else. */
export const changeOf = (kind: QuantityKind, from: Fraction, to: Fraction): string =>
  kind === 'share'
    ? pointsInWords(from, to)
    : changeInWords(from, to, {
        counts: kind === 'count',
        ...(kind === 'money' ? { shown: (value: Fraction) => formatKroner(value) } : {}),
      })

/** A step from one value to the next. "nearly" is a change too small for a word of direction (R4, R6). */
export type Step = 'same' | 'nearly' | 'up' | 'down'

export function stepOf(kind: QuantityKind, from: Fraction, to: Fraction): Step {
  const order = compare(to, from)
  if (order === 0) return 'same'
  const size = magnitude(subtract(to, from))
  const nearly =
    kind === 'share'
      ? compare(size, fraction(1, 2)) < 0
      : !(kind === 'count' && compare(from, fraction(SMALL_BASE)) < 0) &&
        compare(multiply(size, fraction(100)), magnitude(from)) < 0
  return nearly ? 'nearly' : order > 0 ? 'up' : 'down'
}

const MOST_DECIMALS = 3

/** Decimals by which values that are told to differ are seen to differ. */
function decimalsFor(kind: QuantityKind, values: readonly Fraction[], wanted: number): number {
  const hidden = (decimals: number): boolean =>
    values.some((value, index) => {
      const before = values[index - 1]
      if (!before) return false
      const step = stepOf(kind, before, value)
      return (step === 'up' || step === 'down') && roundedUnits(before, decimals) === roundedUnits(value, decimals)
    })
  let decimals = wanted
  while (decimals < MOST_DECIMALS && hidden(decimals)) decimals += 1
  return decimals
}

const isWordNumber = (value: Fraction): boolean =>
  value.denominator === 1 && value.numerator >= 0 && value.numerator <= 10 && value.numerator !== 1

/**
 * Values that one sentence names together, written alike: in words only if all of them are small. One is a digit,
 * because "antallet faldt til én" would need the gender of what is counted.
 */
export function shownTogether(kind: QuantityKind, values: readonly Fraction[], wanted = 0): readonly string[] {
  switch (kind) {
    case 'count':
      return values.map((value) => (values.every(isWordNumber) ? numberInWords(value) : formatNumber(value)))
    case 'money':
      return values.map((value) => formatKroner(value))
    case 'share': {
      const decimals = decimalsFor(kind, values, wanted)
      return values.map((value) => formatPercent(value, decimals))
    }
    case 'rate': {
      const decimals = decimalsFor(kind, values, wanted)
      return values.map((value) => formatNumber(value, decimals))
    }
  }
}
