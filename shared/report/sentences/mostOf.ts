import type { Language } from '../../danish.ts'
import { numberInWords } from '../../narrative/numberWords.ts'
import { capitalize, type Phrase } from '../../narrative/phrase.ts'
import { fraction } from '../../quantities.ts'
import type { Attributes } from '../compose/resolveMetric.ts'
import type { ResolvedMetric } from '../compose/scope.ts'
import { type Ranking, rankingList } from './rankingList.ts'

interface Words {
  readonly one: (noun: string) => string
  readonly many: (count: string, noun: string) => string
  readonly was: string
  readonly were: string
}

/** A Danish noun carries its article ("måneden"), an English one gets it here ("month"). */
const words: Readonly<Record<Language, Words>> = {
  da: { one: capitalize, many: (count, noun) => `De ${count} ${noun}`, was: 'var', were: 'var' },
  en: {
    one: (noun) => `The ${noun}`,
    many: (count, noun) => `The ${count} ${noun}`,
    was: 'was',
    were: 'were',
  },
}

/**
 * R13 as a sentence that counts what it names, so that ties cannot make it wrong: "De fire måneder med flest
 * underretninger var oktober (62), maj (55) og marts og juni (begge 50)."
 */
export function mostOf(
  ranking: Ranking,
  resolved: ResolvedMetric,
  { en: singular, flere: plural, emne: about }: Attributes,
): Phrase<ResolvedMetric> {
  const { language } = resolved
  const { one, many, was, were } = words[language]
  if (ranking.named === 0) return []
  const opening =
    ranking.named === 1
      ? `${one(singular ?? '')} ${about} ${was} `
      : `${many(numberInWords(fraction(ranking.named), 'en', language), plural ?? '')} ${about} ${were} `
  return [opening, ...rankingList(ranking, resolved), '.']
}
