import type { Language } from '../../danish.ts'
import { compare, type Fraction, fraction, multiply, subtract, sum } from '../../quantities.ts'
import { magnitude } from '../percentWords.ts'
import { capitalize, type Phrase } from '../phrase.ts'
import { danishDecomposition } from '../voices/danishDecomposition.ts'
import type { DecompositionVoice, MovedPart, ToldPart, Wording } from '../voices/decompositionVoice.ts'
import { englishDecomposition } from '../voices/englishDecomposition.ts'
import type { Move } from '../voices/trendVoice.ts'
import { type QuantityKind, quantityNoun, shownTogether } from './quantity.ts'

export interface Part<Source> {
  readonly name: string
  readonly from: { readonly value: Fraction; readonly of: Source }
  readonly to: { readonly value: Fraction; readonly of: Source }
}

export interface DecompositionOptions {
  readonly kind?: 'count' | 'money'
  /** Which of the wordings; see `variantOf`. */
  readonly variant?: number
  readonly language?: Language
}

export const DECOMPOSITION_VARIANTS = 2

const voices: Readonly<Record<Language, DecompositionVoice>> = { da: danishDecomposition, en: englishDecomposition }

interface Told<Source> extends ToldPart<Source> {
  readonly delta: Fraction
}

type Moved<Source> = Told<Source> & MovedPart<Source>

const moveOf = ({ numerator }: Fraction): Move | null => (numerator === 0 ? null : numerator > 0 ? 'up' : 'down')

function toldOf<Source>(
  parts: readonly Part<Source>[],
  kind: QuantityKind,
  language: Language,
): readonly Told<Source>[] {
  const texts = shownTogether(
    kind,
    parts.flatMap(({ from, to }) => [from.value, to.value]),
    0,
    language,
  )
  return parts.map(({ name, from, to }, index) => {
    const delta = subtract(to.value, from.value)
    return {
      name,
      delta,
      move: moveOf(delta),
      from: { text: texts[2 * index] ?? '', of: from.of },
      to: { text: texts[2 * index + 1] ?? '', of: to.of },
    }
  })
}

/** More parts than this are not told one by one: only the one in which the change lies. */
const MOST_TOLD = 4

/** A phrase as a sentence of its own; empty when there is nothing to say. */
function asSentence<Source>([first, ...more]: Phrase<Source>): Phrase<Source> {
  return typeof first === 'string' ? [` ${capitalize(first)}`, ...more, '.'] : []
}

/**
 * The part that makes at least 80 percent of all that moved with the whole. Measured against the whole change alone, two
 * parts could both be the main one where others moved against them.
 */
function mainOf<Source>(along: readonly Moved<Source>[]): Moved<Source> | undefined {
  const together = magnitude(sum(along.map(({ delta }) => delta)))
  return along.find(
    ({ delta }) => compare(multiply(magnitude(delta), fraction(100)), multiply(together, fraction(80))) >= 0,
  )
}

/**
 * R12: where a change lies, as far as arithmetic alone can say it: in one part alone, for at least 80 percent in one
 * part, or in several that moved the same way. No cause is ever named. Only for what can be summed: counts and money.
 */
export function decompositionSentence<Source>(
  parts: readonly Part<Source>[],
  { kind = 'count', variant = 0, language = 'da' }: DecompositionOptions = {},
): Phrase<Source> {
  const told = toldOf(parts, kind, language)
  const total = sum(told.map(({ delta }) => delta))
  const whole = moveOf(total)
  if (whole === null || told.length < 2) return []
  const voice = voices[language]
  const noun = quantityNoun[language][kind]
  const wording: Wording = variant === 0 ? 0 : 1
  const along = told.filter((part): part is Moved<Source> => part.move === whole)
  const main = mainOf(along)
  const tellsAll = told.length <= MOST_TOLD
  if (!main) {
    if (!tellsAll) return []
    const apart = told.filter(({ move }) => move !== whole)
    return [...voice.spreadOver(noun, whole, along, wording), '.', ...asSentence(voice.others(noun, apart))]
  }
  const others = voice.others(
    noun,
    told.filter((part) => part !== main),
  )
  const moved = told.filter(({ move }) => move !== null)
  const extent = moved.length === 1 ? 'alone' : along.length > 1 || !tellsAll ? 'main' : 'only'
  const where = voice.liesIn(extent, noun, whole, main, wording)
  if (!tellsAll) return [...where, '.']
  return extent === 'main' ? [...where, '; ', ...others, '.'] : [...where, '.', ...asSentence(others)]
}
