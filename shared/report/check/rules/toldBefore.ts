import { magnitude } from '../../../narrative/percentWords.ts'
import { compare, type Fraction, fraction, subtract, sum } from '../../../quantities.ts'
import { opensBracket } from '../bind/spans.ts'
import { shows } from '../numbers/shows.ts'
import type { Reading, ReadNumber, ReadSentence } from '../reading.ts'
import { changeWordsIn } from './directionWords.ts'
import { doesNotFollow, isCount, percentOfWhole } from './fromNumbers.ts'
import type { RawFinding } from './rule.ts'

const textBefore = ({ sentence }: ReadSentence, { typed }: ReadNumber): string => sentence.text.slice(0, typed.start)
const textAfter = ({ sentence }: ReadSentence, { typed }: ReadNumber): string => sentence.text.slice(typed.unitEnd)

const isPercent = ({ typed }: ReadNumber): boolean => typed.form === 'percent' && typed.hedge !== 'outOf' && !typed.part

const HEDGED = String.raw`(?:\s(?:knapt?|godt|over|ca\.|næsten|omkring))?\s$`
const CHANGE = new RegExp(
  `^(?:stigningen|faldet|ændringen|fremgangen|nedgangen|tilbagegangen) (?:svarer til|er på|var på)${HEDGED}`,
  'iu',
)
const AGAINST = /^[^.;:()]{0,60}\smod\s$/iu
const ONWARD = /^[^.;:()]{0,60}\stil\s$/iu

/** A change is from one year to another, and not from one place or group to another. */
const EARLIER_YEAR = /^(?:\s(?!i\s)\p{L}+)?\s(?:i\s(?:19|20)\d\d|året (?:før|forinden)|sidste år|forrige år)(?!\p{L})/iu
/** Said of all that was just told, and of no place, group or year. */
const ENDS = /^\.?$/

/** From one number to the other, where a sentence sets just two against each other. */
function changeIn(before: ReadSentence): { readonly from: ReadNumber; readonly to: ReadNumber } | null {
  const [one, two, three] = before.numbers.filter(isCount)
  if (!one || !two || three || before.numbers.length > 2) return null
  const between = before.sentence.text.slice(one.typed.unitEnd, two.typed.start)
  if (AGAINST.test(between)) return EARLIER_YEAR.test(textAfter(before, two)) ? { from: two, to: one } : null
  return ONWARD.test(between) && /(?:^|\s)fra\s$/iu.test(textBefore(before, one)) ? { from: one, to: two } : null
}

/** "… 23 børn mod 19 i 2012. Stigningen svarer til 21 %." */
function* change(sentence: ReadSentence, before: ReadSentence): Generator<RawFinding> {
  const number = sentence.numbers.find(
    (each) => isPercent(each) && CHANGE.test(textBefore(sentence, each)) && ENDS.test(textAfter(sentence, each)),
  )
  const pair = number ? changeIn(before) : null
  const real = pair && percentOfWhole(subtract(pair.to.typed.value, pair.from.typed.value), pair.from.typed.value)
  if (!number || !pair || !real || shows(number.typed, magnitude(real))) return
  yield doesNotFollow(sentence.sentence, number, magnitude(real), `${pair.from.typed.text} → ${pair.to.typed.text}`)
}

const SHARE = new RegExp(`^(?:det|dette|de) (?:er|var|svarer til|svarede til|udgør|udgjorde)${HEDGED}`, 'iu')
const AMONG = /^(?:blandt|af|ud af)(?: \p{L}+){0,2}\s$/iu

/** "Blandt 2.939 børn havde 311 … Det er knap 11 % af børnene." */
function* share(sentence: ReadSentence, before: ReadSentence): Generator<RawFinding> {
  const number = sentence.numbers.find(
    (each) =>
      isPercent(each) &&
      SHARE.test(textBefore(sentence, each)) &&
      /^\saf(?: de)?\s\p{L}+\.?$/u.test(textAfter(sentence, each)),
  )
  const [whole, part, third] = before.numbers
  if (!number || !whole || !part || third || !isCount(whole) || !isCount(part)) return
  const real = AMONG.test(textBefore(before, whole)) ? percentOfWhole(part.typed.value, whole.typed.value) : null
  if (real && !shows(number.typed, real))
    yield doesNotFollow(sentence.sentence, number, real, `${part.typed.text} / ${whole.typed.text}`)
}

