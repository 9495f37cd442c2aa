import type { CodeLists } from '../domain/codeLists.ts'
import type { NationalLists } from '../domain/nationalLists.ts'
import type { SeriesBreak } from './breaks/seriesBreak.ts'
import type { Facts } from './facts/facts.ts'
import { casesIn, childrenIn, named } from './measure.ts'
import type { MetricValue } from './metric.ts'
import { nationalCategories, nationalChange } from './nationalCategories.ts'
import { yearsOf } from './notifications.ts'
import type { Period } from './period.ts'
import { inForceAtYearEnd, placementsOnly } from './placementStock.ts'
import { stockYears } from './placements.ts'
import { casesOf, scopesIn } from './scope.ts'
import { yearChanges } from './yearChanges.ts'

const SOURCE = 'notifications-national-source'
const REASON = 'notifications-national-reason'
const TYPE = 'placements-national-type'

interface NationalReference {
  readonly codes: CodeLists
  readonly national: NationalLists
  readonly breaks: readonly SeriesBreak[]
}

/** Notifications and placements in the categories of Statistics Denmark, each year by the list of its own. */
export function* nationalMetrics(facts: Facts, reference: NationalReference, period: Period): Generator<MetricValue> {
  const found = [...notifications(facts, reference, period), ...placements(facts, reference, period)]
  yield* found
  yield* yearChanges(found, [SOURCE, REASON, TYPE].map(nationalChange), period.previous, period.year)
}

function* notifications(facts: Facts, { national, breaks }: NationalReference, period: Period): Generator<MetricValue> {
  for (const year of yearsOf(facts.notifications).filter((each) => each <= period.year)) {
    const ofYear = facts.notifications.where('year', year)
    for (const municipality of scopesIn(ofYear, period.municipalities)) {
      const own = casesOf(ofYear, municipality)
      const total = named('notifications-count', { year, municipality }, casesIn(own))
      for (const [prefix, dim, list] of [
        [SOURCE, 'source', national.sources],
        [REASON, 'reason', national.reasons],
      ] as const)
        if (list) yield* nationalCategories(own, total, year, { prefix, dim, field: dim, list, count: casesIn }, breaks)
    }
  }
}

function* placements(facts: Facts, { codes, national, breaks }: NationalReference, period: Period) {
  const list = national.placementForms
  if (list === null) return
  const placed = placementsOnly(facts.placements, codes)
  const counting = {
    prefix: TYPE,
    dim: 'form',
    field: 'form',
    list: withoutCare(list, codes),
    count: childrenIn,
  } as const
  for (const year of stockYears(facts, period)) {
    const stock = inForceAtYearEnd(placed, year)
    for (const municipality of scopesIn(facts.placements, period.municipalities)) {
      const own = casesOf(stock, municipality)
      const total = named('placements-count', { year, municipality }, childrenIn(own))
      yield* nationalCategories(own, total, year, counting, breaks)
    }
  }
}

/** After-care that is no placement is in no national list of placements. */
const withoutCare = <List extends NonNullable<NationalLists['placementForms']>>(
  list: List,
  codes: CodeLists,
): List => ({
  ...list,
  codes: list.codes.filter(({ code }) => !codes.notPlacementForms.includes(code)),
})
