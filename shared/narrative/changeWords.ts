import { formatNumber, type Language } from '../danish.ts'
import { compare, type Fraction, fraction, multiply, subtract } from '../quantities.ts'
import { changeVocabulary, type MultipleName } from './changeVocabulary.ts'
import { numberInWords } from './numberWords.ts'
import { magnitude, type PercentStyle, percentInWords } from './percentWords.ts'

/** Every word for a change belongs to one of these; the word can never disagree with the numbers. */
export type Direction = 'up' | 'down' | 'none'

export function directionOf(from: Fraction, to: Fraction): Direction {
  const order = compare(to, from)
  return order > 0 ? 'up' : order < 0 ? 'down' : 'none'
}

/** `noun` gives "et svagt fald på knap 2 %", `verb` what follows "er": "faldet svagt med knap 2 %". */
export type ChangeForm = 'noun' | 'verb'

export interface ChangeOptions {
  readonly form?: ChangeForm
  readonly percent?: PercentStyle
  /** Counts follow the rules for small bases; rates, means and money have no such base. */
  readonly counts?: boolean
  readonly gender?: 'en' | 'et'
  /** How a value stands where its two ends are named; counts have their own words. */
  readonly shown?: (value: Fraction) => string
  readonly language?: Language
}

/** R5: below this a count bears no percent. */
export const SMALL_BASE = 20

/** What can be said of a change, before it is put into words. */
type Change =
  | { readonly kind: 'same' }
  | { readonly kind: 'nearly' }
  | { readonly kind: 'multiple'; readonly name: MultipleName }
  /** Only "from this to that", because a percentage would say too much or does not exist. */
  | { readonly kind: 'ends' }
  | { readonly kind: 'percent'; readonly size: Fraction }

const times = (value: Fraction, numerator: number, denominator: number): Fraction =>
  multiply(value, fraction(numerator, denominator))

/** R4: doubling, tripling and halving, from bases large enough to bear the word. */
function multipleOf(from: Fraction, to: Fraction, counts: boolean): MultipleName | null {
  const atLeast = (base: number): boolean => !counts || compare(from, fraction(base)) >= 0
  if (atLeast(5) && compare(to, times(from, 195, 100)) >= 0) {
    if (compare(to, times(from, 205, 100)) <= 0) return 'double'
    if (compare(to, times(from, 295, 100)) < 0) return 'overDouble'
    if (compare(to, times(from, 305, 100)) <= 0) return 'triple'
    return 'overTriple'
  }
  if (atLeast(10) && compare(to, times(from, 525, 1000)) <= 0) {
    if (compare(to, times(from, 475, 1000)) >= 0) return 'half'
    return 'underHalf'
  }
  return null
}

/** R4, R5: how much may be said of the change between two values. */
export function judgeChange(from: Fraction, to: Fraction, counts: boolean): Change {
  if (compare(from, to) === 0) return { kind: 'same' }
  if (from.numerator <= 0 || to.numerator < 0) return { kind: 'ends' }
  if (counts && to.numerator === 0) return { kind: 'ends' }
  const name = to.numerator > 0 ? multipleOf(from, to, counts) : null
  if (name) return { kind: 'multiple', name }
  if (counts && compare(from, fraction(SMALL_BASE)) < 0) return { kind: 'ends' }
  const size = times(magnitude(subtract(to, from)), 100 * from.denominator, from.numerator)
  return compare(size, fraction(1)) < 0 ? { kind: 'nearly' } : { kind: 'percent', size }
}

/** R4: below 5 percent a change is slight, from 30 it is marked. */
function weightOf(size: Fraction): 'slight' | 'marked' | null {
  if (compare(size, fraction(5)) < 0) return 'slight'
  return compare(size, fraction(30)) >= 0 ? 'marked' : null
}

/** R4, R5, R10: the change between two values in words. */
export function changeInWords(from: Fraction, to: Fraction, options: ChangeOptions = {}): string {
  const { form = 'noun', percent = 'hedged', counts = true, gender = 'en', language = 'da' } = options
  const { shown = (value: Fraction) => formatNumber(value, 0, language) } = options
  const change = judgeChange(from, to, counts)
  const vocabulary = changeVocabulary[language]
  const words = vocabulary[directionOf(from, to) === 'up' ? 'up' : 'down']
  switch (change.kind) {
    case 'same':
    case 'nearly':
      return vocabulary[change.kind][form]
    case 'multiple':
      return vocabulary.multiples[change.name][form]
    case 'ends': {
      const end = (value: Fraction): string => {
        if (!counts) return shown(value)
        return value.numerator === 0 ? vocabulary.none : numberInWords(value, gender, language)
      }
      const bare = form === 'noun' ? `${words.article} ${words.noun}` : words.verb
      return `${bare} ${vocabulary.ends(end(from), end(to))}`
    }
    case 'percent': {
      const size = `${vocabulary.by[form]} ${percentInWords(change.size, percent, language)}`
      const weight = weightOf(change.size)
      if (form === 'verb') {
        const adverb = weight === null ? [] : [weight === 'slight' ? vocabulary.slightly : vocabulary.markedly]
        return [words.verb, ...adverb, size].join(' ')
      }
      const adjective = weight === null ? [] : [weight === 'slight' ? words.slight : vocabulary.marked]
      return [words.article, ...adjective, words.noun, size].join(' ')
    }
  }
}
