import type { Notification } from '../domain/cases.ts'
import { fraction } from '../quantities.ts'
import type { MetricValue } from './metric.ts'
import { count, countRows, groupBy, quotient, range, share } from './tally.ts'

const OLDEST = 17

/** Classes of children by their number of notifications in the year. */
const repeatClasses: readonly (readonly [string, (times: number) => boolean])[] = [
  ['exactly-1', (times) => times === 1],
  ['exactly-2', (times) => times === 2],
  ['3-or-more', (times) => times >= 3],
  ['more-than-1', (times) => times > 1],
]

/** Age, sex and repetition. Their base is born children: an unborn one has no age, no sex and no identity yet. */
export function* notificationChildren(
  rows: readonly Notification[],
  dims: { year: number; municipality: string },
): Generator<MetricValue> {
  const born = rows.filter((row) => !row.unborn)
  yield countRows('notifications-born-count', dims, born)
  yield* ages(rows, born, dims)

  const children = [...groupBy(born, (row) => row.child).values()]
  yield count('notified-children-count', dims, children.length, born)
  yield quotient('notifications-per-child-average', dims, born.length, children.length, born)
  for (const [repeat, belongs] of repeatClasses) {
    const inClass = children.filter((child) => belongs(child.length))
    const theirs = inClass.flat()
    yield count('notified-children-repeat-count', { ...dims, repeat }, inClass.length, theirs)
    yield share('notified-children-repeat-share-pct', { ...dims, repeat }, inClass.length, children.length, theirs)
  }

  for (const [sex, name] of [
    ['boy', 'boys'],
    ['girl', 'girls'],
  ] as const) {
    const ofSex = born.filter((row) => row.sex === sex)
    yield countRows('notifications-sex-count', { ...dims, sex: name }, ofSex)
    yield share('notifications-sex-share-pct', { ...dims, sex: name }, ofSex.length, born.length, ofSex)
  }
}

function* ages(
  rows: readonly Notification[],
  born: readonly Notification[],
  dims: { year: number; municipality: string },
): Generator<MetricValue> {
  const byAge = groupBy(born, (row) => row.ageAtReceipt)
  const rowsOf = (age: number) => byAge.get(age) ?? []
  for (const age of range(0, OLDEST)) {
    yield countRows('notifications-by-age', { ...dims, age }, rowsOf(age))
    yield share('notifications-age-share-pct', { ...dims, age }, rowsOf(age).length, born.length, rowsOf(age))
  }
  yield countRows(
    'notifications-by-age',
    { ...dims, age: 'ufødt' },
    rows.filter((row) => row.unborn),
  )

  // Ties go to the lower age, so that the ranking never depends on the order of the rows.
  const ranked = [...range(0, OLDEST)].sort((a, b) => rowsOf(b).length - rowsOf(a).length || a - b).slice(0, 3)
  for (const [index, age] of ranked.entries()) {
    if (rowsOf(age).length === 0) break
    yield {
      metric: 'notifications-by-age',
      dims: { ...dims, rank: index + 1 },
      value: fraction(age),
      rows: rowsOf(age),
    }
  }
}
