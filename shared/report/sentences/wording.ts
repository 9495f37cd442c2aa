import { variantOf } from '../../narrative/variants.ts'
import { type ResolvedMetric, type Scope, TOGETHER } from '../compose/scope.ts'

/** What a sentence is about, but not the year, so that next year's draft reads alike, and not the municipality. */
const subjectOf = ({ definition, dims }: ResolvedMetric): string =>
  [
    definition.id,
    ...Object.entries(dims)
      .filter(([name]) => name !== 'year')
      .map(([name, value]) => `${name}=${name === 'municipality' ? TOGETHER : value}`)
      .sort(),
  ].join(' ')

/** Which of `count` wordings a sentence gets. Municipalities that stand one after the other take turns. */
export function wordingOf({ input }: Scope, resolved: ResolvedMetric, count: number): number {
  const turn = input.municipalities.indexOf(String(resolved.dims.municipality)) + 1
  return (variantOf(subjectOf(resolved), count) + turn) % count
}