const TOGETHER = /^(?:tilsammen|sammenlagt)(?!\p{L})/iu

/** "… a (19 %), b (17 %) og c (13 %). Tilsammen står de tre for 49 %." */
function* together(sentence: ReadSentence, earlier: readonly ReadSentence[]): Generator<RawFinding> {
  const { text } = sentence.sentence
  if (!TOGETHER.test(text) || /\d{4}|kommune/i.test(text) || changeWordsIn(text).length > 0) return
  const number = sentence.numbers.find(isPercent)
  const count = sentence.numbers.find((each) => each !== number && isCount(each))?.typed.value.numerator
  const told = earlier
    .map((each) => each.numbers.filter((one) => isPercent(one) && opensBracket(each.sentence.text, one.typed.start)))
    .findLast(({ length }) => length > 0)
  if (!number || !told || told.length < 2 || told.length !== count) return
  const total = sum(told.map(({ typed }) => typed.value))
  if (isNear(number, total, told)) return
  yield doesNotFollow(sentence.sentence, number, total, told.map(({ typed }) => typed.text).join(' + '))
}

/** Half of the last place that is shown. */
const halfStep = ({ typed }: ReadNumber): Fraction => fraction(1, 2 * 10 ** typed.decimals)

/** Every share may have been rounded; a hedge may stretch the sum by one. */
function isNear(number: ReadNumber, total: Fraction, told: readonly ReadNumber[]): boolean {
  const room = sum([...told.map(halfStep), number.typed.hedge === null ? halfStep(number) : fraction(1)])
  return compare(magnitude(subtract(number.typed.value, total)), room) <= 0
}

const isBetween = (value: Fraction, low: Fraction, high: Fraction): boolean =>
  compare(low, value) <= 0 && compare(value, high) <= 0

const PER = /^\s(\p{L}+)\spr\.\s(?!måned|uge|år|dag|døgn|kvartal|gruppe)\p{L}/u
const SAME_AGAIN = /,\s(?:svarende til|hvilket svarer til|altså)(?: (?:knapt?|godt|ca\.))?\s$/iu

/** "De 513 underretninger handler om 395 børn, svarende til 1,3 underretninger pr. barn." */
function* quotient(sentence: ReadSentence): Generator<RawFinding> {
  for (const [index, mean] of sentence.numbers.entries()) {
    const [many, few] = [sentence.numbers[index - 2], sentence.numbers[index - 1]]
    const noun = PER.exec(textAfter(sentence, mean))?.[1]
    if (!many || !few || noun === undefined || !isCount(many) || !isCount(few)) continue
    if (mean.typed.form !== 'count' || !SAME_AGAIN.test(textBefore(sentence, mean))) continue
    // The noun, or an adjective and the noun.
    if (!textAfter(sentence, many).split(' ').slice(1, 3).includes(noun)) continue
    // Both can be averages that are told as whole numbers: cases, advisers.
    const [n, d] = [many.typed.value.numerator, few.typed.value.numerator]
    if (d === 0) continue
    const real = fraction(n, d)
    if (
      !shows(mean.typed, real) &&
      !isBetween(mean.typed.value, fraction(2 * n - 1, 2 * d + 1), fraction(2 * n + 1, 2 * d - 1))
    )
      yield doesNotFollow(sentence.sentence, mean, real, `${many.typed.text} / ${few.typed.text}`)
  }
}

/** So many sentences back the shares may stand that are added up. */
const EARLIER = 4

/** Numbers that do not follow from those told a moment before. */
export function* toldBefore({ sentences }: Reading): Generator<RawFinding> {
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.numbers.length === 0) continue
    const before = sentences[index - 1]
    if (before?.sentence.paragraph === sentence.sentence.paragraph) {
      yield* change(sentence, before)
      yield* share(sentence, before)
    }
    const { section } = sentence.sentence.paragraph
    const earlier = sentences.slice(Math.max(0, index - EARLIER), index)
    yield* together(
      sentence,
      earlier.filter((each) => each.sentence.paragraph.section === section),
    )
    yield* quotient(sentence)
  }
}
