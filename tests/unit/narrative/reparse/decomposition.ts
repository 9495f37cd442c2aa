import { expect } from 'vitest'
import { compare, type Fraction, subtract, sum } from '../../../../shared/quantities.ts'
import { expectShows, isWithin, NUMBER } from './numbers.ts'

export interface Ends {
  readonly from: Fraction
  readonly to: Fraction
}

const NAME = '([A-Z][a-zæøå]+)'
const NOUN = '(?:antallet|beløbet)'

/** Reads back where a change lies; every part is told once, with its ends and its direction. */
export function expectDecomposition(text: string, parts: ReadonlyMap<string, Ends>): void {
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
    expectShows(from, parts.get(name)?.from ?? total)
    expectShows(to, parts.get(name)?.to ?? total)
    expect(Math.sign(delta(name).numerator), `${name} ${verb}`).toBe(verb === 'steg' ? 1 : -1)
  }
  if (/[Ss]tigningen/.test(text)) expect(total.numerator).toBeGreaterThan(0)
  if (/[Ff]aldet/.test(text)) expect(total.numerator).toBeLessThan(0)

  const where = new RegExp(`${NAME}, hvor ${NOUN} (steg|faldt) fra ${NUMBER} til ${NUMBER}`, 'g')
  let left = text.replace(where, (_, name, verb, from, to) => {
    ends(name, from, to, verb)
    return `<${name}>`
  })
  const short = /^(?:Antallet|Beløbet) (steg|faldt) i (både )?(.+?\))\.(?= |$)/.exec(left)
  if (short?.[3]) {
    const listed = [...short[3].matchAll(new RegExp(`${NAME} \\(fra ${NUMBER} til ${NUMBER}\\)`, 'g'))]
    for (const [, name = '', from = '', to = ''] of listed) ends(name, from, to, short[1] ?? '')
    expect(listed.length === 2).toBe(short[2] !== undefined)
    left = `<list>.${left.slice(short[0].length)}`
  }
  const single = new RegExp(`^(?:Antallet|Beløbet) (steg|faldt) i ${NAME} fra ${NUMBER} til ${NUMBER}`)
  left = left.replace(single, (_, verb, name, from, to) => {
    ends(name, from, to, verb)
    return '<single>'
  })
  left = left.replace(
    new RegExp(`[Ii] ${NAME} (steg|faldt) ${NOUN} fra ${NUMBER} til ${NUMBER}`, 'g'),
    (_, name, verb, from, to) => {
      ends(name, from, to, verb)
      return '<rest>'
    },
  )
  left = left.replace(new RegExp(`[Ii] ${NAME} er ${NOUN} uændret på ${NUMBER}`, 'g'), (_, name, value) => {
    expect(told.has(name)).toBe(false)
    told.set(name, 'still')
    expectShows(value, parts.get(name)?.to ?? total)
    expect(compare(parts.get(name)?.from ?? total, parts.get(name)?.to ?? total)).toBe(0)
    return '<rest>'
  })
  expect([...told.keys()].sort()).toEqual([...parts.keys()].sort())

  const main = /<([A-Z][^>]*)>/.exec(left)?.[1]
  if (/alene|^Hele/.test(left)) expect([...told.values()].filter((how) => how === 'moved')).toHaveLength(1)
  if (/primært|^Det meste/.test(left) && main) expect(isWithin(delta(main), total, 80)).toBe(false)
  if (main) expect(Math.sign(delta(main).numerator)).toBe(Math.sign(total.numerator))
  const skeleton = left.replace(/<[^>]+>/g, '#')
  expect(skeleton).toMatch(
    /^(?:(?:(?:Stigningen|Faldet) ligger (?:alene |primært )?i|Hele (?:stigningen|faldet) ligger i|Det meste af (?:stigningen|faldet) ligger i|(?:Stigningen|Faldet) fordeler sig på) )?#(?:, #)*(?:, og #)?(?:; #(?:, #)*(?:, og #)?)?\.(?: #(?:, #)*(?:, og #)?\.)?$/,
  )
}
