import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fraction } from '../../../../shared/quantities.ts'
import { fraction } from '../../../../shared/quantities.ts'
import type { Dims, MetricValue } from '../../../../shared/statistics/metric.ts'
import { MetricSet } from '../../../../shared/statistics/metricSet.ts'

export interface GoldenEntry {
  readonly id: string
  readonly metric: string
  readonly chapter: string
  readonly dims: Dims
  readonly published: number | string | null
  readonly value: number | string | null
  readonly note: string
}

const golden = join(import.meta.dirname, '../../../golden/2013')
const read = <Entry>(name: string): readonly Entry[] => JSON.parse(readFileSync(join(golden, name), 'utf8'))

export const goldenEntries: readonly GoldenEntry[] = read<GoldenEntry>('expected.json').filter(({ chapter }) =>
  ['02', '03', '04', '05', '13'].includes(chapter.slice(0, 2)),
)

export interface Contradiction {
  readonly id: string
  readonly publishedText: string
  readonly correct: string | null
}

export const contradictions: readonly Contradiction[] = read<Contradiction>('contradictions.json')

/** The simplest fraction that is this floating-point number, by continued fractions. */
function fromFloat(value: number): Fraction {
  let [above, below] = [0, 1]
  let [numerator, denominator] = [1, 0]
  let rest = value
  for (let step = 0; step < 20; step += 1) {
    const whole = Math.floor(rest)
    ;[above, numerator] = [numerator, whole * numerator + above]
    ;[below, denominator] = [denominator, whole * denominator + below]
    if (numerator / denominator === value || rest === whole) break
    rest = 1 / (rest - whole)
  }
  return fraction(numerator, denominator)
}

/** Part and whole as the golden file's notes give them. */
function basisOf(note: string): { part: number; whole: number } | undefined {
  const [, part, whole] = /numerator (\d+), denominator (\d+)/.exec(note) ?? /^(\d+) \/ (\d+)/.exec(note) ?? []
  return part && whole ? { part: Number(part), whole: Number(whole) } : undefined
}

function metricValue({ metric, dims, value, note }: GoldenEntry): MetricValue {
  if (typeof value === 'string') return { metric, dims, value: null, date: value, rows: [] }
  const basis = basisOf(note)
  const exact = value === null ? null : fromFloat(value)
  return { metric, dims, value: exact, rows: [], ...(basis ? { basis } : {}) }
}

export const goldenMetrics = new MetricSet(goldenEntries.map(metricValue))
