import { breakdownCatalogue } from './breakdowns/breakdownCatalogue.ts'
import { assessmentCatalogue } from './catalogue/assessments.ts'
import { caseloadCatalogue } from './catalogue/caseload.ts'
import { economyCatalogue } from './catalogue/economy.ts'
import { expenditureCatalogue } from './catalogue/expenditure.ts'
import { nationalCatalogue } from './catalogue/nationalCategories.ts'
import { notificationCatalogue } from './catalogue/notifications.ts'
import { placementCatalogue } from './catalogue/placements.ts'
import { populationCatalogue } from './catalogue/population.ts'
import { priceQuantityCatalogue } from './catalogue/priceQuantity.ts'
import { respiteCatalogue } from './catalogue/respite.ts'
import { rulingCatalogue } from './catalogue/rulings.ts'
import type { MetricDefinition } from './metric.ts'

const chapters: readonly MetricDefinition[] = [
  ...notificationCatalogue,
  ...populationCatalogue,
  ...assessmentCatalogue,
  ...placementCatalogue,
  ...nationalCatalogue,
  ...priceQuantityCatalogue,
  ...expenditureCatalogue,
  ...caseloadCatalogue,
  ...rulingCatalogue,
  ...respiteCatalogue,
  ...economyCatalogue,
]

/** Every metric the product knows: one catalogue for screen, text, PDF, command line and method appendix. */
export const catalogue: readonly MetricDefinition[] = [...chapters, ...breakdownCatalogue(chapters)]
