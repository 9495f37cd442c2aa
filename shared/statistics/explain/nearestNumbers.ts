import type { Dims, MetricRef } from '../metric.ts'
import type { MetricSet } from '../metricSet.ts'
import { likeness, mostAlike } from './likeness.ts'

const PROPOSED = 3

/** Numbers that exist and are most like the one asked for: another metric's name, or the same metric elsewhere. */
export function nearestNumbers(metrics: MetricSet, metric: string, dims: Dims): readonly MetricRef[] {
  const siblings = metrics.of(metric)
  if (siblings.length > 0) return mostAlike(siblings, (each) => dimsAlike(each.dims, dims), PROPOSED)
  const names = [...new Set([...metrics.all()].map((each) => each.metric))]
  const nearest = mostAlike(names, (name) => nameAlike(metrics, name, metric), PROPOSED)
  return nearest.flatMap((name) => mostAlike(metrics.of(name), (each) => 1 + dimsAlike(each.dims, dims), 1))
}

/** A metric may be asked for by its identifier or by what it is called. */
function nameAlike(metrics: MetricSet, metric: string, asked: string): number {
  const { da, en } = metrics.definitionOf(metric).label
  return Math.max(...[metric, da, en].map((name) => likeness(name, asked)))
}

/** Mean likeness of the values of all dimensions that either has. */
function dimsAlike(one: Dims, other: Dims): number {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  const alike = names.map((name) => likeness(String(one[name] ?? ''), String(other[name] ?? '')))
  return alike.reduce((sum, each) => sum + each, 0) / names.length
}

/** "notifications-source-count source=Politiet year=2013": as the command line takes and prints it. */
export const numberName = ({ metric, dims }: MetricRef): string =>
  [metric, ...Object.entries(dims).map(([name, value]) => `${name}=${value}`)].join(' ')
