import { formatNumber } from '../danish.ts'
import { compare, type Fraction, fraction, multiply, subtract, sum } from '../quantities.ts'
import { directionOf } from './changeWords.ts'
import { magnitude } from './percentWords.ts'
import { enumerate, type Phrase } from './phrase.ts'

export interface Part<Source> {
  readonly name: string
  readonly from: { readonly value: Fraction; readonly of: Source }
  readonly to: { readonly value: Fraction; readonly of: Source }
}

/**
 * R12: where a change lies, as far as arithmetic alone can say it. No cause is ever named, and nothing is said when
 * the parts move against each other without one of them dominating.
 */
export function decompositionSentence<Source>(parts: readonly Part<Source>[]): Phrase<Source> {
  const delta = (part: Part<Source>): Fraction => subtract(part.to.value, part.from.value)
  const total = sum(parts.map(delta))
  if (total.numerator === 0) return []
  const word = total.numerator > 0 ? 'Stigningen' : 'Faldet'
  const moved = parts.filter((part) => delta(part).numerator !== 0)
  const still = parts.filter((part) => delta(part).numerator === 0)
  const shown = (end: { readonly value: Fraction; readonly of: Source }) => ({
    text: formatNumber(end.value),
    of: end.of,
  })
  const fromTo = (part: Part<Source>): Phrase<Source> => {
    const verb = directionOf(part.from.value, part.to.value) === 'up' ? 'steg' : 'faldt'
    return [`${part.name}, hvor antallet ${verb} fra `, shown(part.from), ' til ', shown(part.to)]
  }
  const [only] = moved
  if (moved.length === 1 && only) {
    const rest = still.flatMap(
      (part, index): Phrase<Source> => [
        index === 0 ? '. I ' : ', i ',
        part.name,
        index === 0 ? ' er antallet uændret på ' : ' på ',
        shown(part.to),
      ],
    )
    return [`${word} ligger alene i `, ...fromTo(only), ...rest, '.']
  }
  const dominant = moved.find(
    (part) =>
      Math.sign(delta(part).numerator) === Math.sign(total.numerator) &&
      compare(multiply(magnitude(delta(part)), fraction(100)), multiply(magnitude(total), fraction(80))) >= 0,
  )
  if (dominant) {
    const others = parts
      .filter((part) => part !== dominant)
      .map((part): Phrase<Source> => [`i ${part.name} gik antallet fra `, shown(part.from), ' til ', shown(part.to)])
    return [`${word} ligger primært i `, ...fromTo(dominant), '; ', ...enumerate(others), '.']
  }
  return [`${word} fordeler sig på `, ...enumerate(parts.map(fromTo), { between: ', ', last: ', og ' }), '.']
}
