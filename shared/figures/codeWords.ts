import { nameInside } from '../narrative/phrase.ts'
import { codeInYear, codeWord, type LawEras } from '../statistics/breaks/lawEras.ts'
import type { Bilingual } from '../statistics/metric.ts'
import type { FigureContext } from './figureContext.ts'
import type { FigureSeries } from './figureSpec.ts'

interface Worded {
  readonly categories: readonly string[]
  readonly series: readonly FigureSeries[]
  readonly undrawn?: readonly FigureSeries[]
  readonly title: Bilingual | null
  readonly subtitle: Bilingual
  readonly note?: Bilingual | null
}

/** Dimensions whose values are codes of the centre. What accounts and key figures are called stays as their file has it. */
const coded = [
  'source',
  'reason',
  'action',
  'form',
  'team',
  'type',
  'body',
  'outcome',
  'startReason',
  'endReason',
  'provider',
]

const isOfCodes = ({ series, undrawn = [] }: Worded): boolean =>
  [...series, ...undrawn].some(({ points }) => points.some(({ dims }) => coded.some((dimension) => dimension in dims)))

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')

const patterns = new WeakMap<object, RegExp>()

/** Finds any of the codes as a word of its own, the longest first. */
function anyCode(english: Readonly<Record<string, string>>): RegExp {
  const known = patterns.get(english)
  if (known) return known
  const codes = Object.keys(english).sort((a, b) => b.length - a.length)
  const made = new RegExp(`(?<!\\p{L})(?:${codes.map(escaped).join('|')})(?!\\p{L})`, 'gu')
  patterns.set(english, made)
  return made
}

/** English names of codes that a text speaks of; inside a sentence in lower case. */
function inEnglish(text: string, { english }: LawEras): string {
  if (!english || Object.keys(english).length === 0) return text
  return text.replace(anyCode(english), (code, at: number) => {
    const name = english[code] ?? code
    return at === 0 || /\. $/.test(text.slice(0, at)) ? name : nameInside(name, 'en')
  })
}

/** Names that the law of the year gives, where a text speaks of the codes. */
const inWordsOfLaw = (text: string, renamed: readonly (readonly [from: string, to: string])[]): string =>
  renamed.reduce((rest, [from, to]) => rest.replaceAll(from, to), text)

/**
 * The centre's codes as the law of the year, or English, calls them: in categories and series, and where title, subtitle
 * and note speak of them.
 */
export function inWordsOfCodes<Draft extends Worded>(context: FigureContext, draft: Draft): Draft {
  const { caveats, period, language } = context
  const { laws } = caveats
  const english = language === 'en' && isOfCodes(draft)
  const nameOf = (code: string): string => codeWord(laws, code, period.year, english ? 'en' : 'da')
  const named = (each: FigureSeries): FigureSeries => ({ ...each, name: nameOf(each.name) })
  const renamed = draft.categories
    .map((code) => [code, codeInYear(laws, code, period.year)] as const)
    .filter(([code, name]) => code !== name)
  const reworded = (text: Bilingual): Bilingual => {
    const ofTheYear = inWordsOfLaw(text[language], renamed)
    return { ...text, [language]: english ? inEnglish(ofTheYear, laws) : ofTheYear }
  }
  return {
    ...draft,
    categories: draft.categories.map(nameOf),
    series: draft.series.map(named),
    ...(draft.undrawn ? { undrawn: draft.undrawn.map(named) } : {}),
    title: draft.title && reworded(draft.title),
    subtitle: reworded(draft.subtitle),
    ...(draft.note ? { note: reworded(draft.note) } : {}),
  }
}
