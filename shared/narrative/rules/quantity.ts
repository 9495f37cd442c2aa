import { formatKroner, formatNumber, formatPercent, type Language } from '../../danish.ts'
import { compare, type Fraction, fraction, multiply, roundedUnits, subtract } from '../../quantities.ts'
import { changeInWords, SMALL_BASE } from '../changeWords.ts'
import { numberInWords } from '../numberWords.ts'
import { magnitude } from '../percentWords.ts'
import { pointsInWords } from '../pointsWords.ts'

/** What is talked about: its kind decides noun, unit, and which words for change are allowed. */
export type QuantityKind = 'count' | 'share' | 'money' | 'rate'

/** R7: a count is "antallet", a share "andelen"; the two are never mixed. */
export const quantityNoun: Readonly<Record<Language, Readonly<Record<QuantityKind, string>>>> = {
  da: { count: 'antallet', share: 'andelen', money: 'beløbet', rate: 'tallet' },
  en: { count: 'the number', share: 'the share', money: 'the amount', rate: 'the figure' },
}

/** R7: the change as a noun phrase, in percentage points for a share and in percent or counts for all else. */
export const changeOf = (kind: QuantityKind, from: Fraction, to: Fraction, language: Language = 'da'): string =>
  kind === 'share'
    ? pointsInWords(from, to, 'noun', language)
    : changeInWords(from, to, {
        counts: kind === 'count',
        language,
        ...(kind === 'money' ? { shown: (value: Fraction) => formatKroner(value, language) } : {}),
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
export function shownTogether(
  kind: QuantityKind,
  values: readonly Fraction[],
  wanted = 0,
  language: Language = 'da',
): readonly string[] {
  switch (kind) {
    case 'count':
      return values.every(isWordNumber)
        ? values.map((value) => numberInWords(value, 'en', language))
        : values.map((value) => formatNumber(value, 0, language))
    case 'money':
      return values.map((value) => formatKroner(value, language))
    case 'share': {
      const decimals = decimalsFor(kind, values, wanted)
      return values.map((value) => formatPercent(value, decimals, language))
    }
    case 'rate': {
      const decimals = decimalsFor(kind, values, wanted)
      return values.map((value) => formatNumber(value, decimals, language))
    }
  }
}
