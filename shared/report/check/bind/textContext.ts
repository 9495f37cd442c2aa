import { fold } from '../../../danish.ts'
import { ALL } from '../../../statistics/scope.ts'
import type { Sentence } from '../document/document.ts'
import type { TypedNumber } from '../numbers/typedNumber.ts'
import { concept, municipalityKey } from '../words/keys.ts'
import type { Knowledge } from '../words/knowledge.ts'
import type { Mention } from '../words/phrases.ts'
import { type Around, aroundOf } from './around.ts'
import { isAside } from './aside.ts'
import { bracketYear } from './bracketYear.ts'
import { type Choice, type Context, NEARNESS } from './context.ts'
import { differencePeriods, isDifference } from './difference.ts'
import { entryLabel } from './entryLabel.ts'
import { isIdle, WEIGHTLESS } from './groupScore.ts'
import { mentionsOf } from './mentions.ts'
import { nounOf } from './noun.ts'
import { isPartOfRatio, withoutLaterRatios } from './ratio.ts'
import { clauseOf, inside, leftOf, rightOf, type Span } from './spans.ts'
import { yearsOf } from './years.ts'

const LEVEL =
  /(?:^|\s)(?:til|fra|var|er|udgør|udgjorde|modtog|modtaget)(?: (?:knapt?|godt|over|ca\.|næsten|omkring))?\s$/iu
/** "én" is as often an article, and "de tre" points at what everyone knows. */
const ARTICLE = /^[eé][nt](?!\p{L})/iu
const DEFINITE = /(?:^|\s)(?:de|disse|alle|begge)\s$/iu
const JOINT = /^(?:disse|tilsammen|sammenlagt|begge)(?!\p{L})/iu
/** What a sentence can be about; one that names nothing is about what was named before. */
const TOPICS = /^[cd]:/
const PROMOTED = 2.6
const REFERS_BACK =
  /^(?:det|dette|de|disse|heraf|den)(?!\p{L})|^I (?:19|20)\d\d (?:var|er) (?:den|det|de|tallet)(?!\p{L})|(?<!\p{L})(?:tilbuddet|teamet|ordningen|forløbet|metoden|programmet)(?!\p{L})/iu
const COUNTING = new Set(['number', 'share', 'change'].map(concept))
const MONEY_DIFFERENCE = /^\s(?:mindre|mere|under|over|lavere|højere|i (?:mer|mindre)forbrug)(?!\p{L})/u
const WHOLE = /(?:^|\s)(?:af|blandt) (?:de |alle |i alt |samtlige )*$/i

/** The context of every number of a sentence. */
export function textContexts(
  sentence: Sentence,
  numbers: readonly TypedNumber[],
  knowledge: Knowledge,
): readonly Context[] {
  if (numbers.length === 0) return []
  const mentions = mentionsOf(sentence.text, knowledge)
  const around = aroundOf(sentence, knowledge)
  const contexts: Context[] = []
  for (const [index, number] of numbers.entries())
    contexts.push(
      contextOf({ sentence, number, numbers, mentions, around, previous: contexts[index - 1] ?? null, knowledge }),
    )
  return contexts
}

interface Parts {
  readonly sentence: Sentence
  readonly number: TypedNumber
  readonly numbers: readonly TypedNumber[]
  readonly mentions: readonly Mention[]
  readonly around: Around
  readonly previous: Context | null
  readonly knowledge: Knowledge
}

const keysWith = (mentions: readonly Mention[], prefix: string): readonly string[] => [
  ...new Set(mentions.flatMap(({ keys }) => keys.filter((key) => key.startsWith(prefix)))),
]

/** "… in contrast to Ishøj" is not about Ishøj. */
const COMPARED = /(?:i modsætning til|sammenlignet med|i forhold til|(?<!\p{L})end)\s[^,;.]*$/iu

/** "Ishøj 399 – Vallensbæk 125 – i alt 524". */
const ALL_TOLD = /(?<!\p{L})(?:i alt|tilsammen|samlet)\s$/iu

const CONTRAST = /(?:^|[\s,])(?:mens|hvorimod|heraf|hvoraf|mod)\s/iu

/** "… til 524, mens det i Ishøj …": what is set against a number is not said of it. */
function beforeContrast({ from, to }: Span, text: string): Span {
  const contrast = CONTRAST.exec(text.slice(from, to))
  return contrast ? { from, to: from + contrast.index } : { from, to }
}

