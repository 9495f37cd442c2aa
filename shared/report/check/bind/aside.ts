import type { TypedNumber } from '../numbers/typedNumber.ts'
import { leftOf, rightOf } from './spans.ts'

const PART_OF_YEAR =
  /(?<!\p{L})(?:\d\.|første|andet|tredje|fjerde|hvert|hver af årets|sidste|et)\s(?:kvartal|halvår)(?!\p{L})/iu
const SEVERAL_YEARS =
  /(?<!\p{L})i (?:de|alle|løbet af de) (?:to|tre|fire|fem|seks|ti|seneste|sidste)\s(?:\p{L}+\s)?år(?!\p{L})|(?<!\p{L})fra (?:den )?1\. januar (?:19|20)\d\d til (?:og med )?(?:den )?31\. december (?:19|20)\d\d/iu
const YEARS_IN_MEAN = /(?<!\d)(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d(?!\d)/
const A_YEAR = /(?<!\p{L})(?:om året|årligt|pr\. år)(?!\p{L})/iu
/** A report of before may have told another number, and the text says so. */
const EARLIER_REPORT = new RegExp(
  String.raw`(?<!\p{L})(?:(?:års)?rapporten (?:for|fra) (?:(?:19|20)\d\d|året før|sidste år)|den (?:forrige|tidligere) (?:års)?rapport)` +
    String.raw`[^,.;]*(?<!\p{L})(?:stod|opgjort|oplyst|angivet|skrevet)(?!\p{L})[^,.;]*$`,
  'iu',
)
/** Means over times that no figure is told by. */
const OTHER_TIME =
  /^\s(?:\p{L}+\s){1,3}(?:pr\.\s(?:uge|dag|døgn|kvartal|år)|om (?:ugen|dagen)|(?:mere|mindre|flere|færre) (?:pr\. måned|om måneden))(?!\p{L})/iu
/** "11 nye mod 20 ophørte. Faldet …": two things are set against each other, and not two years. */
const TWO_THINGS = /\d\s[^.;]*\smod\s\d/iu
const NAMES_YEAR = /(?:19|20)\d\d|(?<!\p{L})(?:året (?:før|forinden)|sidste år|forrige år)(?!\p{L})/iu
const THE_CHANGE = /^(?:stigningen|faldet|ændringen|forskellen)(?!\p{L})/iu

/** Whether a number tells what no figure of a year does: a part of a year, several years, another report, another mean. */
function isOtherCount({ sentence: text, start, unitEnd }: TypedNumber, own: string): boolean {
  const before = text.slice(0, start)
  return (
    PART_OF_YEAR.test(own) ||
    SEVERAL_YEARS.test(text) ||
    (YEARS_IN_MEAN.test(before) && A_YEAR.test(own)) ||
    EARLIER_REPORT.test(before) ||
    OTHER_TIME.test(text.slice(unitEnd))
  )
}

/** Whether no figure tells what a number does. `before`: the sentence before that of the number. */
export function isAside(number: TypedNumber, numbers: readonly TypedNumber[], before: string): boolean {
  const { form, sentence: text, start, unitEnd } = number
  const around = text.slice(leftOf(number, numbers).from, start) + text.slice(unitEnd, rightOf(number, numbers).to)
  if (form === 'count') return isOtherCount(number, around)
  return form === 'percent' && THE_CHANGE.test(text) && TWO_THINGS.test(before) && !NAMES_YEAR.test(before + text)
}
