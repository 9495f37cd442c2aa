import type { OverviewCard, OverviewChange } from '../../../shared/contract/statistics.ts'
import type { ShownNumber } from './NumberButton.tsx'

/** A line of the overview: what is counted, then and now, and how it changed. */
export interface NumberRow {
  readonly label: string
  readonly before: ShownNumber | null
  readonly now: ShownNumber
  readonly change: ShownNumber | null
  /** Why the two years cannot be compared. */
  readonly note: string | null
}

export const rowOfChange = ({ label, metric, dims, ...rest }: OverviewChange): NumberRow => ({
  label,
  before: { of: rest.beforeOf, text: rest.before },
  now: { of: { metric, dims }, text: rest.now },
  change: rest.change === null ? null : { of: rest.changeOf, text: rest.change },
  note: rest.breakNote,
})

export const rowOfCard = ({ label, metric, dims, ...rest }: OverviewCard): NumberRow => ({
  label,
  before: rest.beforeOf && rest.before !== null ? { of: rest.beforeOf, text: rest.before } : null,
  now: { of: { metric, dims }, text: rest.value },
  change: rest.changeOf && rest.change !== null ? { of: rest.changeOf, text: rest.change } : null,
  note: rest.breakNote,
})
