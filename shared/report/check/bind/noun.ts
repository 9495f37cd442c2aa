import type { TypedNumber } from '../numbers/typedNumber.ts'
import type { Mention } from '../words/phrases.ts'

/** Words that may stand between a number and its noun. */
const PASSING =
  /^(?:af|de|den|det|nye|andre|forskellige|indkomne|modtagne|alle|i|alt|disse|sine|fulde|hele|store|små|fortsat|alene|stadig|kun|unge|fødte|flere|færre|aktive|samlede|øvrige|egentlige)$/
const BARE =
  /^(?:[^\p{L}\d]|$|(?:til|på|for|med|fra|ved|mod|der|hvor|hvilket|som|er|var|har|og|samt|mens|om|pr|i|siden|svarende|blev|eller|at|ud|heraf|året|ved|når|lå|steg|faldt|udgør)(?!\p{L}))/u
/** "Antallet af pladser er … 12": what is counted is named in front. */
const COUNTED = /(?<!\p{L})antallet\saf\s(\p{L}+)(?=\s(?:er|var|blev|steg|faldt)\s)[^,.;:()]*$/iu

/** The noun of a number that none follows: the subject of its clause. */
function subjectNoun(number: TypedNumber, mentions: readonly Mention[]): readonly string[] | null {
  const match = COUNTED.exec(number.sentence.slice(0, number.start))
  if (!match?.[1]) return null
  const from = match.index + match[0].indexOf(match[1], 'antallet af'.length)
  // Only a word that nothing is known of: what a known one counts is told by more than the word.
  return mentions.some(({ start, end }) => start <= from && end > from) ? null : []
}

/** The noun of a number: keys, empty for an unknown word, null where there is none. */
export const nounOf = (number: TypedNumber, mentions: readonly Mention[]): readonly string[] | null =>
  nounAfter(number, mentions) ?? subjectNoun(number, mentions)

function nounAfter(number: TypedNumber, mentions: readonly Mention[]): readonly string[] | null {
  const text = number.sentence
  let at = number.unitEnd
  for (let step = 0; step < 4; step += 1) {
    const rest = text.slice(at)
    const gap = /^\s*/.exec(rest)?.[0].length ?? 0
    const from = at + gap
    const mention = mentions.find(({ start }) => start === from)
    if (mention) return mention.keys
    const word = /^[\p{L}\d-]+/u.exec(text.slice(from))?.[0] ?? ''
    if (word !== '' && PASSING.test(word.toLowerCase()) && !(step === 0 && /^i$/.test(word))) {
      at = from + word.length
      continue
    }
    return BARE.test(text.slice(from)) || step > 0 ? null : []
  }
  return null
}
