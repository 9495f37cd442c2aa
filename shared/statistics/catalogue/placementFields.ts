import type { MetricDefinition } from '../metric.ts'
import { bases, sources } from './sources.ts'

export const scope = ['year', 'municipality'] as const

/** Fields that most of the chapter's metrics share; each entry names what differs. */
export const common = {
  chapter: 'placements',
  kind: 'count',
  unit: 'børn',
  decimals: 0,
  base: bases.placedChildren,
  source: sources.placements,
  dims: scope,
} as const satisfies Partial<MetricDefinition>

export const share = { ...common, kind: 'share', unit: '%', decimals: 1 } as const

export const flow = {
  ...common,
  unit: 'anbringelser',
  base: { da: 'Anbringelser i kalenderåret', en: 'Placements in the calendar year' },
} as const
