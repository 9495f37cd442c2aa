import { formatNumber, formatPercent } from '../danish.ts'
import { type Fraction, subtract } from '../quantities.ts'
import { groupBy } from '../statistics/tally.ts'
import type { FigureContext } from './figureContext.ts'
import { say } from './figureContext.ts'

/** "524 underretninger i 2013, 9 flere end i 2012": the message of a figure that compares two years. */
export function comparedTitle(
  context: FigureContext,
  noun: { readonly da: string; readonly en: string },
  now: Fraction | null,
  before: Fraction | null,
  beforeYear: number,
): string {
  const { language, period } = context
  const number = now === null ? say(context, 'Ingen tal for', 'No figures for') : formatNumber(now, 0, language)
  const opening = now === null ? number : `${number} ${say(context, noun.da, noun.en)}`
  const year = now === null ? ` ${period.year}` : ` i ${period.year}`
  const stem = opening + (language === 'da' ? year : year.replace(' i ', ' in '))
  if (now === null || before === null) return stem
  const difference = subtract(now, before)
  const size = formatNumber({ ...difference, numerator: Math.abs(difference.numerator) }, 0, language)
  if (difference.numerator === 0)
    return `${stem}, ${say(context, 'lige så mange som i', 'as many as in')} ${beforeYear}`
  const more = difference.numerator > 0
  return `${stem}, ${size} ${say(context, more ? 'flere end i' : 'færre end i', more ? 'more than in' : 'fewer than in')} ${beforeYear}`
}

/** The largest categories by name, ties named together: "Flest i oktober og juni". */
export function largest(
  categories: readonly string[],
  values: readonly (Fraction | null)[],
): { readonly names: readonly string[]; readonly value: Fraction } | null {
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

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1)
