import { compare, type Fraction, fraction, multiply, subtract } from '../../quantities.ts'
import { judgeChange } from '../changeWords.ts'
import { magnitude } from '../percentWords.ts'
import { lowerFirst, type Phrase } from '../phrase.ts'
import { changeOf, type QuantityKind, quantityNoun, type Step, shownTogether, stepOf } from './quantity.ts'

export interface YearValue<Source> {
  readonly year: number
  readonly value: Fraction
  readonly of: Source
}

/** A year from which a series is counted otherwise, with the sentence that says so. */
export interface Break {
  readonly from: number
  readonly text: string
}

export interface TrendOptions {
  readonly kind?: QuantityKind
  readonly decimals?: number
  /** Which of the wordings; see `variantOf`. */
  readonly variant?: number
  readonly breaks?: readonly Break[]
}

/** Opening times summing up: how many ways there are to say one trend. */
export const TREND_VARIANTS = 6

interface Told<Source> extends YearValue<Source> {
  readonly shown: { readonly text: string; readonly of: Source }
}

interface Teller {
  readonly subject: string
  readonly kind: QuantityKind
  readonly variant: number
}

type Move = 'up' | 'down'
const past: Readonly<Record<Move, string>> = { up: 'steg', down: 'faldt' }
const isMove = (step: Step): step is Move => step === 'up' || step === 'down'

const within = (from: Fraction, to: Fraction, percent: number): boolean =>
  compare(multiply(magnitude(subtract(to, from)), fraction(100)), multiply(magnitude(from), fraction(percent))) <= 0

/** "Antallet steg fra A i 2011 til B i 2012", or with the years in front. */
function opening<Source>({ subject, variant }: Teller, move: Move, a: Told<Source>, b: Told<Source>): Phrase<Source> {
  return variant % 2 === 0
    ? [`${subject} ${past[move]} fra `, a.shown, ` i ${a.year} til `, b.shown, ` i ${b.year}`]
    : [`Fra ${a.year} til ${b.year} ${past[move]} ${lowerFirst(subject)} fra `, a.shown, ' til ', b.shown]
}

/** The whole period in one phrase, where it says more than its two ends that have just been named. */
function summary<Source>({ kind, variant }: Teller, first: Told<Source>, last: Told<Source>): Phrase<Source> {
  if (kind !== 'share' && judgeChange(first.value, last.value, kind === 'count').kind === 'ends') return []
  const change = { text: changeOf(kind, first.value, last.value), of: last.of }
  if (variant % 3 === 0) return [' Samlet er der tale om ', change, ` siden ${first.year}.`]
  if (variant % 3 === 1) return [' Det er samlet ', change, ` siden ${first.year}.`]
  return [` Siden ${first.year} er der dermed sket `, change, '.']
}

function two<Source>(teller: Teller, a: Told<Source>, b: Told<Source>): Phrase<Source> {
  const step = stepOf(teller.kind, a.value, b.value)
  if (isMove(step)) return [...opening(teller, step, a, b), '.']
  return [...level(teller, a, b), '.']
}

/** Two years without a move. Where both show the same number it is named once. */
function level<Source>({ subject, kind }: Teller, a: Told<Source>, b: Told<Source>): Phrase<Source> {
  const nearly = stepOf(kind, a.value, b.value) === 'nearly' ? 'stort set ' : ''
  return a.shown.text === b.shown.text
    ? [`${subject} var ${nearly}uændret på `, b.shown, ` i ${a.year} og ${b.year}`]
    : [`${subject} var ${nearly}uændret med `, a.shown, ` i ${a.year} og `, b.shown, ` i ${b.year}`]
}

/** A first step that was level, and what came after it. */
function afterLevel<Source>(
  teller: Teller,
  [a, b, c]: readonly [Told<Source>, Told<Source>, Told<Source>],
): Phrase<Source> {
  const { subject, kind } = teller
  const [before, now] = [stepOf(kind, a.value, b.value), stepOf(kind, b.value, c.value)]
  if (before === 'same' && now === 'same') return [`${subject} har været uændret på `, c.shown, ` siden ${a.year}.`]
  const open = level(teller, a, b)
  if (isMove(now)) return [...open, ` og ${past[now]} i ${c.year} til `, c.shown, '.']
  return [...open, ` og lå i ${c.year} på omtrent samme niveau med `, c.shown, '.']
}

function three<Source>(teller: Teller, years: readonly [Told<Source>, Told<Source>, Told<Source>]): Phrase<Source> {
  const [a, b, c] = years
  const { kind, variant } = teller
  const [before, now] = [stepOf(kind, a.value, b.value), stepOf(kind, b.value, c.value)]
  if (!isMove(before)) return afterLevel(teller, years)
  const open = opening(teller, before, a, b)
  const noun = quantityNoun[kind]
  /** With the years in front the second clause needs a subject of its own. */
  const then = (verb: string): string =>
    variant % 2 === 0 ? ` og ${verb} i ${c.year}` : `, og i ${c.year} ${verb} ${noun}`
  if (now === 'same') return [...open, `${then('var')} uændret på `, c.shown, '.']
  const settled = kind !== 'share' && !within(a.value, b.value, 5) && within(b.value, c.value, 2)
  if (settled || !isMove(now)) return [...open, `${then('lå')} på omtrent samme niveau med `, c.shown, '.']
  if (before === now) {
    const further: Phrase<Source> =
      variant % 2 === 0
        ? [` og er i ${c.year} ${now === 'up' ? 'steget' : 'faldet'} yderligere til `, c.shown, '.']
        : [`, og i ${c.year} ${past[now]} ${noun} yderligere til `, c.shown, '.']
    return [...open, ...further, ...summary(teller, a, c)]
  }
  return variant % 2 === 0
    ? [...open, ` og ${past[now]} i ${c.year} til `, c.shown, '.']
    : [...open, `, men i ${c.year} ${past[now]} ${noun} til `, c.shown, '.']
}

function stretch<Source>(teller: Teller, years: readonly Told<Source>[], alone: boolean): Phrase<Source> {
  const [a, b, c] = years
  if (a && b && c) return three(teller, [a, b, c])
  if (a && b) return two(teller, a, b)
  if (!a) return []
  return alone
    ? [`${teller.subject} var `, a.shown, ` i ${a.year}.`]
    : [`I ${a.year} var ${lowerFirst(teller.subject)} `, a.shown, '.']
}

/**
 * R11: up to three years in one or two sentences. `subject` is the noun phrase that the sentence is about. No word of
 * direction spans a break: the years on each side are told for themselves, and the break says why.
 */
export function trendSentence<Source>(
  subject: string,
  years: readonly YearValue<Source>[],
  { kind = 'count', decimals = 0, variant = 0, breaks = [] }: TrendOptions = {},
): Phrase<Source> {
  const texts = shownTogether(
    kind,
    years.map(({ value }) => value),
    decimals,
  )
  const told = years.map((one, index): Told<Source> => ({ ...one, shown: { text: texts[index] ?? '', of: one.of } }))
  const stretches: Told<Source>[][] = []
  for (const one of told) {
    const last = stretches.at(-1)
    const before = last?.at(-1)
    if (last && before && !breaks.some(({ from }) => from > before.year && from <= one.year)) last.push(one)
    else stretches.push([one])
  }
  const teller: Teller = { subject, kind, variant }
  const sentences = stretches.flatMap(
    (each, index): Phrase<Source> => [index === 0 ? '' : ' ', ...stretch(teller, each, stretches.length === 1)],
  )
  const reasons = stretches.length > 1 ? breaks.map(({ text }) => ` ${text}`) : []
  return [...sentences, ...reasons]
}
