import type { TypedNumber } from '../numbers/typedNumber.ts'
import type { Mention } from '../words/phrases.ts'

const PER = /^(?:pr\.?|per|hver)\s/iu
/** From the number to the "pr.": its noun, perhaps with an adjective. */
const OF_NUMBER = /^\s(?:\p{L}+\s){0,3}$/u

/** The number that a "pr. barn" is said of. */
function ownerOf(mention: Mention, numbers: readonly TypedNumber[], text: string): TypedNumber | null {
  if (!PER.test(text.slice(mention.start, mention.end))) return null
  const last = numbers.findLast((each) => each.unitEnd <= mention.start)
  return last && OF_NUMBER.test(text.slice(last.unitEnd, mention.start)) ? last : null
}

const isLater = (mention: Mention, number: TypedNumber, numbers: readonly TypedNumber[]): boolean => {
  const owner = ownerOf(mention, numbers, number.sentence)
  return owner !== null && owner.start > number.start
}

/**
 * "513 underretninger om 395 børn, svarende til 1,3 underretninger pr. barn": "pr. barn" is said of the last number
 * only, and of none before it.
 */
export const withoutLaterRatios = (
  mentions: readonly Mention[],
  number: TypedNumber,
  numbers: readonly TypedNumber[],
): readonly Mention[] => mentions.filter((mention) => !isLater(mention, number, numbers))

const SAME_AGAIN = /(?:svarende til|hvilket svarer til|altså)(?:\s(?:knapt?|godt|ca\.|omkring))?\s$/iu

/** Whether the number is one of those that a ratio further on is worked out from, and so is none itself. */
export const isPartOfRatio = (
  mentions: readonly Mention[],
  number: TypedNumber,
  numbers: readonly TypedNumber[],
): boolean =>
  mentions.some((mention) => {
    const owner = ownerOf(mention, numbers, number.sentence)
    return owner !== null && owner.start > number.start && SAME_AGAIN.test(number.sentence.slice(0, owner.start))
  })
