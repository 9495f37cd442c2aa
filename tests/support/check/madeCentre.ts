import { fraction, percentOf } from '../../../shared/quantities.ts'
import { type Knowledge, knowledgeOf } from '../../../shared/report/check/words/knowledge.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import type { Dims, MetricValue } from '../../../shared/statistics/metric.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { checkWords } from './checkWords.ts'

const kinds = new Map(catalogue.map(({ id, kind }) => [id, kind]))

const value = (metric: string, dims: Dims, part: number, whole = 1): MetricValue => {
  const kind = kinds.get(metric) ?? 'count'
  const share = kind === 'share'
  return {
    metric,
    dims,
    kind,
    value: share ? percentOf(part, whole) : fraction(part, whole),
    ...(share ? { basis: { part, whole } } : {}),
    evidence: [],
    from: [],
  }
}

/** Counts of two municipalities and of both. */
function counts(metric: string, year: number, a: number, b: number, extra: Dims = {}): readonly MetricValue[] {
  return [
    value(metric, { year, municipality: 'samlet', ...extra }, a + b),
    value(metric, { year, municipality: 'Engby', ...extra }, a),
    value(metric, { year, municipality: 'Strandholm', ...extra }, b),
  ]
}

const YEAR = 2021

/** The figures of an invented centre of two municipalities that are in no other test. */
export function madeKnowledge(): Knowledge {
  const values: readonly MetricValue[] = [
    ...counts('notifications-count', 2019, 301, 148),
    ...counts('notifications-count', 2020, 322, 151),
    ...counts('notifications-count', YEAR, 360, 140),
    ...counts('notification-meetings-count', 2020, 30, 12),
    ...counts('notification-meetings-count', YEAR, 24, 9),
    ...counts('placements-count', 2020, 61, 29),
    ...counts('placements-count', YEAR, 52, 28),
    ...counts('placements-forced-count', YEAR, 9, 7),
    ...counts('placements-type-count', 2020, 28, 13, { form: 'Plejefamilie' }),
    ...counts('placements-type-count', YEAR, 26, 14, { form: 'Plejefamilie' }),
    ...counts('placements-type-count', YEAR, 15, 9, { form: 'Opholdssted' }),
    ...counts('child-assessments-decided-count', YEAR, 70, 41),
    ...counts('notifications-source-count', 2020, 80, 40, { source: 'Skoler' }),
    ...counts('notifications-source-count', YEAR, 96, 44, { source: 'Skoler' }),
    ...counts('notifications-source-count', YEAR, 31, 19, { source: 'Politiet' }),
    value('placements-type-share-pct', { year: 2020, municipality: 'samlet', form: 'Plejefamilie' }, 41, 90),
    value('placements-type-share-pct', { year: YEAR, municipality: 'samlet', form: 'Plejefamilie' }, 40, 80),
    value('placements-type-share-pct', { year: YEAR, municipality: 'Engby', form: 'Plejefamilie' }, 26, 52),
    value('placements-type-share-pct', { year: YEAR, municipality: 'Strandholm', form: 'Plejefamilie' }, 14, 28),
    value('placements-type-share-pct', { year: YEAR, municipality: 'samlet', form: 'Opholdssted' }, 24, 80),
    value('placements-forced-share-pct', { year: YEAR, municipality: 'samlet' }, 16, 80),
    value('notifications-within-14-days-pct', { year: 2020, municipality: 'samlet' }, 390, 473),
    value('notifications-within-14-days-pct', { year: YEAR, municipality: 'samlet' }, 430, 500),
    value('notifications-source-share-pct', { year: YEAR, municipality: 'samlet', source: 'Skoler' }, 140, 500),
    value('notifications-source-share-pct', { year: YEAR, municipality: 'samlet', source: 'Politiet' }, 50, 500),
    value('notifications-municipality-share-pct', { year: YEAR, municipality: 'Engby' }, 360, 500),
    value('notifications-municipality-share-pct', { year: YEAR, municipality: 'Strandholm' }, 140, 500),
    value('economy-prevention-budget', { year: YEAR, municipality: 'Engby' }, 14_250_000),
    value('economy-prevention-accounts', { year: YEAR, municipality: 'Engby' }, 15_003_400),
    value('economy-prevention-deviation', { year: YEAR, municipality: 'Engby' }, 753_400),
    value('economy-placement-budget', { year: YEAR, municipality: 'Engby' }, 40_100_000),
    value('economy-placement-accounts', { year: YEAR, municipality: 'Engby' }, 38_870_250),
    value('economy-placement-deviation', { year: YEAR, municipality: 'Engby' }, -1_229_750),
  ]
  return knowledgeOf({
    metrics: new MetricSet([]).extended({ values, definitions: catalogue }),
    year: YEAR,
    municipalities: ['Engby', 'Strandholm'],
    words: checkWords(),
    breaks: [],
    accountsFinalBy: '08-31',
    meanName: 'Regionens gennemsnit',
  })
}
