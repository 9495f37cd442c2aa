import { breaksBetween } from '../../../../statistics/breaks/seriesBreak.ts'
import { placeOf, type Reading } from '../../reading.ts'
import type { RawFinding } from '../rule.ts'

const COUNTED_OTHERWISE =
  /(?:opgørelsesmåde|tidligere (?:\p{L}+ )?opgjort|opgøres nu|anden opgørelse|talt(?:e|es)? uden|højere i denne opgørelse)/iu

const TOLD = /ikke (?:direkte )?(?:kan )?(?:sammenlignes|blandes)|kan ikke (?:direkte )?(?:sammenlignes|blandes)/iu

/** Two values of one metric and year, or words that tell of another way of counting: series must not be joined. */
export function* seriesBreaks({ sentences, knowledge }: Reading): Generator<RawFinding> {
  for (const { sentence, numbers } of sentences) {
    const [number] = numbers
    if (!number || !COUNTED_OTHERWISE.test(sentence.text) || TOLD.test(sentence.paragraph.text)) continue
    const told = numbers.flatMap(({ binding }) => binding.likely.map(({ group }) => group.definition))
    const broken = told.flatMap(({ id }) =>
      breaksBetween(
        knowledge.breaks,
        id.replace(/-(?:2012-definition|earlier-count)$/, ''),
        knowledge.year - 1,
        knowledge.year,
      ),
    )[0]
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
