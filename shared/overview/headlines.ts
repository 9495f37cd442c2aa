export interface Headline {
  readonly metric: string
  /** Dimensions beyond year and place: a value, or null for a number of each. */
  readonly dims?: Readonly<Record<string, string | null>>
  /** Of each of the centre's municipalities, in the newest year with figures: other municipalities' come a year late. */
  readonly besidePeers?: boolean
}

/** The year's main numbers, chapter by chapter, in the order of the report. */
export const headlines: readonly Headline[] = [
  { metric: 'notifications-count' },
  { metric: 'notified-children-count' },
  { metric: 'notifications-within-14-days-pct' },
  { metric: 'child-assessments-decided-count' },
  { metric: 'child-assessments-within-limit-share-pct' },
  { metric: 'placements-count' },
  { metric: 'placements-forced-share-pct' },
  { metric: 'aftercare-count' },
  { metric: 'expenditure-per-1000-placement-index', besidePeers: true },
  { metric: 'cases-per-adviser-average', dims: { team: null } },
  { metric: 'complaint-rulings-count' },
  { metric: 'complaint-upheld-share-pct' },
  { metric: 'respite-enrolled-children' },
  { metric: 'respite-occupancy-pct' },
  { metric: 'economy-area-budget', dims: { area: 'grand' } },
  { metric: 'economy-area-accounts', dims: { area: 'grand' } },
  { metric: 'economy-area-deviation', dims: { area: 'grand' } },
]
