import { formatNumber } from '../danish.ts'
import { compare, type Fraction, fraction, multiply, subtract } from '../quantities.ts'
import { changeInWords, directionOf } from './changeWords.ts'
import { magnitude } from './percentWords.ts'
import type { Phrase } from './phrase.ts'

export interface YearValue<Source> {
  readonly year: number
  readonly value: Fraction
  readonly of: Source
}

type Three<Source> = readonly [YearValue<Source>, YearValue<Source>, YearValue<Source>]

const within = (from: Fraction, to: Fraction, percent: number): boolean =>
  compare(multiply(magnitude(subtract(to, from)), fraction(100)), multiply(magnitude(from), fraction(percent))) <= 0

/** R11: three years in one or two sentences. `subject` is the noun phrase that the sentence is about. */
export function trendSentence<Source>(
  subject: string,
  [first, second, third]: Three<Source>,
  options: { readonly decimals?: number; readonly counts?: boolean } = {},
): Phrase<Source> {
  const { decimals = 0, counts = true } = options
  const shown = ({ value, of }: YearValue<Source>) => ({ text: formatNumber(value, decimals), of })
  const before = directionOf(first.value, second.value)
  const now = directionOf(second.value, third.value)
  const wholePeriod = changeInWords(first.value, third.value, { counts })
  const opening = (verb: string): Phrase<Source> => [
    `${subject} ${verb} fra `,
    shown(first),
    ` i ${first.year} til `,
    shown(second),
    ` i ${second.year}`,
  ]
  if (before === 'up' && !within(first.value, second.value, 5) && within(second.value, third.value, 2)) {
    return [...opening('steg'), ` og lå i ${third.year} på omtrent samme niveau med `, shown(third), '.']
  }
  if (before === now && before !== 'none') {
    const [past, participle] = before === 'up' ? ['steg', 'steget'] : ['faldt', 'faldet']
    const overall = wholePeriod.startsWith('stort') ? 'stort set ingen ændring' : wholePeriod
    return [
      ...opening(past),
      ` og er i ${third.year} ${participle} yderligere til `,
      shown(third),
      '. Samlet er der tale om ',
      { text: overall, of: third.of },
      ` siden ${first.year}.`,
    ]
  }
  return [
    `${subject} var `,
    shown(first),
    ` i ${first.year}, `,
    shown(second),
    ` i ${second.year} og `,
    shown(third),
    ` i ${third.year}.`,
  ]
}
