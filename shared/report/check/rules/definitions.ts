import { formatDate } from '../../../danish.ts'
import { magnitude } from '../../../narrative/percentWords.ts'
import { compare, fraction, subtract } from '../../../quantities.ts'
import { breaksBetween } from '../../../statistics/breaks/seriesBreak.ts'
import { chapterOf } from '../document/document.ts'
import { placeOf, type Reading, type ReadNumber, type ReadSentence } from '../reading.ts'
import { changeWordsIn } from './directionWords.ts'
import type { RawFinding } from './rule.ts'

const COUNTED_OTHERWISE =
  /(?:opgørelsesmåde|tidligere (?:\p{L}+ )?opgjort|opgøres nu|anden opgørelse|talt(?:e|es)? uden|højere i denne opgørelse)/iu

/** Two values of one metric and year, or words that tell of another way of counting: series must not be joined. */
function* seriesBreaks({ sentences, knowledge }: Reading): Generator<RawFinding> {
  for (const { sentence, numbers } of sentences) {
    if (!COUNTED_OTHERWISE.test(sentence.text)) continue
    const [number] = numbers
    const told = numbers.flatMap(({ binding }) => binding.likely.map(({ group }) => group.definition))
    const broken = told.flatMap(({ id }) =>
      breaksBetween(
        knowledge.breaks,
        id.replace(/-(?:2012-definition|earlier-count)$/, ''),
        knowledge.year - 1,
        knowledge.year,
      ),
    )[0]
    if (!number) continue
    yield {
      rule: 'series.break',
      severity: 'warning',
      place: placeOf(sentence, number.typed.start),
      said: numbers.map(({ typed }) => typed.text).join(', '),
      evidence: broken?.text ?? {
        da: 'Tallene er opgjort på en anden måde end rapportens øvrige.',
        en: 'These numbers are counted otherwise than the others of the report.',
      },
      proposal: {
        da: 'Hold de to opgørelser ude af samme sammenligning, og marker bruddet.',
        en: 'Keep the two counts out of one comparison, and mark the break.',
      },
    }
  }
}

const DURING = /(?:har været|i løbet af|gennem året|blev)(?!\p{L})/iu
const ON_A_DAY = /(?:31\. december|ved (?:årets )?udgang|beholdning|ultimo)/i

/** A number of one day told as if it were of the whole year. */
function* stockOrFlow({ sentences, knowledge }: Reading): Generator<RawFinding> {
  for (const { sentence, numbers } of sentences) {
    const number = numbers.find(({ binding }) => knowledge.words.stocks.includes(binding.shown?.group.form.id ?? ''))
    const said = DURING.exec(sentence.text)
    if (!number || !said || ON_A_DAY.test(sentence.paragraph.text) || !/har været|i løbet af/i.test(said[0])) continue
    yield {
      rule: 'stock.flow',
      severity: 'warning',
      place: placeOf(sentence, number.typed.start),
      said: `${number.typed.text} … ${said[0]}`,
      evidence: number.binding.shown?.group.definition.definition ?? { da: '', en: '' },
      proposal: { da: 'Skriv den dag, tallet gælder.', en: 'Give the day that the number is of.' },
    }
  }
}

