import { expect } from 'vitest'
import type { Language } from '../../../../shared/danish.ts'
import { compare, type Fraction, fraction, subtract } from '../../../../shared/quantities.ts'
import { expectChange, type Kind } from './change.ts'
import { absolute, expectShows, isWithin, numberPattern, readNumber, YEAR } from './numbers.ts'

export type Values = ReadonlyMap<number, Fraction>

export const trendNouns: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  da: { count: 'antallet', share: 'andelen', money: 'beløbet', rate: 'tallet' },
  en: { count: 'the number', share: 'the share', money: 'the amount', rate: 'the figure' },
}

const nearlySame: Readonly<Record<Language, string>> = { da: 'stort set uændret', en: 'was virtually unchanged' }
const risingVerbs: ReadonlySet<string> = new Set(['steg', 'steget', 'rose'])

/** The claims of one told stretch of years, as far as the words go. */
export class Claims {
  readonly named = new Set<number>()
  readonly values: Values
  readonly kind: Kind
  readonly language: Language
  constructor(values: Values, kind: Kind, language: Language) {
    this.values = values
    this.kind = kind
    this.language = language
  }

  at(year: string | undefined): Fraction {
    const value = this.values.get(Number(year))
    if (!value) throw new Error(`The text speaks of ${year}, which has no value`)
    return value
  }

  value(year: string | undefined, text: string | undefined): void {
    expectShows(text ?? '', this.at(year), this.language)
    this.named.add(Number(year))
    const { unit } = readNumber(text ?? '', this.language)
    expect(unit).toBe({ count: '', share: '%', money: 'kr.', rate: '' }[this.kind])
  }

  move(verb: string | undefined, from: string | undefined, to: string | undefined): void {
    expect(compare(this.at(to), this.at(from)), verb).toBe(risingVerbs.has(verb ?? '') ? 1 : -1)
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
    expectChange(nearlySame[this.language], this.kind, this.at(from), this.at(to), this.language)
  }

  noun(text: string | undefined): void {
    expect(text).toBe(trendNouns[this.language][this.kind])
  }
}

export type Reader = readonly [pattern: RegExp, read: (claims: Claims, groups: readonly string[]) => string | undefined]

/** A pattern in which N is a number, Y a year and S the subject. */
export const patternIn =
  (language: Language) =>
  (source: string): RegExp =>
    new RegExp(source.replace(/N/g, numberPattern[language]).replace(/Y/g, YEAR).replace(/S/g, '[A-Za-zæøå ]+?'))

/** How one language tells a trend. */
export interface TrendGrammar {
  /** How a stretch may begin; each returns the last year it has spoken of. */
  readonly openings: readonly Reader[]
  /** How it may go on; `groups` begins with the last year of the opening. */
  readonly continuations: readonly Reader[]
  readonly summaries: readonly RegExp[]
}
