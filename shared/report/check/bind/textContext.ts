import { ALL } from '../../../statistics/scope.ts'
import { headingsOver, type Section, type Sentence } from '../document/document.ts'
import type { TypedNumber } from '../numbers/typedNumber.ts'
import { concept, type Knowledge, municipalityKey } from '../words/knowledge.ts'
import type { Mention } from '../words/phrases.ts'
import { type Choice, type Context, NEARNESS } from './context.ts'
import { clauseOf, inside, leftOf, rightOf, type Span } from './spans.ts'
import { periodsOf, yearsOf } from './years.ts'

const AGE = /(\d{1,2})\s?år\b/g

/** What a text speaks of; "17 år" is a category where ages are counted. */
export function mentionsOf(text: string, { book }: Knowledge): readonly Mention[] {
  const ages = [...text.matchAll(AGE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    keys: [`d:age=${match[1]}`],
  }))
  return ages.length === 0 ? book.mentionsIn(text) : [...book.mentionsIn(text), ...ages].sort((a, b) => a.start - b.start)
}

/** Words that may stand between a number and its noun. */
const PASSING =
  /^(?:af|de|den|det|nye|andre|forskellige|indkomne|modtagne|alle|i|alt|disse|sine|fulde|hele|store|små|flere|færre|aktive|samlede|øvrige|egentlige)$/
const BARE = /^(?:[^\p{L}]|$|(?:til|på|for|med|fra|ved|mod|der|hvor|hvilket|som|er|var|har|og|samt|mens|om|pr|i|siden|svarende|blev|eller|at|ud)(?!\p{L}))/u

/** The noun after a number: keys, empty for an unknown word, null where there is none. */
function nounOf(number: TypedNumber, mentions: readonly Mention[]): readonly string[] | null {
  const { text } = number.sentence
  let at = number.unitEnd
  for (let step = 0; step < 4; step += 1) {
    const rest = text.slice(at)
    const gap = /^\s*/.exec(rest)?.[0].length ?? 0
    const from = at + gap
    const mention = mentions.find(({ start }) => start === from)
    if (mention) return mention.keys
    const word = /^[\p{L}-]+/u.exec(text.slice(from))?.[0] ?? ''
    if (word !== '' && PASSING.test(word.toLowerCase()) && !(step === 0 && /^i$/.test(word))) {
      at = from + word.length
      continue
    }
    return BARE.test(text.slice(from)) || step > 0 ? null : []
  }
  return null
}

const DIFFERENCE_AFTER = /^\s?(?:\p{L}+\s)?(?:flere|færre)(?!\p{L})/u
const DIFFERENCE_BEFORE = /(?:steget|faldet|falder|stiger|stigning|fald|vokset|reduceret|fremgang|tilbagegang|steg|faldt)\s(?:\p{L}+\s){0,2}(?:med|på)\s(?:\p{L}+\s)?$/iu

/** The context of every number of a sentence. */
export function textContexts(numbers: readonly TypedNumber[], knowledge: Knowledge): readonly Context[] {
  const [one] = numbers
  if (!one) return []
  const { sentence } = one
  const mentions = mentionsOf(sentence.text, knowledge)
  const around = aroundOf(sentence, knowledge)
  const contexts: Context[] = []
  for (const [index, number] of numbers.entries())
    contexts.push(contextOf({ number, numbers, mentions, around, previous: contexts[index - 1] ?? null, knowledge }))
  return contexts
}

interface Around {
  readonly weights: ReadonlyMap<string, number>
  readonly before: readonly Mention[]
  readonly headings: readonly (readonly Mention[])[]
}

function aroundOf(sentence: Sentence, knowledge: Knowledge): Around {
  const { paragraph, index } = sentence
  const weights = new Map<string, number>()
  const raise = (mentions: readonly Mention[], weight: number): void => {
    for (const { keys } of mentions) for (const key of keys) weights.set(key, Math.max(weight, weights.get(key) ?? 0))
  }
  const headings = headingMentions(paragraph.section, knowledge)
  headings.forEach((mentions, depth) => {
    raise(mentions, depth === 0 ? NEARNESS.heading : NEARNESS.chapter)
  })
  const earlier = paragraph.sentences.slice(0, index).map(({ text }) => mentionsOf(text, knowledge))
  earlier.forEach((mentions, at) => {
    raise(mentions, at === index - 1 ? NEARNESS.before : NEARNESS.earlier)
  })
  return { weights, before: earlier.flat(), headings }
}

export const headingMentions = (section: Section, knowledge: Knowledge): readonly (readonly Mention[])[] =>
  headingsOver(section).map(({ title }) => mentionsOf(title, knowledge))

interface Parts {
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

/** The nearest mention with such a key: in the clause, before it, with the number before, after it. */
function stated(parts: Parts, clause: Span, prefix: string, inherited: readonly string[]): readonly string[] {
  const { number, numbers, mentions } = parts
  const inSpan = (span: Span): readonly Mention[] =>
    mentions.filter(({ start, end, keys }) => inside(span, start, end) && keys.some((key) => key.startsWith(prefix)))
  const own = keysWith(inSpan(clause), prefix)
  if (own.length > 0) return own
  const left = inSpan(leftOf(number, numbers)).at(-1)
  if (left) return left.keys.filter((key) => key.startsWith(prefix))
  if (inherited.length > 0) return inherited
  const [right] = inSpan(rightOf(number, numbers))
  return right ? right.keys.filter((key) => key.startsWith(prefix)) : []
}

function contextOf(parts: Parts): Context {
  const { number, numbers, mentions, around, previous, knowledge } = parts
  const { text } = number.sentence
  const clause = clauseOf(number, numbers)
  const weight = new Map(around.weights)
  for (const { keys, start, end } of mentions) {
    const near = inside(clause, start, end) ? NEARNESS.clause : NEARNESS.sentence
    for (const key of keys) weight.set(key, Math.max(near, weight.get(key) ?? 0))
  }
  const facets = new Map<string, readonly string[]>()
  return {
    form: number.form,
    decimals: number.decimals,
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
          : [keysWith(around.before, prefix), ...around.headings.map((each) => keysWith(each, prefix))].find((each) => each.length > 0) ?? []
      facets.set(dim, found)
      return found
    },
    municipalities: municipalitiesOf(parts, clause),
    years: yearsOf(number, numbers, clause, knowledge.year),
    periods: periodsOf(text, knowledge.year),
    difference:
      DIFFERENCE_AFTER.test(text.slice(number.unitEnd)) || DIFFERENCE_BEFORE.test(text.slice(0, number.start)),
    row: null,
  }
}

const named = (keys: readonly string[]): readonly string[] => {
  const names = keys.map((key) => key.slice(municipalityKey('').length))
  return names.length > 1 ? [...new Set([...names, ALL])] : names
}

function municipalitiesOf(parts: Parts, clause: Span): Choice<string> {
  const { around, previous } = parts
  const prefix = municipalityKey('')
  const inherited = previous?.municipalities.stated ? previous.municipalities.values.map(municipalityKey) : []
  const here = stated(parts, clause, prefix, inherited)
  if (here.length > 0) return { stated: true, values: named(here) }
  const before = named(keysWith(around.before.slice(-6), prefix))
  const [heading] = around.headings.map((each) => named(keysWith(each, prefix))).filter(({ length }) => length > 0)
  if (heading) return { stated: heading.length === 1, values: [...new Set([...heading, ...before])] }
  return { stated: false, values: [...new Set([ALL, ...before])] }
}

export const speaksOf = (context: Context, name: string): number => context.weight.get(concept(name)) ?? 0
