import { compare, type Fraction, fraction, multiply, subtract, sum } from '../../quantities.ts'
import { magnitude } from '../percentWords.ts'
import { capitalize, enumerate, type Phrase } from '../phrase.ts'
import { type QuantityKind, quantityNoun, shownTogether } from './quantity.ts'

export interface Part<Source> {
  readonly name: string
  readonly from: { readonly value: Fraction; readonly of: Source }
  readonly to: { readonly value: Fraction; readonly of: Source }
}

interface Told<Source> {
  readonly name: string
  readonly delta: Fraction
  readonly from: { readonly text: string; readonly of: Source }
  readonly to: { readonly text: string; readonly of: Source }
}

export const DECOMPOSITION_VARIANTS = 2

const sign = (value: Fraction): number => Math.sign(value.numerator)
const past = (value: Fraction): string => (value.numerator > 0 ? 'steg' : 'faldt')
const fromTo = <Source>({ from, to }: Told<Source>): Phrase<Source> => ['fra ', from, ' til ', to]

/** What the other parts did: "i B faldt antallet fra 50 til 30, og i C er antallet uændret på fire". */
const rest = <Source>(noun: string, parts: readonly Told<Source>[]): Phrase<Source> =>
  enumerate(
    parts.map(
      (part): Phrase<Source> =>
        part.delta.numerator === 0
          ? [`i ${part.name} er ${noun} uændret på `, part.to]
          : [`i ${part.name} ${past(part.delta)} ${noun} `, ...fromTo(part)],
    ),
    { between: ', ', last: ', og ' },
  )

/** A sentence of its own about the other parts; empty when there are none. */
function restSentence<Source>(noun: string, parts: readonly Told<Source>[]): Phrase<Source> {
  const [first, ...more] = rest(noun, parts)
  return typeof first === 'string' ? [` ${capitalize(first)}`, ...more, '.'] : []
}

function toldOf<Source>(parts: readonly Part<Source>[], kind: QuantityKind): readonly Told<Source>[] {
  const texts = shownTogether(
    kind,
    parts.flatMap(({ from, to }) => [from.value, to.value]),
  )
  return parts.map(({ name, from, to }, index) => ({
    name,
    delta: subtract(to.value, from.value),
    from: { text: texts[2 * index] ?? '', of: from.of },
    to: { text: texts[2 * index + 1] ?? '', of: to.of },
  }))
}

/**
 * R12: where a change lies, as far as arithmetic alone can say it: in one part alone, for at least 80 percent in one
 * part, or in several that moved the same way. No cause is ever named. Only for what can be summed: counts and money.
 */
export function decompositionSentence<Source>(
  parts: readonly Part<Source>[],
  { kind = 'count', variant = 0 }: { readonly kind?: 'count' | 'money'; readonly variant?: number } = {},
): Phrase<Source> {
  const told = toldOf(parts, kind)
  const total = sum(told.map(({ delta }) => delta))
  if (total.numerator === 0 || told.length < 2) return []
  const noun = quantityNoun[kind]
  const change = total.numerator > 0 ? 'stigningen' : 'faldet'
  const along = told.filter(({ delta }) => sign(delta) === sign(total))
  const moved = told.filter(({ delta }) => delta.numerator !== 0)
  const main = along.find(
    ({ delta }) => compare(multiply(magnitude(delta), fraction(100)), multiply(magnitude(total), fraction(80))) >= 0,
  )
  const others = told.filter((part) => part !== main)
  if (main && moved.length === 1) {
    const where = variant === 0 ? `${capitalize(change)} ligger alene i ` : `Hele ${change} ligger i `
    return [
      `${where}${main.name}, hvor ${noun} ${past(main.delta)} `,
      ...fromTo(main),
      '.',
      ...restSentence(noun, others),
    ]
  }
  if (main && along.length === 1) {
    const where: Phrase<Source> =
      variant === 0
        ? [`${capitalize(change)} ligger i ${main.name}, hvor ${noun} ${past(main.delta)} `]
        : [`${capitalize(noun)} ${past(main.delta)} i ${main.name} `]
    return [...where, ...fromTo(main), '.', ...restSentence(noun, others)]
  }
  if (main) {
    const where = variant === 0 ? `${capitalize(change)} ligger primært i ` : `Det meste af ${change} ligger i `
    return [
      `${where}${main.name}, hvor ${noun} ${past(main.delta)} `,
      ...fromTo(main),
      '; ',
      ...rest(noun, others),
      '.',
    ]
  }
  const apart = told.filter((part) => !along.includes(part))
  const spread: Phrase<Source> =
    variant === 0
      ? [
          `${capitalize(change)} fordeler sig på `,
          ...enumerate(
            along.map((part): Phrase<Source> => [`${part.name}, hvor ${noun} ${past(part.delta)} `, ...fromTo(part)]),
            { between: ', ', last: ', og ' },
          ),
        ]
      : [
          `${capitalize(noun)} ${past(total)} i ${along.length === 2 ? 'både ' : ''}`,
          ...enumerate(along.map((part): Phrase<Source> => [`${part.name} (`, ...fromTo(part), ')'])),
        ]
  return [...spread, '.', ...restSentence(noun, apart)]
}
