import { formatNumber, formatPercent, type Language } from '../danish.ts'
import { compare, type Fraction, fraction, multiply, subtract } from '../quantities.ts'
import type { Bilingual } from '../statistics/metric.ts'
import { groupBy } from '../statistics/tally.ts'
import type { FigureContext } from './figureContext.ts'
import { lookUp, say } from './figureContext.ts'

const magnitude = (value: Fraction): Fraction => (value.numerator < 0 ? multiply(value, fraction(-1)) : value)

/** "524 underretninger i 2013, 9 flere end i 2012": the message of a figure that compares two years. */
export function comparedTitle(
  { period }: FigureContext,
  noun: Bilingual,
  now: Fraction | null,
  before: Fraction | null,
  beforeYear: number,
): Bilingual {
  if (now === null) return { da: `Ingen tal for ${period.year}`, en: `No figures for ${period.year}` }
  const number = (value: Fraction, language: Language) => formatNumber(value, 0, language)
  const stem = {
    da: `${number(now, 'da')} ${noun.da} i ${period.year}`,
    en: `${number(now, 'en')} ${noun.en} in ${period.year}`,
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

/** The same for a metric of the chosen municipality, against the comparison year or another. */
export function comparedCount(
  context: FigureContext,
  metric: string,
  noun: Bilingual,
  beforeYear = context.period.previous,
): Bilingual {
  const of = (year: number) => lookUp(context, metric, { year, municipality: context.municipality })
  return comparedTitle(context, noun, of(context.period.year), of(beforeYear), beforeYear)
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
