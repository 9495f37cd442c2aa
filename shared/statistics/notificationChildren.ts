import { fraction } from '../quantities.ts'
import type { NotificationCases } from './facts/notificationCases.ts'
import { casesIn, childrenIn, counted, meanOf, named, shareOf } from './measure.ts'
import type { Dims, MetricValue } from './metric.ts'
import { range } from './tally.ts'

const OLDEST = 17
const RANKED = 3

/** Classes of children by their number of notifications in the year. */
const repeatClasses: readonly (readonly [name: string, fewest: number, most: number])[] = [
  ['exactly-1', 1, 1],
  ['exactly-2', 2, 2],
  ['3-or-more', 3, Number.POSITIVE_INFINITY],
  ['more-than-1', 2, Number.POSITIVE_INFINITY],
]

const sexes = [
  ['boy', 'boys'],
  ['girl', 'girls'],
] as const

/** Age, sex and repetition. Their base is born children: an unborn one has no age, no sex and no identity yet. */
export function* notificationChildren(own: NotificationCases, dims: Dims): Generator<MetricValue> {
  const born = own.where('unborn', 0)
  const total = named('notifications-born-count', dims, casesIn(born))
  yield total
  yield* ages(own, born, dims)

  const children = named('notified-children-count', dims, childrenIn(born))
  yield children
  yield named('notifications-per-child-average', dims, meanOf(total, children))
  const times = born.casesPerChild()
  const codes = born.cases.children.codes
  for (const [repeat, fewest, most] of repeatClasses) {
    const theirs = born.keep({ field: 'notificationsOfChild', is: { from: fewest, to: finite(most) } }, (row) => {
      const number = times[codes[row] ?? 0] ?? 0
      return number >= fewest && number <= most
    })
    const inClass = named('notified-children-repeat-count', { ...dims, repeat }, childrenIn(theirs))
    yield inClass
    yield named('notified-children-repeat-share-pct', { ...dims, repeat }, shareOf(inClass, children))
  }

  for (const [sex, name] of sexes) {
    const ofSex = named('notifications-sex-count', { ...dims, sex: name }, casesIn(born.where('sex', sex)))
    yield ofSex
    yield named('notifications-sex-share-pct', { ...dims, sex: name }, shareOf(ofSex, total))
  }
}

const finite = (most: number): number | null => (Number.isFinite(most) ? most : null)

function* ages(own: NotificationCases, born: NotificationCases, dims: Dims): Generator<MetricValue> {
  const total = named('notifications-born-count', dims, casesIn(born))
  const ofAge = (age: number): NotificationCases => born.where('ageAtReceipt', age)
  for (const age of range(0, OLDEST)) {
    const part = named('notifications-by-age', { ...dims, age }, casesIn(ofAge(age)))
    yield part
    yield named('notifications-age-share-pct', { ...dims, age }, shareOf(part, total))
  }
  yield named('notifications-by-age', { ...dims, age: 'ufødt' }, casesIn(own.where('unborn', 1)))

  // Ties go to the lower age, so that the ranking never depends on the order of the rows.
  const ranked = [...range(0, OLDEST)].sort((a, b) => ofAge(b).size - ofAge(a).size || a - b).slice(0, RANKED)
  for (const [index, age] of ranked.entries()) {
    if (ofAge(age).size === 0) break
    const from = [{ metric: 'notifications-by-age', dims: { ...dims, age } }]
    yield named(
      'notifications-by-age',
      { ...dims, rank: index + 1 },
      { ...counted(age, [ofAge(age)]), value: fraction(age), from },
    )
  }
}
