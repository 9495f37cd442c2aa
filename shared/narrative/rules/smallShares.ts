import type { Language } from '../../danish.ts'
import type { Fraction } from '../../quantities.ts'
import { SMALL_BASE } from '../changeWords.ts'
import { enumerate, listJoints, type Phrase } from '../phrase.ts'
import { shareInWords } from '../shareWords.ts'

export interface ShareYear<Source> {
  readonly year: number
  readonly value: Fraction
  readonly basis: { readonly part: number; readonly whole: number } | undefined
  readonly of: Source
}

export const hasSmallBase = ({ basis }: Pick<ShareYear<unknown>, 'basis'>): boolean =>
  basis !== undefined && basis.whole < SMALL_BASE

const words = { da: { was: 'var', in: 'i' }, en: { was: 'was', in: 'in' } } as const

/**
 * R5: shares over years where a group was small. Each year is told as it is, with no word of direction: one case more
 * or less would turn it.
 */
export const smallShares = <Source>(
  subject: string,
  years: readonly ShareYear<Source>[],
  language: Language = 'da',
): Phrase<Source> =>
  years.length === 0
    ? []
    : [
        `${subject} ${words[language].was} `,
        ...enumerate(
          years.map(
            ({ year, value, basis, of }): Phrase<Source> => [
              { text: shareInWords(value, basis, 'plain', 'en', language), of },
              ` ${words[language].in} ${year}`,
            ],
          ),
          listJoints[language],
        ),
        '.',
      ]
