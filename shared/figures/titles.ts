import { formatNumber, formatPercent, type Language } from '../danish.ts'
import { compare, type Fraction, fraction, multiply, subtract } from '../quantities.ts'
import type { Bilingual } from '../statistics/metric.ts'
import { groupBy } from '../statistics/tally.ts'
import type { FigureContext } from './figureContext.ts'
import { lookUp, say } from './figureContext.ts'

const magnitude = (value: Fraction): Fraction => (value.numerator < 0 ? multiply(value, fraction(-1)) : value)

/** What is counted: one of it, and any other number. */
interface Noun {
  readonly one: Bilingual
  readonly many: Bilingual
}

export const noun = (one: string, many: string, oneEnglish: string, manyEnglish: string): Noun => ({
  one: { da: one, en: oneEnglish },
  many: { da: many, en: manyEnglish },
})

/** "524 underretninger i 2013, 9 flere end i 2012": the message of a figure that compares two years. */
export function comparedTitle(
  { period }: FigureContext,
  counted: Noun,
  now: Fraction | null,
  before: Fraction | null,
  beforeYear: number,
): Bilingual {
  if (now === null) return { da: `Ingen tal for ${period.year}`, en: `No figures for ${period.year}` }
  const number = (value: Fraction, language: Language) => formatNumber(value, 0, language)
  const called = now.numerator === now.denominator ? counted.one : counted.many
  const stem = {
    da: `${number(now, 'da')} ${called.da} i ${period.year}`,
    en: `${number(now, 'en')} ${called.en} in ${period.year}`,
  }
  if (before === null) return stem
  const difference = subtract(now, before)
  if (difference.numerator === 0)
    return { da: `${stem.da}, lige så mange som i ${beforeYear}`, en: `${stem.en}, as many as in ${beforeYear}` }
  const size = magnitude(difference)
  const more = difference.numerator > 0
  return {
    da: `${stem.da}, ${number(size, 'da')} ${more ? 'flere' : 'færre'} end i ${beforeYear}`,
    en: `${stem.en}, ${number(size, 'en')} ${more ? 'more' : 'fewer'} than in ${beforeYear}`,
  }
}

/** The same for a metric of the chosen municipality, against the comparison year. */
export function comparedCount(context: FigureContext, metric: string, counted: Noun): Bilingual {
  const { year, previous } = context.period
  const of = (each: number) => lookUp(context, metric, { year: each, municipality: context.municipality })
  return comparedTitle(context, counted, of(year), of(previous), previous)
}

export interface Largest {
  readonly names: readonly string[]
  readonly value: Fraction
}

/** The largest categories by name, ties named together: "Flest i oktober og juni". */
export function largest(categories: readonly string[], values: readonly (Fraction | null)[]): Largest | null {
  let best: Fraction | null = null
  for (const value of values) if (value !== null && (best === null || subtract(value, best).numerator > 0)) best = value
  if (best === null || best.numerator === 0) return null
  const top = best
  const names = categories.filter((_, index) => {
    const value = values[index]
    return value !== null && value !== undefined && subtract(value, top).numerator === 0
  })
  return { names, value: top }
}

/** The smallest of the categories that have a value, zero included. */
export function smallest(categories: readonly string[], values: readonly (Fraction | null)[]): Largest | null {
  const known = values.filter((value) => value !== null)
  const least = known.toSorted(compare)[0]
  if (!least) return null
  return { names: categories.filter((_, index) => values[index] && compare(values[index], least) === 0), value: least }
}

/**
 * What is said of each municipality, those that agree named together: "oktober i Ishøj og februar i Vallensbæk",
 * "17 år i Ishøj og Vallensbæk".
 */
export function byPlace(context: FigureContext, said: (municipality: string) => string): string {
  const places = groupBy(context.period.municipalities, said)
  places.delete('')
  return joined(
    context,
    [...places].map(([what, names]) => `${what} ${say(context, 'i', 'in')} ${joined(context, names)}`),
  )
}

/** "a, b og c" */
export function joined(context: FigureContext, names: readonly string[]): string {
  const and = say(context, ' og ', ' and ')
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`
}

export const percentText = (context: FigureContext, value: Fraction | null, decimals = 0): string =>
  value === null ? '–' : formatPercent(value, decimals, context.language)
