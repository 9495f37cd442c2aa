import fc from 'fast-check'
import { expect } from 'vitest'
import { type Fraction, fraction, percentOf } from '../../../../shared/quantities.ts'
import type { Kind } from './change.ts'

/** How many tables each claim is read back from. */
export const TABLES = 10_000
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
export const runs = { numRuns: TABLES }

/** Small and large numbers alike, since the rules differ between them. */
export const count = fc.oneof(
  fc.integer({ min: 0, max: 24 }),
  fc.integer({ min: 0, max: 700 }),
  fc.integer({ min: 0, max: 60_000 }),
)
/** A value near to another: unchanged, almost unchanged, doubled and halved have to come up often. */
export const near = (value: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constant(value),
    fc.integer({ min: Math.max(0, value - 6), max: value + 6 }),
    fc.constantFrom(2, 0.5, 3, 0, 1.03, 1.2, 1.5, 0.97, 0.8).map((times) => Math.round(times * value)),
    count,
  )
export const series = count.chain((a) =>
  fc.tuple(fc.constant(a), near(a)).chain(([x, y]) => fc.tuple(fc.constant(x), fc.constant(y), near(y))),
)

export const kinds: readonly Kind[] = ['count', 'share', 'money', 'rate']
export const amountOf = (kind: Kind, n: number): Fraction => {
  if (kind === 'share') return percentOf(n % 997, 997) ?? fraction(0)
  if (kind === 'money') return fraction(n * 997, 100)
  return kind === 'rate' ? fraction(n, 37) : fraction(n)
}

/** "a" and "an" by the sound that follows, for the words that these sentences use. */
export const expectArticles = (text: string): void => expect(text).not.toMatch(/\ba [aeiou]|\ban [^aeiou]/i)
