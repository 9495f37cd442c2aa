import { expect } from 'vitest'
import { compare, type Fraction, fraction, subtract } from '../../../../shared/quantities.ts'
import { expectChange, type Kind } from './change.ts'
import { absolute, expectShows, isWithin, NUMBER, readNumber, YEAR } from './numbers.ts'

export type Values = ReadonlyMap<number, Fraction>

const nouns: Readonly<Record<Kind, string>> = { count: 'antallet', share: 'andelen', money: 'beløbet', rate: 'tallet' }

/** The claims of one told stretch of years, as far as the words go. */
class Claims {
  readonly named = new Set<number>()
  readonly values: Values
  readonly kind: Kind
  constructor(values: Values, kind: Kind) {
    this.values = values
    this.kind = kind
  }

  at(year: string | undefined): Fraction {
    const value = this.values.get(Number(year))
    if (!value) throw new Error(`The text speaks of ${year}, which has no value`)
    return value
  }

  value(year: string | undefined, text: string | undefined): void {
    expectShows(text ?? '', this.at(year))
    this.named.add(Number(year))
    expect(readNumber(text ?? '').unit).toBe({ count: '', share: '%', money: 'kr.', rate: '' }[this.kind])
  }

  move(verb: string | undefined, from: string | undefined, to: string | undefined): void {
    expect(compare(this.at(to), this.at(from)), verb).toBe(verb === 'steg' || verb === 'steget' ? 1 : -1)
  }

  same(from: string | undefined, to: string | undefined): void {
    expect(compare(this.at(to), this.at(from))).toBe(0)
    this.named.add(Number(from)).add(Number(to))
  }

  level(from: string | undefined, to: string | undefined): void {
    const difference = subtract(this.at(to), this.at(from))
    if (this.kind === 'share') expect(compare(absolute(difference), fraction(1, 2))).toBeLessThan(0)
    else expect(isWithin(difference, this.at(from), 2, true)).toBe(true)
  }

  nearly(from: string | undefined, to: string | undefined): void {
    expectChange('stort set uændret', this.kind, this.at(from), this.at(to))
  }
}

type Reader = readonly [pattern: RegExp, read: (claims: Claims, groups: readonly string[]) => string | undefined]

const pattern = (source: string): RegExp =>
  new RegExp(source.replaceAll('N', NUMBER).replaceAll('Y', YEAR).replaceAll('S', '[A-Za-zæøå ]+?'))

/** How a stretch may begin; each returns the last year it has spoken of. */
const openings: readonly Reader[] = [
  [
    pattern('^S (steg|faldt) fra N i Y til N i Y'),
    (claims, [verb, a, from, b, to]) => {
      claims.value(from, a)
      claims.value(to, b)
      claims.move(verb, from, to)
      return to
    },
  ],
  [
    pattern('^Fra Y til Y (steg|faldt) S fra N til N'),
    (claims, [from, to, verb, a, b]) => {
      claims.value(from, a)
      claims.value(to, b)
      claims.move(verb, from, to)
      return to
    },
  ],
  [
    pattern('^S var uændret på N i Y og Y'),
    (claims, [a, from, to]) => {
      claims.value(from, a)
      claims.same(from, to)
      return to
    },
  ],
  [
    pattern('^S var stort set uændret på N i Y og Y'),
    (claims, [a, from, to]) => {
      claims.value(from, a)
      claims.value(to, a)
      claims.nearly(from, to)
      return to
    },
  ],
  [
    pattern('^S var stort set uændret med N i Y og N i Y'),
    (claims, [a, from, b, to]) => {
      claims.value(from, a)
      claims.value(to, b)
      claims.nearly(from, to)
      return to
    },
  ],
  [
    pattern('^S har været uændret på N siden Y'),
    (claims, [a, since]) => {
      claims.value(since, a)
      for (const year of claims.values.keys()) if (year >= Number(since)) claims.same(since, String(year))
      return undefined
    },
  ],
  [
    pattern('^I Y var S N(?=\\.)'),
    (claims, [year, a]) => {
      claims.value(year, a)
      return undefined
    },
  ],
  [
    pattern('^S var N i Y'),
    (claims, [a, year]) => {
      claims.value(year, a)
      return undefined
    },
  ],
]