const AS_OF =
  /pr\.\s(?:(\d{1,2})-(\d{1,2})-(\d{4})|(\d{1,2})\.\s(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s(\d{4}))/i
const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')

function dateIn(text: string): { readonly date: string; readonly at: number; readonly said: string } | null {
  const match = AS_OF.exec(text)
  if (!match) return null
  const [said, d1, m1, y1, d2, month, y2] = match
  const [day, number, year] = [
    d1 ?? d2 ?? '',
    m1 ?? String(MONTHS.indexOf((month ?? '').toLowerCase()) + 1),
    y1 ?? y2 ?? '',
  ]
  return { date: `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`, at: match.index, said }
}

/** Days that the numbers are counted on, where they do not fit the year of the report. */
function* dates({ sentences, document, knowledge }: Reading): Generator<RawFinding> {
  const { year, accountsFinalBy } = knowledge
  for (const { sentence, numbers } of sentences) {
    const found = dateIn(sentence.text)
    if (!found) continue
    const aboutAge = /\balder\b|aldre|årig/i.test(sentence.text)
    if (aboutAge && found.date < `${year}-01-01` && numbers.length > 0)
      yield {
        rule: 'date.reference',
        severity: 'query',
        place: placeOf(sentence, found.at),
        said: found.said,
        evidence: {
          da: `Alderen er opgjort ${formatDate(found.date)}, før det år, tallene gælder.`,
          en: `Ages are as of ${formatDate(found.date, 'en')}, before the year that the numbers are of.`,
        },
        proposal: {
          da: 'Brug alderen på hændelsens dag, eller sig, at den kan være et år højere.',
          en: 'Use the age on the day of the event, or say that it may be a year higher.',
        },
      }
    const about = /økonomi|regnskab|forbrug|udgift/i.test(`${sentence.text} ${sentence.paragraph.section.title}`)
    if (
      about &&
      found.date > `${year}-12-31` &&
      found.date < `${year + 1}-${accountsFinalBy}` &&
      !/foreløbig/i.test(document.text)
    )
      yield {
        rule: 'accounts.provisional',
        severity: 'warning',
        place: placeOf(sentence, found.at),
        said: found.said,
        evidence: {
          da: 'På den dag kan der stadig bogføres på året, men tallene kaldes regnskab.',
          en: 'On that day the year is still open for bookings, but the numbers are called accounts.',
        },
        proposal: { da: 'Kald tallene foreløbige.', en: 'Call the numbers provisional.' },
      }
  }
}

const MEAN_TOLD = /(?:uvægtet|vægtet|tæller lige meget|indgår selv)/i

/** A mean of other municipalities: how it is made, and of which year. */
function* peerMeans({ sentences, knowledge }: Reading): Generator<RawFinding> {
  const compared = sentences.filter(({ numbers }) =>
    numbers.some(({ binding }) => binding.shown?.dims.municipality === knowledge.meanName),
  )
  const [first] = compared
  const told = sentences.some(({ sentence }) => MEAN_TOLD.test(sentence.text))
  const number = first?.numbers.find(({ binding }) => binding.shown?.dims.municipality === knowledge.meanName)
  if (!first || !number || told) return
  const year = number.binding.shown?.dims.year
  yield {
    rule: 'peers.undefined',
    severity: 'warning',
    place: placeOf(first.sentence, number.typed.start),
    said: number.typed.text,
    evidence: {
      da: `Gennemsnittet er fra ${year}. Teksten siger ikke, om kommunerne er vægtet, og om egne kommuner indgår.`,
      en: `The mean is of ${year}. The text does not say whether municipalities are weighted and the centre's own are included.`,
    },
    proposal: {
      da: 'Skriv årstal, kommuner og vægtning ved gennemsnittet.',
      en: 'Give year, municipalities and weighting with the mean.',
    },
  }
}

const PER_STAFF = /pr\.\s(rådgiver|medarbejder|sagsbehandler|konsulent|årsværk)/i

/** An average per adviser without the number of advisers. */
function* meansWithoutBase({ sentences }: Reading): Generator<RawFinding> {
  for (const { sentence, numbers } of sentences) {
    const match = PER_STAFF.exec(sentence.text)
    const number = numbers.findLast(
      ({ typed }) => match !== null && typed.end <= match.index && match.index - typed.end < 12,
    )
    if (!match || !number) continue
    const unit = (match[1] ?? '').toLowerCase()
    const chapter = chapterOf(sentence.paragraph.section)
    const told = sentences.some(
      (other) =>
        chapterOf(other.sentence.paragraph.section) === chapter &&
        other.numbers.some(({ typed }) =>
          new RegExp(`^\\s(?:\\p{L}+\\s)?(?:${unit}|årsværk|fuldtid)`, 'iu').test(other.sentence.text.slice(typed.end)),
        ),
    )
    if (told) continue
    yield {
      rule: 'mean.without-base',
      severity: 'query',
      place: placeOf(sentence, number.typed.start),
      said: `${number.typed.text} ${match[0]}`,
      evidence: {
        da: 'Det antal, der er delt med, fremgår ikke, og heller ikke, om det er personer eller årsværk.',
        en: 'The number divided by is not given, nor whether it counts persons or full-time posts.',
      },
      proposal: { da: 'Skriv antallet og enheden.', en: 'Give the number and its unit.' },
    }
  }
}

const RANK = /(?:størst|mest|hyppigst|anden|næst|tredje|fjerde|femte)\p{L}*\s(?:mest|hyppigst|størst)\p{L}*/giu

/** Different ranks for equal numbers. */
function* ties({ sentences }: Reading): Generator<RawFinding> {
  for (const { sentence, numbers } of sentences) {
    const ranks = [...sentence.text.matchAll(RANK)]
    const [one, two] = numbers.filter(({ typed }) => typed.form === 'percent' || typed.form === 'count')
    if (ranks.length < 2 || !one || !two || compare(one.typed.value, two.typed.value) !== 0) continue
    yield {
      rule: 'rank.tie',
      severity: 'warning',
      place: placeOf(sentence, two.typed.start),
      said: ranks.map(([text]) => text).join(' / '),
      evidence: { da: `Begge er ${one.typed.text}.`, en: `Both are ${one.typed.text}.` },
      proposal: { da: 'Skriv, at de er lige store.', en: 'Say that they are equal.' },
    }
  }
}

const SAME = /svarer (?:\p{L}+ )?til (?:niveauet|tallene)|på (?:omtrent )?samme niveau|stort set uændret/iu
const MUCH = fraction(25)

/** "The level of last year" beside numbers that have changed much. */
function* sameLevel({ sentences }: Reading): Generator<RawFinding> {
  for (const [index, { sentence, numbers }] of sentences.entries()) {
    const match = SAME.exec(sentence.text)
    if (!match) continue
    const changed = numbers.find((number) => changedMuch(number, sentences.slice(Math.max(0, index - 4), index)))
    if (!changed || changeWordsIn(sentence.text).length === 0) continue
    yield {
      rule: 'level.same',
      severity: 'query',
      place: placeOf(sentence, match.index),
      said: match[0],
      evidence: {
        da: `I samme sætning er der en ændring på ${changed.typed.text}, som er mere end en fjerdedel.`,
        en: `The same sentence has a change of ${changed.typed.text}, which is more than a quarter.`,
      },
      proposal: {
        da: 'Skriv, hvad der er steget, og hvad der er faldet.',
        en: 'Say what has risen and what has fallen.',
      },
    }
  }
}

/** A stated change, against the level stated just before it. */
function changedMuch({ typed, context }: ReadNumber, before: readonly ReadSentence[]): boolean {
  if (!context.difference || typed.form !== 'count') return false
  const shared = (key: string): boolean => key.startsWith('c:') && (context.weight.get(key) ?? 0) >= 3
  const level = before
    .flatMap(({ numbers }) => numbers)
    .findLast(
      (each) =>
        each.typed.form === 'count' && [...each.context.weight].some(([key, weight]) => weight >= 3 && shared(key)),
    )
  if (!level || level.typed.value.numerator === 0) return false
  const rest = magnitude(subtract(level.typed.value, typed.value))
  const smallest = compare(rest, level.typed.value) < 0 && rest.numerator > 0 ? rest : level.typed.value
  return compare(fraction(100 * typed.value.numerator, smallest.numerator), MUCH) >= 0
}

/** What the numbers mean: how, when and among whom they are counted. */
export function* definitions(reading: Reading): Generator<RawFinding> {
  yield* seriesBreaks(reading)
  yield* stockOrFlow(reading)
  yield* dates(reading)
  yield* peerMeans(reading)
  yield* meansWithoutBase(reading)
  yield* ties(reading)
  yield* sameLevel(reading)
}
