import type { TypedNumber } from '../numbers/typedNumber.ts'
import { concept } from '../words/keys.ts'
import type { Mention } from '../words/phrases.ts'
import type { Choice } from './context.ts'
import { leftOf, rightOf } from './spans.ts'
import { periodsOf } from './years.ts'

const HEDGED = String.raw`(?:\s(?:knapt?|godt|over|under|ca\.|næsten|omkring))?\s$`
const CHANGE_NOUN = String.raw`(?<!\p{L})(?:stigning|fald|ændring|fremgang|nedgang|tilbagegang|forskel)(?:en|et)?`

const AFTER = /^\s?(?:\p{L}+\s)?(?:flere|færre)(?!\p{L})/u
const BEFORE =
  /(?:steget|faldet|falder|stiger|stigning|fald|vokset|reduceret|fremgang|tilbagegang|steg|faldt)\s(?:\p{L}+\s){0,2}(?:med|på)\s(?:\p{L}+\s)?$/iu
/** "Stigningen svarer til 9 underretninger". */
const AMOUNTS_TO = new RegExp(
  String.raw`${CHANGE_NOUN}(?:\s[^\d,.;]{0,40})?\s(?:svarer til|svarede til|er på|var på|udgør|udgjorde)${HEDGED}`,
  'iu',
)
/** "… steget med 9 og siden 2011 med 56": the verb is said once. */
const AGAIN = /(?:^|\s)(?:og|samt)\s(?:siden|fra)\s[^,.;:()]*\s(?:med|på)(?:\s(?:knapt?|godt|ca\.|omkring))?\s$/iu

/** "med 20", "på knap 2 %": so much more or less, where a change is spoken of. */
const BY = /(?:^|\s)(?:med|på)(?: i alt)?(?: (?:knapt?|godt|over|ca\.|næsten|omkring))?\s$/iu
const MORE_THAN = /^\s(?:flere|færre|højere|lavere|større|mindre)(?:\s\p{L}+)?\send(?!\p{L})/u

const CHANGE = concept('change')

/** Whether a number says how much more or less, and not how much. */
export function isDifference(number: TypedNumber, mentions: readonly Mention[]): boolean {
  const { form, sentence, start, unitEnd } = number
  const [before, after] = [sentence.slice(0, start), sentence.slice(unitEnd)]
  if (form === 'points' || AFTER.test(after)) return true
  if (form === 'money') return false
  if (AMOUNTS_TO.test(before)) return true
  const changed = mentions.some(({ keys, end }) => end <= start && keys.includes(CHANGE))
  if (form === 'percent') return MORE_THAN.test(after) || (BY.test(before) && changed)
  return BEFORE.test(before) || (changed && AGAIN.test(before))
}

const SINCE = /(?<!\p{L})(?:siden|i forhold til|sammenlignet med)\s(?:i\s)?((?:19|20)\d\d)(?!\d)/giu
const FROM_TO = /(?<!\p{L})fra\s((?:19|20)\d\d)\stil\s((?:19|20)\d\d)(?!\d)/giu
const THAN = /^(?:(?!\s(?:og|samt)\s)[^,.;:()]){0,40}?\s(?:end|siden|i forhold til)\s(?:i\s)?((?:19|20)\d\d)(?!\d)/iu
const FROM_TO_AFTER = /^(?:(?!\s(?:og|samt)\s)[^,.;:()]){0,40}?\sfra\s((?:19|20)\d\d)\stil\s((?:19|20)\d\d)(?!\d)/iu
const YEAR_OF_ITS_OWN = /(?<!\p{L}|end\s)(?:fra|i|til)\s(?:19|20)\d\d/iu

type Period = readonly [number, number]

/** The years that are told with a difference. */
function ownPeriod(number: TypedNumber, numbers: readonly TypedNumber[], reportYear: number): Period | null {
  const text = number.sentence
  const left = leftOf(number, numbers)
  const before = text.slice(left.from, left.to)
  const after = text.slice(number.unitEnd, rightOf(number, numbers).to)
  const pair = FROM_TO_AFTER.exec(after) ?? [...before.matchAll(FROM_TO)].at(-1)
  if (pair) return [Number(pair[1]), Number(pair[2])]
  const since = THAN.exec(after) ?? [...before.matchAll(SINCE)].at(-1)
  const first = Number(since?.[1])
  // A lone year is set against that of the report, unless the clause names another.
  return first < reportYear && !YEAR_OF_ITS_OWN.test(before) ? [first, reportYear] : null
}

/** The years that a difference is between: those told with it, or any that the sentence names. */
export function differencePeriods(
  number: TypedNumber,
  numbers: readonly TypedNumber[],
  reportYear: number,
): Choice<Period> {
  const own = ownPeriod(number, numbers, reportYear)
  if (own) return { stated: true, values: [own] }
  const named = periodsOf(number.sentence, reportYear)
  const next = numbers.find(({ start }) => start >= number.unitEnd)
  // Years that are told with the next number need not be those of this one.
  if (!next || !FROM_TO_AFTER.test(number.sentence.slice(next.unitEnd))) return named
  return { stated: false, values: [...periodsOf('', reportYear).values, ...named.values] }
}
