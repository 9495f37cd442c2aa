import { capitalize, enumerate, listJoints, type Phrase } from '../phrase.ts'
import type { DecompositionVoice, MovedPart, ToldPart } from './decompositionVoice.ts'
import type { Move } from './trendVoice.ts'

const past: Readonly<Record<Move, string>> = { up: 'rose', down: 'fell' }
const change: Readonly<Record<Move, string>> = { up: 'rise', down: 'fall' }
const clauses = { between: ', ', last: ', and ' }

const fromTo = <Source>({ from, to }: ToldPart<Source>): Phrase<Source> => ['from ', from, ' to ', to]
const moved = <Source>(noun: string, part: ToldPart<Source>): Phrase<Source> =>
  part.move === null ? [`${noun} was unchanged at `, part.to] : [`${noun} ${past[part.move]} `, ...fromTo(part)]
const where = <Source>(noun: string, part: MovedPart<Source>): Phrase<Source> => [
  `${part.name}, where `,
  ...moved(noun, part),
]

export const englishDecomposition: DecompositionVoice = {
  liesIn: (extent, noun, whole, part, wording) => {
    const what = change[whole]
    if (extent === 'alone')
      return [wording === 0 ? `The ${what} lies entirely in ` : `The whole ${what} lies in `, ...where(noun, part)]
    if (extent === 'main')
      return [wording === 0 ? `The ${what} lies mainly in ` : `Most of the ${what} lies in `, ...where(noun, part)]
    return wording === 0
      ? [`The ${what} lies in `, ...where(noun, part)]
      : [`${capitalize(noun)} ${past[whole]} in ${part.name} `, ...fromTo(part)]
  },
  spreadOver: (noun, whole, parts, wording) =>
    wording === 0
      ? [
          `The ${change[whole]} is spread over `,
          ...enumerate(
            parts.map((part) => where(noun, part)),
            clauses,
          ),
        ]
      : [
          `${capitalize(noun)} ${past[whole]} in ${parts.length === 2 ? 'both ' : ''}`,
          ...enumerate(
            parts.map((part) => [`${part.name} (`, ...fromTo(part), ')']),
            listJoints.en,
          ),
        ],
  others: (noun, parts) =>
    enumerate(
      parts.map((part) => [`in ${part.name} `, ...moved(noun, part)]),
      clauses,
    ),
}
