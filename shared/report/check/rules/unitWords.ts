import { bind } from '../bind/bindNumber.ts'
import type { Context } from '../bind/context.ts'
import type { NumberForm } from '../numbers/typedNumber.ts'
import { placeOf, type Reading, type ReadNumber, type ReadSentence } from '../reading.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { changeWordsIn } from './directionWords.ts'
import type { RawFinding } from './rule.ts'

const SUBJECT = /(?<!\p{L})(antallet|antal(?=\s)|andel(?:en|e|ene)?)(?!\p{L})/giu
/** "… er 36,4 %": the number says what the subject is. */
const SAYS = /(?:^|\s)(?:er|var|på|udgør|udgjorde|fra|(?<!svarende )til|været)(?: (?:knapt?|godt|over|ca\.))?\s$/iu

/** "Antallet i Ishøj udgør 76 % af alle": a number is so large a part of another. */
const MAKES_UP = /(?:^|\s)udgør(?:de)?(?: (?:knapt?|godt|over|ca\.))?\s$/iu
const OF_ALL = /^\saf (?:alle|de|det|samtlige)(?!\p{L})/iu
/** "Antallet er 2 % højere end …": so much more, and no share. */
const MORE_THAN = /^\s(?:højere|lavere|større|mindre|flere|færre)(?!\p{L})/iu

/** "I 2012 var antallet af klager 5": the same with the verb in front. */
const SAYS_INVERTED = /(?:^|\s)(?:er|var)\s(?:antallet|andelen)\s[^,.]*$/iu

/** "Andelen, der sover for lidt, er …": said of the subject, and no step away from it. */
const RELATIVE = /,\s(?:der|som)\s[^,]*,/giu

/** The nearest of "antal" and "andel" before the number. */
function subjectOf(
  text: string,
  at: number,
): { readonly share: boolean; readonly start: number; readonly word: string } | null {
  const last = [...text.slice(0, at).matchAll(SUBJECT)].at(-1)
  return last ? { share: /^andel/i.test(last[0]), start: last.index, word: last[0] } : null
}

/** A percentage of its own, and not how much a number has risen. */
const isLevel = (text: string, { typed, context }: ReadNumber): boolean =>
  typed.form === 'percent' &&
  !context.difference &&
  (/\s(?:fra|til)\s$/.test(text.slice(0, typed.start)) ||
    changeWordsIn(text.slice(0, typed.start)).every(({ way }) => way === 'same'))

function* numberOrShare({ sentence, numbers }: ReadSentence): Generator<RawFinding> {
  for (const number of numbers) {
    const { typed, binding } = number
    const subject = subjectOf(sentence.text, typed.start)
    if (!subject || typed.start - subject.start > 170) continue
    const before = sentence.text.slice(0, typed.start)
    const says =
      (SAYS.test(before) || SAYS_INVERTED.test(before)) &&
      !/,/.test(sentence.text.slice(subject.start, typed.start).replace(RELATIVE, ''))
    const after = sentence.text.slice(typed.unitEnd)
    const explained = MORE_THAN.test(after) || (MAKES_UP.test(before) && OF_ALL.test(after))
    const counted =
      !subject.share && !explained && !/(?:af|det samlede)\s$/i.test(sentence.text.slice(0, subject.start))
    const asNumber = counted && (typed.form === 'points' || (says && isLevel(sentence.text, number)))
    const risen =
      subject.share && binding.shown?.kind === 'change' && !/[,.]/.test(sentence.text.slice(subject.start, typed.start))
    const asShare =
      risen ||
      (subject.share && says && typed.form === 'count' && binding.shown?.kind === 'count' && !number.context.whole)
    if (!asNumber && !asShare) continue
    yield {
      rule: 'unit.number-share',
      severity: 'warning',
      place: placeOf(sentence, subject.start),
      said: `${subject.word} … ${typed.text}`,
      evidence: asNumber
        ? {
            da: `${typed.text} er en andel eller en forskel mellem andele, ikke et antal.`,
            en: `${typed.text} is a share or a difference between shares, not a number.`,
          }
        : { da: `${typed.text} gælder et antal, ikke en andel.`, en: `${typed.text} is about a number, not a share.` },
      proposal: asNumber
        ? { da: 'Skriv “andelen”, eller angiv antallet.', en: 'Write “the share”, or give the number.' }
        : {
            da: 'Skriv “antallet”, eller angiv andelen i procent.',
            en: 'Write “the number”, or give the share in percent.',
          },
    }
    return
  }
}

const asForm = (context: Context, form: NumberForm, difference: boolean): Context => ({
  ...context,
  form,
  difference,
  level: !difference,
})

/** Whether the number would be right in the other unit. */
const fits = ({ typed, context }: ReadNumber, form: NumberForm, difference: boolean, knowledge: Knowledge): boolean =>
  bind(typed, asForm(context, form, difference), knowledge).shown !== null

function* pointsOrPercent({ sentence, numbers }: ReadSentence, knowledge: Knowledge): Generator<RawFinding> {
  for (const number of numbers) {
    const { typed, binding, context } = number
    if (binding.shown) continue
    const subject = subjectOf(sentence.text, typed.start)
    const share =
      typed.form === 'percent' &&
      context.difference &&
      (subject?.share === true || fits(number, 'points', true, knowledge))
    const points =
      typed.form === 'points' && (fits(number, 'percent', true, knowledge) || fits(number, 'percent', false, knowledge))
    if (!share && !points) continue
    yield {
      rule: 'unit.points',
      severity: 'error',
      place: placeOf(sentence, typed.start),
      said: typed.text,
      evidence: share
        ? {
            da: 'En ændring i en andel er en forskel i procentpoint.',
            en: 'A change in a share is a difference in percentage points.',
          }
        : {
            da: 'Tallet er en andel eller en ændring i procent, ikke en forskel mellem to andele.',
            en: 'The number is a share or a change in percent, not a difference between two shares.',
          },
      proposal: share
        ? { da: 'Skriv “procentpoint”.', en: 'Write “percentage points”.' }
        : { da: 'Skriv “%”.', en: 'Write “%”.' },
    }
  }
}

/** "Antal" and "andel", percent and percentage points. */
export function* unitWords({ sentences, knowledge }: Reading): Generator<RawFinding> {
  for (const sentence of sentences) {
    yield* numberOrShare(sentence)
    yield* pointsOrPercent(sentence, knowledge)
  }
}
