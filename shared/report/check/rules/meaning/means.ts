import { chapterOf } from '../../document/document.ts'
import { placeOf, type Reading } from '../../reading.ts'
import type { RawFinding } from '../rule.ts'

const MEAN_TOLD = /(?:uvægtet|vægtet|tæller lige meget|indgår selv)/i

/** A mean of other municipalities: how it is made, and of which year. */
export function* peerMeans({ sentences, knowledge }: Reading): Generator<RawFinding> {
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
      en: `The average is of ${year}. The text does not say whether municipalities are weighted and the centre's own are included.`,
    },
    proposal: {
      da: 'Skriv årstal, kommuner og vægtning ved gennemsnittet.',
      en: 'Give year, municipalities and weighting with the average.',
    },
  }
}

const PER_STAFF = /pr\.\s(rådgiver|medarbejder|sagsbehandler|konsulent|årsværk)/i

/** An average per adviser without the number of advisers. */
export function* meansWithoutBase({ sentences }: Reading): Generator<RawFinding> {
  for (const { sentence, numbers } of sentences) {
    const match = numbers.length > 0 ? PER_STAFF.exec(sentence.text) : null
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
