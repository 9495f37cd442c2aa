import type { ChapterId, MetricValue } from '../../../../shared/statistics/metric.ts'
import type { CountedCentre, Identity } from './claims.ts'

export const kindsAndDims: Identity = {
  name: 'kind and dimensions of every number are those of its catalogue entry',
  check({ metrics }, claims) {
    for (const { metric, dims, kind } of metrics.all()) {
      const definition = metrics.definitionOf(metric)
      claims.that(kind === definition.kind, `${metric} is ${kind}, not ${definition.kind}`, dims)
      const strange = Object.keys(dims).filter((name) => !definition.dims.includes(name))
      claims.that(strange.length === 0, `${metric} has ${strange.join(', ')}`, dims)
    }
  },
}

const yearsIn = (rows: readonly { readonly year: number }[]): readonly number[] => rows.map(({ year }) => year)

/** Years for which a chapter may have numbers: those of its rows, and of the printed key figures. */
function knownYears({ facts }: CountedCentre): Partial<Record<ChapterId, readonly number[]>> {
  const printed = facts.keyFigures.map(({ period }) => Number(period))
  const placed = [...facts.placements.values('startYear'), ...facts.placements.values('endYear')].map(Number)
  const first = Math.min(...placed.filter((year) => year > 0))
  const population = yearsIn(facts.population)
  return {
    notifications: [...facts.notifications.values('year').map(Number), ...printed, ...population],
    assessments: facts.assessments.values('year').map(Number),
    placements: [...new Set([...placed, ...population])].filter((year) => year >= first),
    caseload: yearsIn(facts.caseloads),
    rulings: yearsIn(facts.rulings),
    expenditure: [...yearsIn(facts.peers), ...yearsIn(facts.functionAccounts)],
  }
}

/** The years that a number is about: one, or both ends of "2011-2013". */
const yearsOf = ({ dims }: MetricValue): readonly number[] =>
  String(dims.year ?? '')
    .split('-')
    .map(Number)

export const onlyKnownYears: Identity = {
  name: 'a year without data has no numbers, and none that are zero',
  check(centre, claims) {
    const known = knownYears(centre)
    const lasting = new Set(['placements'])
    for (const value of centre.metrics.all()) {
      const { chapter } = centre.metrics.definitionOf(value.metric)
      const years = known[chapter]
      if (!years || value.dims.year === undefined) continue
      // A period of placement lasts on into years in which nothing begins or ends.
      const from = lasting.has(chapter) ? Math.min(...years) : null
      const isKnown = (year: number) => (from === null ? years.includes(year) : year >= from)
      claims.that(yearsOf(value).every(isKnown), `${value.metric} of an unknown year`, value.dims)
    }
  },
}

export const childrenAreFewer: Identity = {
  name: 'there are no more children than notifications about them',
  check({ metrics }, claims) {
    for (const { dims, value } of metrics.of('notified-children-count')) {
      const born = metrics.get('notifications-born-count', dims)?.value
      claims.that(Boolean(value && born && value.numerator <= born.numerator), 'notified-children-count', dims)
    }
  },
}

const CHECKED_ONE_IN = 53

export const rowsBehind: Identity = {
  name: 'the rows behind a number are rows of its table, each once, and as many as it says',
  check({ metrics, facts }, claims) {
    const cohorts = [facts.notifications, facts.placements, facts.assessments]
    const stored = new Map(cohorts.map((cohort) => [cohort.table, new Set(cohort.ids())]))
    let index = 0
    for (const { metric, dims, evidence } of metrics.all()) {
      index += 1
      if (index % CHECKED_ONE_IN !== 0) continue
      for (const part of evidence) {
        const ids = [...part.ids()]
        const all = stored.get(part.table)
        const fine = ids.length === part.size && new Set(ids).size === ids.length
        claims.that(fine && (!all || ids.every((id) => all.has(id))), `${metric}, rows of ${part.table}`, dims)
      }
    }
  },
}
