import { assessmentCatalogue } from './catalogue/assessments.ts'
import { economyCatalogue } from './catalogue/economy.ts'
import { expenditureCatalogue } from './catalogue/expenditure.ts'
import { notificationCatalogue } from './catalogue/notifications.ts'
import { placementCatalogue } from './catalogue/placements.ts'
import { populationCatalogue } from './catalogue/population.ts'
import type { Dims, MetricDefinition } from './metric.ts'

/** Every metric the product knows: one catalogue for screen, text, PDF, command line and method appendix. */
export const catalogue: readonly MetricDefinition[] = [
  ...notificationCatalogue,
  ...populationCatalogue,
  ...assessmentCatalogue,
  ...placementCatalogue,
  ...expenditureCatalogue,
  ...economyCatalogue,
]

const byId = new Map(catalogue.map((definition) => [definition.id, definition]))

export function definitionOf(metric: string): MetricDefinition {
  const definition = byId.get(metric)
  if (!definition) throw new Error(`Metric without a catalogue entry: ${metric}`)
  return definition
}

/** The unit of a value; a dimension can change what is counted. */
export function unitOf(metric: string, dims: Dims): string {
  const { unit, unitByDim } = definitionOf(metric)
  for (const [dim, other] of Object.entries(unitByDim ?? {})) if (dim in dims) return other
  return unit
}
