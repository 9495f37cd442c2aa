import { childrenIn, named, ratePer, shareOf } from './measure.ts'
import type { MetricValue } from './metric.ts'
import type { YearEnds } from './placementStock.ts'
import { casesOf, scopesOf } from './scope.ts'

/** 'unknown' where the file leaves consent open. */
const consents = ['with', 'without', 'unknown'] as const

/** Consent and after-care on 31 December of one year. */
export function* placementConsent(
  ends: YearEnds,
  year: number,
  municipalities: readonly string[],
): Generator<MetricValue> {
  for (const municipality of scopesOf(municipalities)) {
    const own = casesOf(ends.inForce(year), municipality)
    const placed = casesOf(ends.placed(year), municipality)
    const dims = { year, municipality }
    const base = named('placements-count', dims, childrenIn(placed))
    const afterCare = named(
      'aftercare-count',
      dims,
      childrenIn(own.whereAny('afterCare', ['placed', 'contact-person'])),
    )
    yield afterCare
    yield named('aftercare-count-placed', dims, childrenIn(own.where('afterCare', 'placed')))
    yield named('aftercare-count-contact-person', dims, childrenIn(own.where('afterCare', 'contact-person')))
    // After-care with a contact person is no placement: set against the placed children, it is a rate and no share.
    yield named('aftercare-share-pct', dims, ratePer(afterCare, base, 100))
    yield named('aftercare-placed-share-pct', dims, shareOf(childrenIn(placed.where('afterCare', 'placed')), base))
    for (const consent of consents)
      yield named('placements-consent-count', { ...dims, consent }, childrenIn(placed.where('consent', consent)))
    const forced = named('placements-forced-count', dims, childrenIn(placed.where('consent', 'without')))
    yield forced
    yield named('placements-forced-share-pct', dims, shareOf(forced, base))
  }
}
