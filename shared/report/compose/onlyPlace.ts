import { type Scope, TOGETHER } from './scope.ts'

/**
 * What a metric is counted for where that is one thing alone and none of the report's municipalities: a unit of the
 * centre, the whole country. Null for everything else.
 */
export function onlyPlace({ metrics, input }: Scope, metric: string): string | null {
  const places = new Set(metrics.of(metric).map(({ dims }) => dims.municipality))
  const [place] = places
  if (places.size !== 1 || typeof place !== 'string') return null
  return place === TOGETHER || input.municipalities.includes(place) ? null : place
}
