import type { CodeLists } from '../domain/codeLists.ts'
import type { EconomyChart } from '../domain/economyChart.ts'
import type { NationalLists } from '../domain/nationalLists.ts'
import type { DefaultPeerGroup } from '../domain/peerGroups.ts'
import { assessmentMetrics } from './assessments.ts'
import { breakdownRows } from './breakdowns/breakdownRows.ts'
import { groupsTogether, groupsTogetherCatalogue } from './breakdowns/groupsTogether.ts'
import type { LawEras } from './breaks/lawEras.ts'
import type { SeriesBreak } from './breaks/seriesBreak.ts'
import { caseloadMetrics } from './caseload.ts'
import { catalogue } from './catalogue.ts'
import { economyMetrics } from './economy.ts'
import { expenditureMetrics } from './expenditure.ts'
import type { Facts } from './facts/facts.ts'
import type { KeyFigureBook } from './keyFigures/keyFigureBook.ts'
import { withKeyFigures } from './keyFigures/keyFigures.ts'
import type { MetricValue } from './metric.ts'
import { MetricSet } from './metricSet.ts'
import { nationalMetrics } from './nationalMetrics.ts'
import { notificationMetrics } from './notifications.ts'
import type { Period } from './period.ts'
import { placementMetrics } from './placements.ts'
import { populationMetrics } from './population.ts'
import { priceQuantityMetrics } from './priceQuantity.ts'
import { respiteMetrics } from './respite/respite.ts'
import { rulingMetrics } from './rulings.ts'

/** What a centre has decided once: its code lists and its charts of accounts. */
export interface Reference {
  readonly codes: CodeLists
  readonly charts: readonly EconomyChart[]
  readonly keyFigures: KeyFigureBook
  readonly national: NationalLists
  readonly breaks: readonly SeriesBreak[]
  readonly laws: LawEras
  /** Day of the following year ("08-31") on which the accounts of a year are final at the latest. */
  readonly accountsFinalBy: string
  /** The peer groups to choose from; `codes.peers` is the comparison in force. */
  readonly peerGroups: readonly DefaultPeerGroup[]
}

/** Every number of the report year and the years it is compared to, each computed once. */
export function computeStatistics(facts: Facts, reference: Reference, period: Period): MetricSet {
  const counted = new MetricSet(everyMetric(facts, reference, period))
  const joint = breakdownRows(counted, reference.codes, period)
  const definitions = [...catalogue, ...reference.keyFigures.definitions]
  const fromRows = counted.extended({ values: joint, definitions })
  const everything = withKeyFigures(fromRows, facts.keyFigures, reference.keyFigures, period)
  return everything.extended({
    values: groupsTogether(everything, reference.codes),
    definitions: groupsTogetherCatalogue(definitions),
  })
}

function* everyMetric(facts: Facts, reference: Reference, period: Period): Generator<MetricValue> {
  const { codes, charts } = reference
  yield* notificationMetrics(facts, codes, period)
  yield* populationMetrics(facts, codes, period)
  yield* assessmentMetrics(facts, codes, period)
  yield* placementMetrics(facts, codes, period)
  yield* nationalMetrics(facts, reference, period)
  yield* priceQuantityMetrics(facts, codes, charts, period)
  yield* expenditureMetrics(facts, codes, period)
  yield* caseloadMetrics(facts, period)
  yield* rulingMetrics(facts, codes, period)
  yield* respiteMetrics(facts, codes, period)
  yield* economyMetrics(facts, charts, period)
}
