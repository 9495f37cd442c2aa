import type { MetricDefinition } from '../metric.ts'
import { common, scope } from './notificationFields.ts'
import { bases } from './sources.ts'

const percent = { kind: 'change', unit: '%', decimals: 1 } as const
const points = { kind: 'points', unit: 'pp', decimals: 1 } as const
const inPercent = {
  da: 'Ændring fra det første af de to år til det andet i procent af det første års antal.',
  en: 'Change from the first of the two years to the second, as a percentage of the first number.',
}
const inPoints = {
  da: 'Forskel mellem de to års uafrundede andele i procentpoint.',
  en: 'Difference between the unrounded shares of the two years, in percentage points.',
}

/** Changes from the year that is compared to. */
export const notificationChangesCatalogue: readonly MetricDefinition[] = [
  {
    ...common,
    ...percent,
    id: 'notified-children-change-pct',
    base: bases.notifiedChildren,
    label: { da: 'Ændring i børn, der er underrettet om', en: 'Change in children notified about' },
    definition: inPercent,
  },
  {
    ...common,
    ...percent,
    id: 'notifications-source-change-pct',
    dims: [...scope, 'source'],
    label: { da: 'Ændring efter underretter', en: 'Change by source' },
    definition: inPercent,
  },
  {
    ...common,
    ...percent,
    id: 'notifications-reason-change-pct',
    dims: [...scope, 'reason'],
    label: { da: 'Ændring efter årsag', en: 'Change by reason' },
    definition: inPercent,
  },
  {
    ...common,
    ...points,
    id: 'notifications-source-share-change-pp',
    dims: [...scope, 'source'],
    label: { da: 'Ændring i andel efter underretter', en: 'Change in share by source' },
    definition: inPoints,
  },
  {
    ...common,
    ...points,
    id: 'notifications-reason-share-change-pp',
    dims: [...scope, 'reason'],
    label: { da: 'Ændring i andel efter årsag', en: 'Change in share by reason' },
    definition: inPoints,
  },
  {
    ...common,
    ...points,
    id: 'notifications-first-action-share-change-pp',
    dims: [...scope, 'action'],
    label: { da: 'Ændring i andel efter første handling', en: 'Change in share by first action' },
    definition: inPoints,
  },
]
