import { compare, fraction } from '../../../quantities.ts'
import { figureSays } from '../figureName.ts'
import { placeOf, type Reading, type ReadNumber, type ReadSentence } from '../reading.ts'
import type { AlikeMetrics } from '../words/checkWords.ts'
import { PhraseBook } from '../words/phrases.ts'
import type { RawFinding } from './rule.ts'

/** A ratio whose counter is not among its base, told as "% of". */
function* ratios({ sentence, numbers }: ReadSentence): Generator<RawFinding> {
  for (const { typed, binding } of numbers) {
    const { shown } = binding
    if (
      shown?.kind !== 'rate' ||
      typed.form !== 'percent' ||
      !/^\s(?:af|ud af)\s/.test(sentence.text.slice(typed.unitEnd))
    )
      continue
    yield {
      rule: 'base.ratio',
      severity: 'error',
      place: placeOf(sentence, typed.start),
      said: typed.text,
      evidence: shown.group.definition.definition,
      proposal: {
        da: 'Skriv “i forhold til” i stedet for “af”, eller brug andelen af dem, der er en del af grundlaget.',
        en: 'Write “relative to” instead of “of”, or use the share of those who are part of the base.',
      },
    }
  }
}

const THEREOF = /^(?:heraf|deraf)\s/i

/** "Heraf har 5,9 %": of those just named, while the share is of another base. */
function* thereof({ sentence, numbers }: ReadSentence, before: ReadSentence | null): Generator<RawFinding> {
  if (!THEREOF.test(sentence.text) || !before) return
  for (const { typed, binding } of numbers) {
    const { shown } = binding
    if (!shown || typed.form !== 'percent') continue
    const whole = shown.group.values.find(({ dims }) => dims === shown.dims)?.basis?.whole
    const wholes = before.numbers.filter((each) => each.typed.form === 'count').map((each) => each.typed.value)
    const shareBefore = before.numbers.some((each) => each.typed.form === 'percent')
    if (!shareBefore || (whole !== undefined && wholes.some((each) => compare(each, fraction(whole)) === 0))) continue
    yield {
      rule: 'base.thereof',
      severity: 'warning',
      place: placeOf(sentence, 0),
      said: `${sentence.text.split(' ')[0] ?? ''} … ${typed.text}`,
      evidence: {
        da: `${figureSays(shown).da} Andelen er af et andet grundlag end den gruppe, der lige er nævnt.`,
        en: `${figureSays(shown).en} The share has another base than the group just named.`,
      },
      proposal: {
        da: 'Skriv, hvad andelen er af, i stedet for “heraf”.',
        en: 'Say what the share is of, instead of “thereof”.',
      },
    }
    return
  }
}

const says = (text: string, words: readonly string[]): boolean => {
  const book = new PhraseBook()
  for (const word of words) book.add(word, word)
  return book.mentionsIn(text).length > 0
}

const boundTo = (numbers: readonly ReadNumber[], metric: string): ReadNumber | undefined =>
  numbers.find(({ binding }) => binding.shown?.group.form.id === metric)

/** Shares of the narrower base that do not say so. */
function unsaid(
  { sentences }: Reading,
  { shares, base, told }: AlikeMetrics,
): readonly { readonly sentence: ReadSentence; readonly number: ReadNumber }[] {
  return sentences.flatMap((sentence, index) => {
    const number = sentence.numbers.find(({ binding }) => shares.includes(binding.shown?.group.form.id ?? ''))
    const near = sentences
      .slice(Math.max(0, index - 1), index + 3)
      .filter(({ sentence: { paragraph } }) => paragraph === sentence.sentence.paragraph)
    return number && !near.some((each) => says(each.sentence.text, [base, ...told])) ? [{ sentence, number }] : []
  })
}

function* alike(reading: Reading, pair: AlikeMetrics): Generator<RawFinding> {
  const find = (metric: string) => reading.sentences.find(({ numbers }) => boundTo(numbers, metric))
  const [wider, narrower] = [find(pair.wider), find(pair.narrower)]
  const [one, two] = [wider && boundTo(wider.numbers, pair.wider), narrower && boundTo(narrower.numbers, pair.narrower)]
  if (!wider || !narrower || !one || !two) return
  const left = unsaid(reading, pair)
  const evidence = {
    da: `Rapporten bruger både ${one.typed.text} og ${two.typed.text}, som ikke tæller det samme.`,
    en: `The report uses both ${one.typed.text} and ${two.typed.text}, which do not count the same.`,
  }
  const definitions = two.binding.shown?.group.definition.definition
  if (pair.shares.length === 0) {
    if ([wider, narrower].some(({ sentence }) => says(sentence.paragraph.text, pair.told))) return
    yield {
      rule: 'alike.untold',
      severity: 'warning',
      place: placeOf(narrower.sentence, two.typed.start),
      said: `${one.typed.text} / ${two.typed.text}`,
      evidence,
      proposal: {
        da: `Forklar forskellen. ${definitions?.da ?? ''}`,
        en: `Explain the difference. ${definitions?.en ?? ''}`,
      },
    }
    return
  }
  for (const { sentence, number } of left)
    yield {
      rule: 'base.unsaid',
      severity: 'warning',
      place: placeOf(sentence.sentence, number.typed.start),
      said: number.typed.text,
      evidence: number.binding.shown?.group.definition.base ?? evidence,
      proposal: { da: 'Skriv, hvad andelen er af.', en: 'Say what the share is of.' },
    }
  if (left.length > 0)
    yield {
      rule: 'base.mixed',
      severity: 'warning',
      place: placeOf(narrower.sentence, two.typed.start),
      said: `${one.typed.text} / ${two.typed.text}`,
      evidence,
      proposal: {
        da: 'Skriv ved hver andel, hvilket af de to grundlag den bruger.',
        en: 'Say at every share which of the two bases it uses.',
      },
    }
}

const ADDED = /^(?:derudover|herudover|yderligere|desuden|dertil)(?!\p{L})/iu

/** A class up to a limit told as if it came on top of a smaller class, which it contains. */
function* cumulative({ sentence, numbers }: ReadSentence, metrics: readonly string[]): Generator<RawFinding> {
  if (!ADDED.test(sentence.text)) return
  for (const { typed, binding } of numbers) {
    const { shown } = binding
    if (!shown || !metrics.includes(shown.group.form.id)) continue
    yield {
      rule: 'classes.cumulative',
      severity: 'error',
      place: placeOf(sentence, 0),
      said: `${sentence.text.split(' ')[0] ?? ''} … ${typed.text}`,
      evidence: shown.group.definition.definition,
      proposal: {
        da: 'Skriv “i alt” eller “samme dag medregnet” i stedet for at lægge til.',
        en: 'Say “in all” or “the same day included” instead of adding.',
      },
    }
  }
}

/** What shares are of, and numbers that look alike but count differently. */
export function* bases(reading: Reading): Generator<RawFinding> {
  const { words } = reading.knowledge
  for (const [index, sentence] of reading.sentences.entries()) {
    const previous = reading.sentences[index - 1] ?? null
    yield* ratios(sentence)
    yield* thereof(sentence, previous?.sentence.paragraph === sentence.sentence.paragraph ? previous : null)
    yield* cumulative(sentence, words.cumulative)
  }
  for (const pair of words.alike) yield* alike(reading, pair)
}
