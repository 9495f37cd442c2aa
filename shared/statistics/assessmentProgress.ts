import { dayNumber, type IsoDate } from '../dates.ts'
import { NO_DAY } from './cohort/caseTable.ts'
import type { AssessmentCases, Conclusion } from './facts/assessmentCases.ts'
import { type Count, casesIn, counted, meanOf, named, shareOf } from './measure.ts'
import { medianOf } from './median.ts'
import type { MetricRef, MetricValue } from './metric.ts'

const conclusions: readonly Conclusion[] = ['within-4-months', 'later', 'not-finished']

/** How far the assessments decided in a year have come: the limit of four months, and those still open on `lastDay`. */
export function* assessmentProgress(
  own: AssessmentCases,
  total: Count<'assessment'> & MetricRef,
  lastDay: IsoDate,
): Generator<MetricValue> {
  const { dims } = total
  const finished = own.whereAny('conclusion', ['within-4-months', 'later'])
  const done = named('child-assessments-finished-count', dims, casesIn(finished))
  yield done
  yield named('child-assessments-finished-share-pct', dims, shareOf(done, total))
  for (const conclusion of conclusions)
    yield named(
      'child-assessments-conclusion-count',
      { ...dims, conclusion },
      casesIn(own.where('conclusion', conclusion)),
    )
  const inTime = named(
    'child-assessments-conclusion-count',
    { ...dims, conclusion: 'within-4-months' },
    casesIn(finished.where('conclusion', 'within-4-months')),
  )
  yield named('child-assessments-within-limit-share-pct', dims, shareOf(inTime, done))
  yield* days('child-assessments-days', finished, daysTaken(finished), done)
  yield* stillOpen(own, total, lastDay)
}

/** Decisions of the year that no assessment had concluded on its last known day, and how many days had passed by then. */
function* stillOpen(own: AssessmentCases, { dims }: MetricRef, lastDay: IsoDate): Generator<MetricValue> {
  const { decided, finished, limit } = own.cases.days
  const last = dayNumber(lastDay)
  const open = own.keep({ field: 'openOn', is: lastDay }, (row) => {
    const end = finished[row] ?? NO_DAY
    return end === NO_DAY || end > last
  })
  const count = named('child-assessments-open-count', dims, casesIn(open))
  yield count
  const late = open.keep({ field: 'limitPassedOn', is: lastDay }, (row) => (limit[row] ?? 0) < last)
  yield named('child-assessments-open-late-count', dims, casesIn(late))
  const waited = [...open.rows()].map((row) => last - (decided[row] ?? 0))
  yield* days('child-assessments-open-days', open, waited, count)
}

const daysTaken = (cases: AssessmentCases): readonly number[] => {
  const { decided, finished } = cases.cases.days
  return [...cases.rows()].map((row) => (finished[row] ?? 0) - (decided[row] ?? 0))
}

function* days(
  prefix: string,
  cases: AssessmentCases,
  each: readonly number[],
  count: Count<'assessment'> & MetricRef,
): Generator<MetricValue> {
  const total = counted(
    each.reduce((sum, one) => sum + one, 0),
    [cases],
  )
  yield named(`${prefix}-average`, count.dims, meanOf(total, count))
  yield named(
    `${prefix}-median`,
    count.dims,
    medianOf(
      each.map((one) => [one, 1]),
      [cases],
    ),
  )
}
