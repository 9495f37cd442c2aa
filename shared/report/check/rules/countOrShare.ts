import { placeOf, type Reading, type ReadSentence } from '../reading.ts'
import { changeWordsIn } from './directionWords.ts'
import type { RawFinding } from './rule.ts'

type Texts = Pick<RawFinding, 'evidence' | 'proposal'>

const WRITE_SHARE: RawFinding['proposal'] = { da: 'Skriv “andelen”.', en: 'Write “the share”.' }
const WRITE_NUMBER: RawFinding['proposal'] = { da: 'Skriv “antallet”.', en: 'Write “the number”.' }

const finding = (sentence: ReadSentence['sentence'], at: number, said: string, texts: Texts): RawFinding => ({
  rule: 'unit.number-share',
  severity: 'warning',
  place: placeOf(sentence, at),
  said,
  ...texts,
})

/** The whole sentence is about the number that was just told: it is no new one. */
const REFERS_BACK: readonly RegExp[] = [
  /^(?:det|dette) (?:er|var) (antallet|andelen) af de(?!\p{L})/iu,
  /^(antallet|andelen) (?:omfatter|dækker|gælder|indeholder|medregner) også(?!\p{L})/iu,
]

/** Whether all numbers of a sentence are shares, or all are counts; null where they are mixed. */
function kindOf({ sentence, numbers }: ReadSentence): 'share' | 'count' | null {
  // A change in percent is no share.
  if (changeWordsIn(sentence.text).some(({ way }) => way !== 'same')) return null
  const forms = new Set(numbers.map(({ typed }) => typed.form))
  const [form] = forms
  if (forms.size !== 1) return null
  return form === 'percent' ? 'share' : form === 'count' ? 'count' : null
}

/** "To af de tre", "alle tre", "ingen": shares of few are told in counts. */
const mayBeShare = ({ sentence: { text }, numbers }: ReadSentence): boolean =>
  numbers.length > 1 ||
  numbers.some(
    ({ typed }) => typed.value.numerator === 0 || /(?:alle|samtlige|begge)\s$/iu.test(text.slice(0, typed.start)),
  )

/** "For 88 % skete det inden 14 dage. Antallet omfatter …": the word for the number before is the wrong one. */
function* wordAfterNumber(sentence: ReadSentence, before: ReadSentence): Generator<RawFinding> {
  const match = REFERS_BACK.map((form) => form.exec(sentence.sentence.text)).find((found) => found !== null)
  const kind = match ? kindOf(before) : null
  if (kind === 'count' && mayBeShare(before)) return
  const word = match?.[1] ?? ''
  const said = /^andel/i.test(word) ? 'share' : 'count'
  const number = before.numbers.at(-1)?.typed.text
  if (!match || !kind || kind === said || number === undefined) return
  yield finding(
    sentence.sentence,
    match[0].indexOf(word),
    word,
    kind === 'share'
      ? {
          evidence: {
            da: `Tallet i sætningen før (${number}) er en andel.`,
            en: `The number in the sentence before (${number}) is a share.`,
          },
          proposal: WRITE_SHARE,
        }
      : {
          evidence: {
            da: `Tallet i sætningen før (${number}) er et antal.`,
            en: `The number in the sentence before (${number}) is a count.`,
          },
          proposal: WRITE_NUMBER,
        },
  )
}

const NOUNS = String.raw`(?:\s(?!er|var|har|steg|faldt)[\p{L}§-]+){1,3}`
const PERSONS = 'konsulent|rådgiver|sagsbehandler|årsværk'

/** Few sentences do: the others need no closer look. */
const RELATING = /i forhold til|\spr\.\s/

/** A share has its base already: it cannot be set against one, and nothing is set against it. */
const RATIOS: readonly RegExp[] = [
  new RegExp(String.raw`(?<=^\p{L}+ (?:er|var) )andel(?:en)? af${NOUNS}\si forhold til(?=\s\p{L}+\.?$)`, 'u'),
  new RegExp(String.raw`(?<!\p{L})[Aa]ndel(?:en)? af${NOUNS}\spr\.\s(?:${PERSONS})(?!\p{L})`, 'u'),
  /(?<!andel.*)(?<!\p{L})(?:sat|sættes) i forhold til (?<word>andelen) af(?!\p{L})/iu,
]

function* ratioOfShare({ sentence }: ReadSentence): Generator<RawFinding> {
  if (!RELATING.test(sentence.text)) return
  const match = RATIOS.map((form) => form.exec(sentence.text)).find((found) => found !== null)
  if (!match) return
  const at = match.groups?.word ? match[0].indexOf(match.groups.word) : 0
  yield finding(sentence, match.index + at, match[0].trim(), {
    evidence: {
      da: 'Her sættes to antal i forhold til hinanden. En andel er allerede sat i forhold til noget.',
      en: 'Two numbers are set against each other here. A share is set against something already.',
    },
    proposal: WRITE_NUMBER,
  })
}

const COMPARISON = /(?:til sammenligning|sammenlignet) med (?<word>antallet|andelen) af(?!\p{L})/iu

/** "Til sammenligning med andelen af klager har der været 700 sager": counts are compared with a count. */
function* comparedWith(sentence: ReadSentence): Generator<RawFinding> {
  const { text } = sentence.sentence
  const match = COMPARISON.exec(text)
  const word = match?.groups?.word ?? ''
  const kind = match ? kindOf(sentence) : null
  const isShare = /^andel/i.test(word)
  if (!match || !kind || (kind === 'share') === isShare || /andel|antal/i.test(text.replace(match[0], ''))) return
  yield finding(sentence.sentence, match.index + match[0].indexOf(word), match[0], {
    evidence: isShare
      ? { da: 'Sætningens tal er antal.', en: 'The numbers of the sentence are counts.' }
      : { da: 'Sætningens tal er andele.', en: 'The numbers of the sentence are shares.' },
    proposal: isShare ? WRITE_NUMBER : WRITE_SHARE,
  })
}

const WORD = /antallet|andel/i

/** "Antal" and "andel" where the number that tells them apart is in another sentence, or there is none. */
export function* countOrShare({ sentences }: Reading): Generator<RawFinding> {
  for (const [index, sentence] of sentences.entries()) {
    if (!WORD.test(sentence.sentence.text)) continue
    const before = sentences[index - 1]
    if (before?.sentence.paragraph === sentence.sentence.paragraph) yield* wordAfterNumber(sentence, before)
    yield* ratioOfShare(sentence)
    yield* comparedWith(sentence)
  }
}