/** The nearest mention with such a key: in the clause, before it, with the number before, after it. */
function stated(parts: Parts, clause: Span, prefix: string, inherited: readonly string[]): readonly string[] {
  const { number, numbers, mentions } = parts
  const inSpan = (span: Span): readonly Mention[] =>
    mentions.filter(
      ({ start, end, keys }) =>
        inside(span, start, end) &&
        keys.some((key) => key.startsWith(prefix)) &&
        !(prefix === municipalityKey('') && COMPARED.test(number.sentence.slice(0, start))),
    )
  const after = keysWith(inSpan(rightOf(number, numbers)), prefix)
  const distance = ({ start, end }: Mention): number =>
    end <= number.start ? number.start - end : start - number.end + 1
  const own = keysWith(
    inSpan(clause).toSorted((a, b) => distance(a) - distance(b)),
    prefix,
  )
  if (own.length > 0) return prefix.startsWith('d:') ? [...new Set([...own, ...after])] : own
  const left = inSpan(leftOf(number, numbers)).at(-1)
  if (left) return left.keys.filter((key) => key.startsWith(prefix))
  if (inherited.length > 0)
    return prefix === municipalityKey('') && ALL_TOLD.test(number.sentence.slice(0, number.start))
      ? [municipalityKey(ALL), ...inherited]
      : inherited
  const [right] = inSpan(beforeContrast(rightOf(number, numbers), number.sentence))
  return right ? right.keys.filter((key) => key.startsWith(prefix)) : []
}

function contextOf(parts: Parts): Context {
  const { sentence, number, numbers, around, previous, knowledge } = parts
  const mentions = withoutLaterRatios(parts.mentions, number, numbers)
  const { text } = sentence
  const clause = clauseOf(number, numbers)
  const refersBack =
    REFERS_BACK.test(text) ||
    sentence.paragraph.item ||
    mentions.some(({ keys }) => keys.some((key) => COUNTING.has(key)))
  const pronoun =
    refersBack &&
    !mentions.some(({ keys }) =>
      keys.some((key) => TOPICS.test(key) && !WEIGHTLESS.has(key) && !isIdle(key, number.form)),
    )
  const weight = new Map([...around.weights].map(([key, by]) => [key, pronoun ? Math.min(by * 2, PROMOTED) : by]))
  for (const { keys, start, end } of mentions) {
    const near = inside(clause, start, end) ? NEARNESS.clause : NEARNESS.sentence
    for (const key of keys) weight.set(key, Math.max(near, weight.get(key) ?? 0))
  }
  const facets = new Map<string, readonly string[]>()
  const [before, after] = [text.slice(0, number.start), text.slice(number.unitEnd)]
  if (number.form === 'money' && MONEY_DIFFERENCE.test(after)) weight.set(concept('difference'), NEARNESS.clause)
  // What others are a part of comes before the places that they are in.
  const whole = number.form === 'count' && WHOLE.test(before)
  const where = municipalitiesOf(parts, clause)
  const inBrackets = bracketYear(sentence, number)
  return {
    form: number.form,
    decimals: number.scale === 1 ? number.decimals : 0,
    noun: number.form === 'count' ? nounOf(number, mentions) : null,
    weight,
    clause: mentions.filter(({ start, end }) => inside(clause, start, end)).map(({ keys }) => keys),
    facet(dim) {
      const known = facets.get(dim)
      if (known) return known
      const prefix = `d:${dim}=`
      const here = stated(parts, clause, prefix, previous?.facet(dim) ?? [])
      const found =
        here.length > 0
          ? here
          : ([...around.before, ...around.headings]
              .map((each) => keysWith(each, prefix))
              .find((each) => each.length > 0) ?? [])
      facets.set(dim, found)
      return found
    },
    municipalities: whole ? { stated: false, values: [...new Set([...where.values, ALL])] } : where,
    years:
      inBrackets === null ? yearsOf(number, numbers, clause, knowledge.year) : { stated: true, values: [inBrackets] },
    periods: differencePeriods(number, numbers, knowledge.year),
    difference: isDifference(number, mentions),
    whole,
    text: number.form === 'count' ? null : fold(text),
    row: fold(entryLabel(text)) || null,
    level: LEVEL.test(before),
    counted: isPartOfRatio(parts.mentions, number, numbers),
    joint:
      JOINT.test(text) ||
      isAside(number, numbers, sentence.paragraph.sentences[sentence.index - 1]?.text ?? '') ||
      (/^\p{L}/u.test(number.text) &&
        ((number.form === 'count' && ARTICLE.test(number.text)) || DEFINITE.test(before))),
  }
}

const named = (keys: readonly string[]): readonly string[] => {
  const names = keys.map((key) => key.slice(municipalityKey('').length))
  return names.length > 1 ? [...new Set([...names, ALL])] : names
}

function municipalitiesOf(parts: Parts, clause: Span): Choice<string> {
  const { around, previous, mentions } = parts
  const prefix = municipalityKey('')
  const inherited = previous?.municipalities.stated ? previous.municipalities.values.map(municipalityKey) : []
  const here = stated(parts, clause, prefix, inherited)
  const average = mentions.some(
    ({ keys, start, end }) => inside(clause, start, end) && keys.includes(concept('average')),
  )
  const mean = average ? [parts.knowledge.meanName] : []
  if (here.length > 0) return { stated: true, values: [...named(here), ...mean] }
  const before = around.before.map((each) => named(keysWith(each, prefix))).find((each) => each.length > 0) ?? []
  const [heading] = around.headings.map((each) => named(keysWith(each, prefix))).filter(({ length }) => length > 0)
  if (heading) return { stated: heading.length === 1, values: [...new Set([...mean, ...before, ...heading])] }
  return { stated: false, values: [...new Set([...mean, ...before, ALL])] }
}
