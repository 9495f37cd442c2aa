import type { ResolvedMetric } from '../compose/scope.ts'

/** What a sentence's wording is chosen by: what it is about, but not the year, so that next year's draft reads alike. */
export const sentenceKey = ({ definition, dims }: ResolvedMetric): string =>
  [
    definition.id,
    ...Object.entries(dims)
      .filter(([name]) => name !== 'year')
      .map(([name, value]) => `${name}=${value}`)
      .sort(),
  ].join(' ')
