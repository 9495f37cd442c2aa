import { magnitude } from '../../../../narrative/percentWords.ts'
import { compare, fraction, subtract } from '../../../../quantities.ts'
import { placeOf, type Reading, type ReadNumber, type ReadSentence } from '../../reading.ts'
import { changeWordsIn } from '../directionWords.ts'
import type { RawFinding } from '../rule.ts'

const RANK = /(?:størst|mest|hyppigst|anden|næst|tredje|fjerde|femte)\p{L}*\s(?:mest|hyppigst|størst)\p{L}*/giu

/** Different ranks for equal numbers. */
export function* ties({ sentences }: Reading): Generator<RawFinding> {
  for (const { sentence, numbers } of sentences) {
    const [one, two] = numbers.filter(({ typed }) => typed.form === 'percent' || typed.form === 'count')
    if (!one || !two || compare(one.typed.value, two.typed.value) !== 0) continue
    const ranks = [...sentence.text.matchAll(RANK)]
    if (ranks.length < 2) continue
    yield {
      rule: 'rank.tie',
      severity: 'warning',
      place: placeOf(sentence, two.typed.start),
      said: ranks.map(([text]) => text).join(' / '),
      evidence: { da: `Begge er ${one.typed.text}.`, en: `Both are ${one.typed.text}.` },
      proposal: { da: 'Skriv, at de er lige store.', en: 'Say that they are equal.' },
    }
  }
}

const SAME = /svarer (?:\p{L}+ )?til (?:niveauet|tallene)|på (?:omtrent )?samme niveau|stort set uændret/iu
const MUCH = fraction(25)

/** "The level of last year" beside numbers that have changed much. */
export function* sameLevel({ sentences }: Reading): Generator<RawFinding> {
  for (const [index, { sentence, numbers }] of sentences.entries()) {
    const match = numbers.length > 0 ? SAME.exec(sentence.text) : null
    if (!match) continue
    const changed = numbers.find((number) => changedMuch(number, sentences.slice(Math.max(0, index - 4), index)))
    if (!changed || changeWordsIn(sentence.text).length === 0) continue
    yield {
      rule: 'level.same',
      severity: 'query',
      place: placeOf(sentence, match.index),
      said: match[0],
      evidence: {
        da: `I samme sætning er der en ændring på ${changed.typed.text}, som er mere end en fjerdedel.`,
        en: `The same sentence has a change of ${changed.typed.text}, which is more than a quarter.`,
      },
      proposal: {
        da: 'Skriv, hvad der er steget, og hvad der er faldet.',
        en: 'Say what has risen and what has fallen.',
      },
    }
  }
}

const STAGNATED = /(?<!\p{L})stagner\p{L}*/iu

/** A development that has come to a stop, and in the next sentence a rise or a fall of the same number. */
export function* stoppedOrNot({ sentences }: Reading): Generator<RawFinding> {
  for (const [index, { sentence, mentions }] of sentences.entries()) {
    const match = STAGNATED.exec(sentence.text)
    const next = sentences[index + 1]
    if (!match || !next || next.sentence.paragraph !== sentence.paragraph) continue
    const spoken = new Set(mentions.flatMap(({ keys }) => keys))
    const changed = next.numbers.find(
      ({ binding: { shown } }) =>
        shown?.kind === 'change' &&
        shown.value.numerator !== 0 &&
        [...shown.group.form.used].some((key) => spoken.has(key)),
    )
    const words = changeWordsIn(next.sentence.text).filter(({ way }) => way !== 'same')
    if (!changed || words.length === 0) continue
    yield {
      rule: 'level.same',
      severity: 'query',
      place: placeOf(sentence, match.index),
      said: match[0],
      evidence: {
        da: `Den næste sætning siger “${words[0]?.text ?? ''}” og ${changed.typed.text} om det samme tal.`,
        en: `The next sentence says “${words[0]?.text ?? ''}” and ${changed.typed.text} of the same number.`,
      },
      proposal: { da: 'Brug det samme ord om udviklingen.', en: 'Use one word for the development.' },
    }
  }
}

/** A stated change, against the level stated just before it. */
function changedMuch({ typed, context }: ReadNumber, before: readonly ReadSentence[]): boolean {
  if (!context.difference || typed.form !== 'count') return false
  const shared = (key: string): boolean => key.startsWith('c:') && (context.weight.get(key) ?? 0) >= 3
  const level = before
    .flatMap(({ numbers }) => numbers)
    .findLast(
      (each) =>
        each.typed.form === 'count' && [...each.context.weight].some(([key, weight]) => weight >= 3 && shared(key)),
    )
  if (!level || level.typed.value.numerator === 0) return false
  const rest = magnitude(subtract(level.typed.value, typed.value))
  const smallest = compare(rest, level.typed.value) < 0 && rest.numerator > 0 ? rest : level.typed.value
  return compare(fraction(100 * typed.value.numerator, smallest.numerator), MUCH) >= 0
}
