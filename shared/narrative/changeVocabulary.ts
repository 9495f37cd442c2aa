import type { Language } from '../danish.ts'

/** Both forms of a word: as a noun phrase, and as a verb. */
export type Forms = { readonly noun: string; readonly verb: string }

export type MultipleName = 'double' | 'overDouble' | 'triple' | 'overTriple' | 'half' | 'underHalf'

interface DirectionWords extends Forms {
  readonly article: string
  readonly slight: string
}

interface ChangeVocabulary {
  readonly same: Forms
  readonly nearly: Forms
  readonly multiples: Readonly<Record<MultipleName, Forms>>
  readonly up: DirectionWords
  readonly down: DirectionWords
  readonly slightly: string
  readonly markedly: string
  readonly marked: string
  /** The preposition before the size of a change. */
  readonly by: Forms
  readonly ends: (from: string, to: string) => string
  readonly none: string
}

const both = (word: string): Forms => ({ noun: word, verb: word })

/** The words of R4 and R10. A Danish verb follows "er", an English one stands in the past after its subject. */
export const changeVocabulary: Readonly<Record<Language, ChangeVocabulary>> = {
  da: {
    same: both('uændret'),
    nearly: both('stort set uændret'),
    multiples: {
      double: { noun: 'en fordobling', verb: 'fordoblet' },
      overDouble: { noun: 'mere end en fordobling', verb: 'mere end fordoblet' },
      triple: { noun: 'en tredobling', verb: 'tredoblet' },
      overTriple: { noun: 'mere end en tredobling', verb: 'mere end tredoblet' },
      half: { noun: 'en halvering', verb: 'halveret' },
      underHalf: { noun: 'mere end en halvering', verb: 'mere end halveret' },
    },
    up: { article: 'en', noun: 'stigning', verb: 'steget', slight: 'svag' },
    down: { article: 'et', noun: 'fald', verb: 'faldet', slight: 'svagt' },
    slightly: 'svagt',
    markedly: 'markant',
    marked: 'markant',
    by: { noun: 'på', verb: 'med' },
    ends: (from, to) => `fra ${from} til ${to}`,
    none: 'ingen',
  },
  en: {
    same: { noun: 'no change', verb: 'was unchanged' },
    nearly: { noun: 'virtually no change', verb: 'was virtually unchanged' },
    multiples: {
      double: { noun: 'a doubling', verb: 'doubled' },
      overDouble: { noun: 'more than a doubling', verb: 'more than doubled' },
      triple: { noun: 'a tripling', verb: 'tripled' },
      overTriple: { noun: 'more than a tripling', verb: 'more than tripled' },
      half: { noun: 'a halving', verb: 'halved' },
      underHalf: { noun: 'more than a halving', verb: 'more than halved' },
    },
    up: { article: 'a', noun: 'rise', verb: 'rose', slight: 'slight' },
    down: { article: 'a', noun: 'fall', verb: 'fell', slight: 'slight' },
    slightly: 'slightly',
    markedly: 'markedly',
    marked: 'marked',
    by: { noun: 'of', verb: 'by' },
    ends: (from, to) => `from ${from} to ${to}`,
    none: 'none',
  },
}