/** How it may go on; `groups` begins with the last year of the opening. */
const continuations: readonly Reader[] = [
  [
    pattern('^ og er i Y (steget|faldet) yderligere til N'),
    (claims, [before, year, verb, c]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      return 'further'
    },
  ],
  [
    pattern('^, og i Y (steg|faldt) (antallet|andelen|beløbet|tallet) yderligere til N'),
    (claims, [before, year, verb, noun, c]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      expect(noun).toBe(nouns[claims.kind])
      return 'further'
    },
  ],
  [
    pattern('^ og (steg|faldt) i Y til N'),
    (claims, [before, verb, year, c]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      return undefined
    },
  ],
  [
    pattern('^, men i Y (steg|faldt) (antallet|andelen|beløbet|tallet) til N'),
    (claims, [before, year, verb, noun, c]) => {
      claims.value(year, c)
      claims.move(verb, before, year)
      expect(noun).toBe(nouns[claims.kind])
      return undefined
    },
  ],
  [
    pattern('^(?: og var i|, og i) Y (?:var (?:antallet|andelen|beløbet|tallet) )?uændret på N'),
    (claims, [before, year, c]) => {
      claims.value(year, c)
      claims.same(before, year)
      return undefined
    },
  ],
  [
    pattern('^(?: og lå i|, og i) Y (?:lå (?:antallet|andelen|beløbet|tallet) )?på omtrent samme niveau med N'),
    (claims, [before, year, c]) => {
      claims.value(year, c)
      claims.level(before, year)
      return undefined
    },
  ],
]

const summaries: readonly RegExp[] = [
  /^ Samlet er der tale om (.+) siden (\d{4})\./,
  /^ Det er samlet (.+) siden (\d{4})\./,
  /^ Siden (\d{4}) er der dermed sket (.+?)\.(?= |$)/,
]

function first(readers: readonly Reader[], text: string): { reader: Reader; match: RegExpExecArray } | null {
  for (const reader of readers) {
    const match = reader[0].exec(text)
    if (match) return { reader, match }
  }
  return null
}

/** Reads a stretch and returns what is left of the text. */
function readStretch(claims: Claims, text: string): string {
  const open = first(openings, text)
  if (!open) throw new Error(`Not read: ${text}`)
  const last = open.reader[1](claims, open.match.slice(1))
  let left = text.slice(open.match[0].length)
  const on = last === undefined ? null : first(continuations, left)
  const further = on ? on.reader[1](claims, [last ?? '', ...on.match.slice(1)]) : undefined
  if (on) left = left.slice(on.match[0].length)
  expect(left.startsWith('.'), `Not read: ${left}`).toBe(true)
  left = left.slice(1)
  for (const summary of summaries) {
    const match = summary.exec(left)
    if (!match) continue
    expect(further).toBe('further')
    const [words, since] = /^\d{4}$/.test(match[1] ?? '') ? [match[2], match[1]] : [match[1], match[2]]
    expectChange(words ?? '', claims.kind, claims.at(since), claims.at(String(Math.max(...claims.named))))
    left = left.slice(match[0].length)
    break
  }
  return left
}

/** Reads a trend back: every number, direction and word of size in it agrees with the values, and every year is told. */
export function expectTrend(text: string, kind: Kind, values: Values): void {
  const claims = new Claims(values, kind)
  for (const [other, noun] of Object.entries(nouns))
    if (other !== kind) expect(text).not.toMatch(new RegExp(`(^|[ ,])${noun}( |$)`))
  let left = text
  while (left !== '') left = readStretch(claims, left).replace(/^ (?=\S)/, '')
  expect([...claims.named].sort()).toEqual([...values.keys()].sort())
}
