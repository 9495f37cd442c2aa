import type { Bilingual, MetricDefinition } from '../metric.ts'

const definitions = {
  change: {
    da: 'Ændring fra det første af de to år til det andet i procent af det første års tal.',
    en: 'Change from the first of the two years to the second, as a percentage of the first number.',
  },
  points: {
    da: 'Forskel mellem de to års uafrundede andele i procentpoint.',
    en: 'Difference between the unrounded shares of the two years, in percentage points.',
  },
} as const

/** The change of a metric from the year that is compared with: its own entry, with what differs. */
export function changeEntry(
  of: MetricDefinition | undefined,
  id: string,
  kind: 'change' | 'points',
  label: Bilingual,
): readonly MetricDefinition[] {
  if (!of) return []
  const { unitByDim: _, labelWith: __, ...common } = of
  return [
    { ...common, id, kind, unit: kind === 'points' ? 'pp' : '%', decimals: 1, label, definition: definitions[kind] },
  ]
}
