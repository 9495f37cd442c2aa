import { capitalize, enumerate, type Phrase } from '../phrase.ts'
import type { DecompositionVoice, MovedPart, ToldPart } from './decompositionVoice.ts'
import type { Move } from './trendVoice.ts'

const past: Readonly<Record<Move, string>> = { up: 'steg', down: 'faldt' }
const change: Readonly<Record<Move, string>> = { up: 'stigningen', down: 'faldet' }
const clauses = { between: ', ', last: ', og ' }

const fromTo = <Source>({ from, to }: ToldPart<Source>): Phrase<Source> => ['fra ', from, ' til ', to]
const where = <Source>(noun: string, part: MovedPart<Source>): Phrase<Source> => [
  `${part.name}, hvor ${noun} ${past[part.move]} `,
  ...fromTo(part),
]

export const danishDecomposition: DecompositionVoice = {
  liesIn: (extent, noun, whole, part, wording) => {
    const what = change[whole]
    if (extent === 'alone')
      return [wording === 0 ? `${capitalize(what)} ligger alene i ` : `Hele ${what} ligger i `, ...where(noun, part)]
    if (extent === 'main')
      return [
        wording === 0 ? `${capitalize(what)} ligger primært i ` : `Det meste af ${what} ligger i `,
        ...where(noun, part),
      ]
    return wording === 0
      ? [`${capitalize(what)} ligger i `, ...where(noun, part)]
      : [`${capitalize(noun)} ${past[whole]} i ${part.name} `, ...fromTo(part)]
  },
  spreadOver: (noun, whole, parts, wording) =>
    wording === 0
      ? [
          `${capitalize(change[whole])} fordeler sig på `,
          ...enumerate(
            parts.map((part) => where(noun, part)),
            clauses,
          ),
        ]
      : [
          `${capitalize(noun)} ${past[whole]} i ${parts.length === 2 ? 'både ' : ''}`,
          ...enumerate(parts.map((part) => [`${part.name} (`, ...fromTo(part), ')'])),
        ],
  others: (noun, parts) =>
    enumerate(
      parts.map((part) =>
        part.move === null
          ? [`i ${part.name} er ${noun} uændret på `, part.to]
          : [`i ${part.name} ${past[part.move]} ${noun} `, ...fromTo(part)],
      ),
      clauses,
    ),
}
