import { expect } from 'vitest'
import type { Language } from '../../../../shared/danish.ts'
import { compare, type Fraction, subtract, sum } from '../../../../shared/quantities.ts'
import { expectShows, isWithin, numberPattern } from './numbers.ts'

export interface Ends {
  readonly from: Fraction
  readonly to: Fraction
}

const NAME = '([A-Z][a-zæøå]+)'

/** How one language says where a change lies. In the sources N is a number, P the name of a part. */
interface DecompositionGrammar {
  readonly rises: string
  readonly rise: RegExp
  readonly fall: RegExp
  readonly where: string
  readonly list: string
  readonly listed: string
  readonly single: string
  readonly other: string
  readonly still: string
  readonly alone: RegExp
  readonly mainly: RegExp
  readonly skeleton: RegExp
}

const grammars: Readonly<Record<Language, DecompositionGrammar>> = {
  da: {
    rises: 'steg',
    rise: /[Ss]tigningen/,
    fall: /[Ff]aldet/,
    where: 'P, hvor (?:antallet|beløbet) (steg|faldt) fra N til N',
    list: '^(?:Antallet|Beløbet) (steg|faldt) i (både )?(.+?\\))\\.(?= |$)',
    listed: 'P \\(fra N til N\\)',
    single: '^(?:Antallet|Beløbet) (steg|faldt) i P fra N til N',
    other: '[Ii] P (steg|faldt) (?:antallet|beløbet) fra N til N',
    still: '[Ii] P er (?:antallet|beløbet) uændret på N',
    alone: /alene|^Hele/,
    mainly: /primært|^Det meste/,
    skeleton:
      /^(?:(?:(?:Stigningen|Faldet) ligger (?:alene |primært )?i|Hele (?:stigningen|faldet) ligger i|Det meste af (?:stigningen|faldet) ligger i|(?:Stigningen|Faldet) fordeler sig på) )?#(?:, #)*(?:, og #)?(?:; #(?:, #)*(?:, og #)?)?\.(?: #(?:, #)*(?:, og #)?\.)?$/,
  },
  en: {
    rises: 'rose',
    rise: /\brise\b/,
    fall: /\bfall\b/,
    where: 'P, where the (?:number|amount) (rose|fell) from N to N',
    list: '^The (?:number|amount) (rose|fell) in (both )?(.+?\\))\\.(?= |$)',
    listed: 'P \\(from N to N\\)',
    single: '^The (?:number|amount) (rose|fell) in P from N to N',
    other: '[Ii]n P the (?:number|amount) (rose|fell) from N to N',
    still: '[Ii]n P the (?:number|amount) was unchanged at N',
    alone: /entirely|^The whole/,
    mainly: /mainly|^Most of/,
    skeleton:
      /^(?:(?:The (?:rise|fall) lies (?:entirely |mainly )?in|The whole (?:rise|fall) lies in|Most of the (?:rise|fall) lies in|The (?:rise|fall) is spread over) )?#(?:, #)*(?:, and #)?(?:; #(?:, #)*(?:, and #)?)?\.(?: #(?:, #)*(?:, and #)?\.)?$/,
  },
}

/** Reads back where a change lies; every part is told once, with its ends and its direction. */
export function expectDecomposition(text: string, parts: ReadonlyMap<string, Ends>, language: Language = 'da'): void {
  const grammar = grammars[language]
  const reading = (source: string, flags = ''): RegExp =>
    new RegExp(source.replace(/N/g, numberPattern[language]).replace(/P/g, NAME), flags)
  const delta = (name: string): Fraction => {
    const part = parts.get(name)
    if (!part) throw new Error(`No part is called ${name}`)
    return subtract(part.to, part.from)
  }
  const total = sum([...parts.keys()].map(delta))
  const told = new Map<string, 'moved' | 'still'>()
  const ends = (name: string, from: string, to: string, verb: string): void => {
    expect(told.has(name), `${name} twice`).toBe(false)
    told.set(name, 'moved')
    expectShows(from, parts.get(name)?.from ?? total, language)
    expectShows(to, parts.get(name)?.to ?? total, language)
    expect(Math.sign(delta(name).numerator), `${name} ${verb}`).toBe(verb === grammar.rises ? 1 : -1)
  }
  if (grammar.rise.test(text)) expect(total.numerator).toBeGreaterThan(0)
  if (grammar.fall.test(text)) expect(total.numerator).toBeLessThan(0)

  let left = text.replace(reading(grammar.where, 'g'), (_, name, verb, from, to) => {
    ends(name, from, to, verb)
    return `<${name}>`
  })
  const short = reading(grammar.list).exec(left)
  if (short?.[3]) {
    const listed = [...short[3].matchAll(reading(grammar.listed, 'g'))]
    for (const [, name = '', from = '', to = ''] of listed) ends(name, from, to, short[1] ?? '')
    expect(listed.length === 2).toBe(short[2] !== undefined)
    left = `<list>.${left.slice(short[0].length)}`
  }
  left = left.replace(reading(grammar.single), (_, verb, name, from, to) => {
    ends(name, from, to, verb)
    return '<single>'
  })
  left = left.replace(reading(grammar.other, 'g'), (_, name, verb, from, to) => {
    ends(name, from, to, verb)
    return '<rest>'
  })
  left = left.replace(reading(grammar.still, 'g'), (_, name, value) => {
    expect(told.has(name)).toBe(false)
    told.set(name, 'still')
    expectShows(value, parts.get(name)?.to ?? total, language)
    expect(compare(parts.get(name)?.from ?? total, parts.get(name)?.to ?? total)).toBe(0)
    return '<rest>'
  })
  expect([...told.keys()].sort()).toEqual([...parts.keys()].sort())

  const main = /<([A-Z][^>]*)>/.exec(left)?.[1]
  if (grammar.alone.test(left)) expect([...told.values()].filter((how) => how === 'moved')).toHaveLength(1)
  if (grammar.mainly.test(left) && main) expect(isWithin(delta(main), total, 80)).toBe(false)
  if (main) expect(Math.sign(delta(main).numerator)).toBe(Math.sign(total.numerator))
  expect(left.replace(/<[^>]+>/g, '#')).toMatch(grammar.skeleton)
}
