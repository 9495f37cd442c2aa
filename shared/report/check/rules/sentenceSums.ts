import { formatNumber } from '../../../danish.ts'
import { compare, type Fraction, sum, toNumber } from '../../../quantities.ts'
import { shows } from '../numbers/shows.ts'
import { placeOf, type Reading, type ReadSentence } from '../reading.ts'
import { changeWordsIn } from './directionWords.ts'
import { doesNotFollow, isCount, percentOfWhole } from './fromNumbers.ts'
import type { RawFinding } from './rule.ts'

const PARTED = /(?:^|[\s,.])fordelt på(?!\p{L})/iu
const JOINED = /^[^.;:]{0,45}?\s(?:og|samt)\s/

interface Texts {
  readonly sentence: ReadSentence
  readonly before: ReadSentence | null
}

/** "13 unge, fordelt på syv anbragte og seks med kontaktperson": the parts make the whole. */
function* parts({ sentence: { sentence, numbers }, before }: Texts): Generator<RawFinding> {
  const match = PARTED.exec(sentence.text)
  if (!match) return
  const after = numbers.filter((each) => each.typed.start > match.index && isCount(each))
  const first =
    numbers.findLast((each) => each.typed.end <= match.index && isCount(each)) ?? before?.numbers.find(isCount)
  const [one, two] = after
  if (!first || !one || !two || !JOINED.test(sentence.text.slice(one.typed.end, two.typed.start))) return
  const total = sum(after.map(({ typed }) => typed.value))
  if (compare(total, first.typed.value) === 0) return
  yield {
    rule: 'sum.sentence',
    severity: 'error',
    place: placeOf(sentence, one.typed.start),
    said: after.map(({ typed }) => typed.text).join(' + '),
    evidence: {
      da: `Delene giver ${formatNumber(total)}, men helheden er ${first.typed.text}.`,
      en: `The parts make ${formatNumber(total, 0, 'en')}, but the whole is ${first.typed.text}.`,
    },
    proposal: { da: 'Ret delene eller helheden.', en: 'Correct the parts or the whole.' },
  }
}

const PERCENT_OF = /^\s?(?:svarende til|hvilket (?:svarer til|udgør|udgjorde)|dvs\.)/
const OUT_OF = /(?:^|\s)(?:af|ud af)(?: de| i alt| alle)*\s$/i

/** "12 af de 68, svarende til 18 %". */
function* shares({ sentence: { sentence, numbers } }: Texts): Generator<RawFinding> {
  for (const [index, part] of numbers.entries()) {
    const [whole, percent] = [numbers[index + 1], numbers[index + 2]]
    if (!whole || !percent || !isCount(part) || !isCount(whole) || percent.typed.form !== 'percent') continue
    const { text } = sentence
    if (
      !OUT_OF.test(text.slice(0, whole.typed.start)) ||
      !PERCENT_OF.test(text.slice(whole.typed.end).replace(/^[^,]*,\s?/, ''))
    )
      continue
    const real = percentOfWhole(part.typed.value, whole.typed.value)
    if (!real || shows(percent.typed, real)) continue
    yield doesNotFollow(sentence, percent, real, `${part.typed.text} / ${whole.typed.text}`)
  }
}

/** "faldet fra 103 til 84, svarende til 18 %". */
function* pairs({ sentence: { sentence, numbers } }: Texts): Generator<RawFinding> {
  const { text } = sentence
  for (const [index, from] of numbers.entries()) {
    const [to, percent] = [numbers[index + 1], numbers[index + 2]]
    if (!to || !percent || !isCount(from) || !isCount(to) || percent.typed.form !== 'percent') continue
    const told =
      /(?:^|\s)fra\s$/.test(text.slice(0, from.typed.start)) && /\stil\s$/.test(text.slice(0, to.typed.start))
    if (
      !told ||
      changeWordsIn(text.slice(0, from.typed.start)).length === 0 ||
      !PERCENT_OF.test(text.slice(to.typed.end).replace(/^[^,]*,\s?/, ''))
    )
      continue
    const real = percentOfWhole(
      sum([to.typed.value, { numerator: -from.typed.value.numerator, denominator: 1 }]),
      from.typed.value,
    )
    if (real && !shows(percent.typed, real))
      yield doesNotFollow(sentence, percent, real, `${from.typed.text} → ${to.typed.text}`)
  }
}

const NEAR = 10
const LARGE = 100_000

const sizeOf = (amount: Fraction): number => Math.abs(toNumber(amount))

/** Amounts that are all but the same: one of them was rounded or typed wrongly. */
function* nearly({ sentences, tables }: Reading): Generator<RawFinding> {
  const cells = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells: each, label }) =>
      each.flatMap((cell) => (cell ? [{ cell, label, size: sizeOf(cell.value) }] : [])),
    ),
  )
  for (const { sentence, numbers } of sentences)
    for (const { typed } of numbers) {
      const amount = sizeOf(typed.value)
      if (typed.form !== 'money' || typed.scale > 1 || amount < LARGE) continue
      const near = cells.filter(({ size }) => Math.abs(size - amount) < NEAR)
      const [close] = near
      if (!close || near.some(({ size }) => size === amount)) continue
      yield {
        rule: 'amounts.nearly',
        severity: 'warning',
        place: placeOf(sentence, typed.start),
        said: typed.text,
        evidence: {
          da: `Tabellen viser ${close.cell.text} (“${close.label}”).`,
          en: `The table shows ${close.cell.text} (“${close.label}”).`,
        },
        proposal: { da: 'Brug det samme tal begge steder.', en: 'Use the same number in both places.' },
      }
    }
}

/** Parts and wholes, changes and shares that do not follow from the numbers beside them. */
export function* sentenceSums(reading: Reading): Generator<RawFinding> {
  for (const [index, sentence] of reading.sentences.entries()) {
    const previous = reading.sentences[index - 1]
    const before = previous?.sentence.paragraph === sentence.sentence.paragraph ? previous : null
    const texts = { sentence, before }
    yield* parts(texts)
    yield* shares(texts)
    yield* pairs(texts)
  }
  yield* nearly(reading)
}
