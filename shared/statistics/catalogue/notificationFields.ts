import type { MetricDefinition } from '../metric.ts'
import { bases, sources } from './sources.ts'

export const scope = ['year', 'municipality'] as const

/** Fields that most of the chapter's metrics share; each entry names what differs. */
export const common = {
  chapter: 'notifications',
  kind: 'count',
  unit: 'underretninger',
  decimals: 0,
  base: bases.allNotifications,
  source: sources.notifications,
  dims: scope,
} as const satisfies Partial<MetricDefinition>

export const share = { ...common, kind: 'share', unit: '%', decimals: 1 } as const
