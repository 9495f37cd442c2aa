import type { Language } from '../../danish.ts'
import { compare, type Fraction, fraction, multiply, subtract } from '../../quantities.ts'
import { judgeChange } from '../changeWords.ts'
import { magnitude } from '../percentWords.ts'
import type { Phrase } from '../phrase.ts'
import { danishTrend } from '../voices/danishTrend.ts'
import { englishTrend } from '../voices/englishTrend.ts'
import type { Move, SinglePlace, Teller, Told, TrendVoice } from '../voices/trendVoice.ts'
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
  readonly language?: Language
}

/** Opening times summing up: how many ways there are to say one trend. */
export const TREND_VARIANTS = 6

const voices: Readonly<Record<Language, TrendVoice>> = { da: danishTrend, en: englishTrend }

interface Year<Source> extends YearValue<Source>, Told<Source> {}

/** What one trend is told with. */
interface Telling {
  readonly voice: TrendVoice
  readonly teller: Teller
  readonly kind: QuantityKind
  readonly wording: 0 | 1 | 2
  readonly language: Language
}

const isMove = (step: Step): step is Move => step === 'up' || step === 'down'

const within = (from: Fraction, to: Fraction, percent: number): boolean =>
  compare(multiply(magnitude(subtract(to, from)), fraction(100)), multiply(magnitude(from), fraction(percent))) <= 0

/** The whole period in one phrase, where it says more than its two ends that have just been named. */
function summary<Source>({ voice, kind, wording, language }: Telling, first: Year<Source>, last: Year<Source>) {
  if (kind !== 'share' && judgeChange(first.value, last.value, kind === 'count').kind === 'ends') return []
  const change = { text: changeOf(kind, first.value, last.value, language), of: last.of }
  return voice.summary(change, first.year, wording)
}

function two<Source>({ voice, teller, kind }: Telling, a: Year<Source>, b: Year<Source>): Phrase<Source> {
  const step = stepOf(kind, a.value, b.value)
  return [...(isMove(step) ? voice.opening(teller, step, a, b) : voice.level(teller, step === 'nearly', a, b)), '.']
}

type Three<Source> = readonly [Year<Source>, Year<Source>, Year<Source>]

/** A first step that was level, and what came after it. */
function afterLevel<Source>({ voice, teller, kind }: Telling, [a, b, c]: Three<Source>): Phrase<Source> {
  const [before, now] = [stepOf(kind, a.value, b.value), stepOf(kind, b.value, c.value)]
  if (before === 'same' && now === 'same') return [...voice.always(teller, a.year, c), '.']
  const open = voice.level(teller, before === 'nearly', a, b)
  return [...open, ...(isMove(now) ? voice.levelThenMoved(now, c) : voice.levelThenLevel(c)), '.']
}

function three<Source>(telling: Telling, years: Three<Source>): Phrase<Source> {
  const [a, b, c] = years
  const { voice, teller, kind } = telling
  const [before, now] = [stepOf(kind, a.value, b.value), stepOf(kind, b.value, c.value)]
  if (!isMove(before)) return afterLevel(telling, years)
  const open = voice.opening(teller, before, a, b)
  if (now === 'same') return [...open, ...voice.thenUnchanged(teller, c), '.']
  const settled = kind !== 'share' && !within(a.value, b.value, 5) && within(b.value, c.value, 2)
  if (settled || !isMove(now)) return [...open, ...voice.thenLevel(teller, c), '.']
  return before === now
    ? [...open, ...voice.thenFurther(teller, now, c), '.', ...summary(telling, a, c)]
    : [...open, ...voice.thenTurned(teller, now, c), '.']
}

function stretch<Source>(telling: Telling, years: readonly Year<Source>[], place: SinglePlace): Phrase<Source> {
  const [a, b, c] = years
  if (a && b && c) return three(telling, [a, b, c])
  if (a && b) return two(telling, a, b)
  return a ? [...telling.voice.single(telling.teller, a, place), '.'] : []
}

/** Years that may be told together: a new stretch begins with every break. */
function stretchesOf<Source>(years: readonly Year<Source>[], breaks: readonly Break[]): readonly Year<Source>[][] {
  const stretches: Year<Source>[][] = []
  for (const one of years) {
    const last = stretches.at(-1)
    const before = last?.at(-1)
    if (last && before && !breaks.some(({ from }) => from > before.year && from <= one.year)) last.push(one)
    else stretches.push([one])
  }
  return stretches
}

/**
 * R11: up to three years in one or two sentences. `subject` is the noun phrase that the sentence is about. No word of
 * direction spans a break: the years on each side are told for themselves, and the break says why.
 */
export function trendSentence<Source>(
  subject: string,
  years: readonly YearValue<Source>[],
  { kind = 'count', decimals = 0, variant = 0, breaks = [], language = 'da' }: TrendOptions = {},
): Phrase<Source> {
  const texts = shownTogether(
    kind,
    years.map(({ value }) => value),
    decimals,
    language,
  )
  const told = years.map((one, index): Year<Source> => ({ ...one, shown: { text: texts[index] ?? '', of: one.of } }))
  const stretches = stretchesOf(told, breaks)
  const telling: Telling = {
    voice: voices[language],
    teller: { subject, noun: quantityNoun[language][kind], yearsFirst: variant % 2 === 1 },
    kind,
    wording: variant % 3 === 0 ? 0 : variant % 3 === 1 ? 1 : 2,
    language,
  }
  const placeOf = (index: number): SinglePlace => {
    if (stretches.length === 1) return 'alone'
    return index === 0 ? 'first' : 'later'
  }
  const sentences = stretches.flatMap(
    (each, index): Phrase<Source> => [index === 0 ? '' : ' ', ...stretch(telling, each, placeOf(index))],
  )
  const reasons = stretches.length > 1 ? breaks.map(({ text }) => ` ${text}`) : []
  return [...sentences, ...reasons]
}
