import { compare, type Fraction } from '../../../quantities.ts'
import type { Candidate } from '../bind/candidates.ts'
import { figureSays } from '../figureName.ts'
import { placeOf, type Reading, type ReadNumber, type ReadSentence } from '../reading.ts'
import { amountWordsIn, changeWordsIn, type Way, wayAfter } from './directionWords.ts'
import type { RawFinding } from './rule.ts'

const wayOf = ({ numerator }: Fraction): Way => (numerator > 0 ? 'up' : numerator < 0 ? 'down' : 'same')

const opposite = (said: Way, real: Way): boolean => said !== 'same' && real !== 'same' && said !== real

const names: Record<Way, { readonly da: string; readonly en: string }> = {
  up: { da: 'en stigning eller et højere tal', en: 'a rise or a higher number' },
  down: { da: 'et fald eller et lavere tal', en: 'a fall or a lower number' },
  same: { da: 'ingen ændring', en: 'no change' },
}

function finding(
  sentence: ReadSentence['sentence'],
  at: number,
  said: string,
  real: Way,
  evidence: RawFinding['evidence'],
): RawFinding {
  return {
    rule: 'direction.against',
    severity: 'error',
    place: placeOf(sentence, at),
    said,
    evidence,
    proposal: {
      da: `Tallene viser ${names[real].da}. Ret ordet eller tallene.`,
      en: `The numbers show ${names[real].en}. Correct the word or the numbers.`,
    },
  }
}

/** A percentage of a negative budget has the other sign. */
const isSigned = ({ kind, group, dims }: Candidate): boolean =>
  (kind === 'change' && !group.form.id.endsWith('deviation-pct')) ||
  kind === 'points' ||
  /-(?:gap|deviation|deviation-text)$/.test(group.form.id) ||
  (kind === 'count' && /^\d{4}-\d{4}$/.test(String(dims.year)))

/** The word that says which way a difference goes: right after it, else the last one before it. */
function saidOf(
  text: string,
  { typed, context }: ReadNumber,
): { readonly way: Way; readonly at: number; readonly said: string } | null {
  const after = typed.form === 'money' || typed.form === 'count' ? wayAfter(text, typed.unitEnd) : null
  if (after) return { way: after, at: typed.start, said: text.slice(typed.start, typed.unitEnd + 12).trim() }
  const words =
    typed.form === 'money'
      ? amountWordsIn(text)
      : [...changeWordsIn(text), ...amountWordsIn(text)].sort((a, b) => a.start - b.start)
  const word = words.filter(({ end }) => end <= typed.start).at(-1)
  // A level ("er faldet til 20 %") is no difference, and a word far away belongs to something else.
  if (!word || context.level || typed.start - word.end > 110) return null
  return { way: word.way, at: word.start, said: word.text }
}

function* againstFigures({ sentence, numbers }: ReadSentence): Generator<RawFinding> {
  for (const number of numbers) {
    const { shown } = number.binding
    if (!shown || !isSigned(shown)) continue
    const said = saidOf(sentence.text, number)
    const alsoOther = number.binding.likely.some(
      (each) =>
        said !== null &&
        isSigned(each) &&
        wayOf(each.value) === said.way &&
        compare(each.value, shown.value) !== 0 &&
        each.score >= shown.score,
    )
    if (said && !alsoOther && opposite(said.way, wayOf(shown.value)))
      yield finding(sentence, said.at, said.said, wayOf(shown.value), figureSays(shown))
  }
}

type ChangeWord = ReturnType<typeof changeWordsIn>[number]

const ONWARD = /^[^.;]{0,90}\stil\s(?:\S+\s)?$/u
const FROM = /(?:^|\s)fra\s(?:\S+\s)?$/
const TO = /(?:^|[\s,])til\s(?:\S+\s)?$/

/** Said of small steps that no longer show when they are rounded, or of none. */
const HARDLY = /(?<!\p{L})(?:hverken|ikke|svagt|marginalt|minimalt|afrund\p{L}*|stoppet)(?!\p{L})/iu

/** A word for rise or fall right before a pair of numbers that are known. */
const isMoved = (text: string, word: ChangeWord | undefined, { typed, binding }: ReadNumber): boolean =>
  word !== undefined &&
  word.way !== 'same' &&
  binding.shown !== null &&
  !HARDLY.test(text) &&
  !/\d/.test(text.slice(word.end, typed.start))

/** "faldt fra 58 til 20": what is said must be what the two numbers do. */
function* againstPairs({ sentence, numbers }: ReadSentence): Generator<RawFinding> {
  if (numbers.length < 2) return
  const { text } = sentence
  const words = changeWordsIn(text)
  for (const [index, first] of numbers.entries()) {
    const second = numbers[index + 1]
    if (!second || first.typed.form !== second.typed.form) continue
    // "de to kommuner" is no step on the way.
    if (first.binding.likely.length === 0 || first.context.joint) continue
    const between = text.slice(first.typed.unitEnd, second.typed.start)
    const paired = FROM.test(text.slice(0, first.typed.start)) && TO.test(between) && between.length <= 60
    // "… i 2012 og er i 2013 faldet yderligere til 84"
    const onward = ONWARD.test(between)
      ? words.filter(({ start, end }) => start >= first.typed.unitEnd && end <= second.typed.start)
      : []
    const word =
      onward.length === 1 ? onward[0] : paired ? words.filter(({ end }) => end <= first.typed.start).at(-1) : undefined
    const order = compare(second.typed.value, first.typed.value)
    const real: Way = order > 0 ? 'up' : order < 0 ? 'down' : 'same'
    const still = paired && real === 'same' && first.typed.hedge === second.typed.hedge && isMoved(text, word, first)
    if (!word || !(still || opposite(word.way, real))) continue
    yield finding(sentence, word.start, word.text, real, {
      da: `Tallet går fra ${first.typed.text} til ${second.typed.text}.`,
      en: `The number goes from ${first.typed.text} to ${second.typed.text}.`,
    })
  }
}

/** Words for rise and fall, more and less, that the numbers beside them deny. */
export function* directionAgainst({ sentences }: Reading): Generator<RawFinding> {
  for (const sentence of sentences) {
    const found = [...againstPairs(sentence), ...againstFigures(sentence)]
    yield* found.filter(
      (each, index) =>
        found.findIndex((other) => other.place.column === each.place.column && other.said === each.said) === index,
    )
  }
}
