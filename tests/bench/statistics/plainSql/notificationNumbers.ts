import type { CodeLists } from '../../../../shared/domain/codeLists.ts'
import type { Period } from '../../../../shared/statistics/period.ts'
import { range } from '../../../../shared/statistics/tally.ts'
import { changeIn, codesInto, fromTable, medianOf, over, pointsIn, quoted, rowsBy, withAll } from './statements.ts'

const TOTAL = 'notifications-count'
const limits = [0, 1, 3, 7, 14, 30]
const responseClasses = [
  ['samme dag', 'days <= 0'],
  ['1-3 dage', 'days BETWEEN 1 AND 3'],
  ['4-7 dage', 'days BETWEEN 4 AND 7'],
  ['8-14 dage', 'days BETWEEN 8 AND 14'],
  ['15-30 dage', 'days BETWEEN 15 AND 30'],
  ['over 30 dage', 'days > 30'],
] as const
const repeats = [
  ['exactly-1', 'times = 1'],
  ['exactly-2', 'times = 2'],
  ['3-or-more', 'times >= 3'],
  ['more-than-1', 'times >= 2'],
] as const

/** Everything without a code list is counted in one walk: a row for each year and municipality, and for all together. */
function yearTable(codes: CodeLists): string {
  const counts = [
    ['total', 'TRUE'],
    ['meetings', `type = ${quoted(codes.meetingType)}`],
    ['born', 'unborn = 0'],
    ['unborn', 'unborn = 1'],
    ['boys', "sex = 'boy'"],
    ['girls', "sex = 'girl'"],
    ['open', 'days IS NULL'],
    ['timed', 'days IS NOT NULL'],
    ...limits.map((days) => [`within${days}`, `days <= ${days}`]),
    ...responseClasses.map(([, test], index) => [`class${index}`, test]),
  ]
  const sums = [...counts.map(([name]) => name), 'waited'].map((name) => `sum(${name})`)
  return `CREATE TEMP TABLE y AS WITH k AS (
    SELECT year, municipality, ${counts.map(([name, test]) => `count(*) FILTER (WHERE ${test}) AS ${name}`).join(', ')},
      coalesce(sum(days), 0) AS waited FROM n GROUP BY 1, 2)
    SELECT * FROM k UNION ALL SELECT year, 'samlet', ${sums.join(', ')} FROM k GROUP BY 1`
}

const childTable = [
  `CREATE TEMP TABLE times AS WITH k AS (
    SELECT year, municipality, child, count(*) AS times FROM n WHERE unborn = 0 GROUP BY 1, 2, 3)
    SELECT * FROM k UNION ALL SELECT year, 'samlet', child, sum(times) FROM k GROUP BY 1, 3`,
  `CREATE TEMP TABLE c AS SELECT year, municipality, count(*) AS children,
    ${repeats.map(([, test], index) => `count(*) FILTER (WHERE ${test}) AS repeat${index}`).join(', ')}
    FROM times GROUP BY 1, 2`,
]

function preparation(codes: CodeLists): readonly string[] {
  return [
    `CREATE TEMP TABLE n AS SELECT CAST(substr(received_on, 1, 4) AS INTEGER) AS year, CAST(substr(received_on, 6, 2) AS INTEGER) AS month,
      municipality, child, sex, age_at_receipt AS age, unborn, type, source, source_group, reason, first_action,
      CAST(julianday(first_action_on) - julianday(received_on) AS INTEGER) AS days FROM notification WHERE replaced_by IS NULL`,
    "CREATE TEMP TABLE scope AS SELECT DISTINCT year, municipality FROM n UNION SELECT DISTINCT year, 'samlet' FROM n",
    yearTable(codes),
    ...childTable,
    codesInto('type', codes.notificationTypes),
    codesInto('month', range(1, 12)),
    codesInto('age', range(0, 17)),
    codesInto(
      'group',
      codes.sourceGroups.map(({ name }) => name),
    ),
    codesInto('source', singleSources(codes)),
    codesInto('reason', codes.reasons),
    codesInto('action', codes.firstActions),
    codesInto('duty', dutySources(codes)),
  ]
}

const singleSources = ({ sourceGroups }: CodeLists): readonly string[] =>
  sourceGroups.flatMap(({ sources }) => sources).filter((source) => !sourceGroups.some(({ name }) => name === source))

const dutySources = ({ sourceGroups, otherDutyGroup }: CodeLists): readonly string[] =>
  sourceGroups.find(({ name }) => name === otherDutyGroup)?.sources ?? []

function counts(): readonly string[] {
  const by = (metric: string, dim: string, list: string, of: string, where?: string) =>
    rowsBy({ metric, dim, list, of, from: 'n', scope: 'scope', ...(where === undefined ? {} : { where }) })
  return [
    fromTable(TOTAL, 'y', 'total'),
    fromTable('notification-meetings-count', 'y', 'meetings'),
    by('notifications-type-count', 'type', 'type', 'type'),
    fromTable('notifications-per-month-average', 'y', 'total / 12.0'),
    by('notifications-by-month', 'month', 'month', 'month'),
    fromTable('notifications-born-count', 'y', 'born'),
    by('notifications-by-age', 'age', 'age', 'age', 'unborn = 0'),
    fromTable('notifications-by-age', 'y', 'unborn', 'age', 'ufødt'),
    fromTable('notifications-sex-count', 'y', 'boys', 'sex', 'boys'),
    fromTable('notifications-sex-count', 'y', 'girls', 'sex', 'girls'),
    fromTable('notified-children-count', 'c', 'children'),
    ...repeats.map(([name], index) =>
      fromTable('notified-children-repeat-count', 'c', `repeat${index}`, 'repeat', name),
    ),
    by('notifications-source-count', 'source', 'group', 'source_group'),
    by('notifications-source-count', 'source', 'source', 'source'),
    by('notifications-reason-count', 'reason', 'reason', 'reason'),
    by('notifications-first-action-count', 'action', 'action', 'first_action'),
    ...responseClasses.map(([name], index) =>
      fromTable('notifications-response-count', 'y', `class${index}`, 'responseClass', name),
    ),
    fromTable('notifications-same-day-count', 'y', 'within0'),
    ...limits.map((days) => fromTable('notifications-within-days-count', 'y', `within${days}`, 'days', days)),
    fromTable('notifications-without-action-count', 'y', 'open'),
  ]
}

const shares: readonly (readonly [metric: string, part: string, whole: string])[] = [
  ['notification-meetings-share-pct', 'notification-meetings-count', TOTAL],
  ['notifications-sex-share-pct', 'notifications-sex-count', 'notifications-born-count'],
  ['notified-children-repeat-share-pct', 'notified-children-repeat-count', 'notified-children-count'],
  ['notifications-source-share-pct', 'notifications-source-count', TOTAL],
  ['notifications-reason-share-pct', 'notifications-reason-count', TOTAL],
  ['notifications-first-action-share-pct', 'notifications-first-action-count', TOTAL],
  ['notifications-response-share-pct', 'notifications-response-count', TOTAL],
  ['notifications-within-days-share-pct', 'notifications-within-days-count', TOTAL],
]

const ranked = `INSERT INTO number SELECT 'notifications-by-age', 'rank', place, year, municipality, of FROM (
  SELECT year, municipality, of, row_number() OVER (PARTITION BY year, municipality ORDER BY value DESC, of) AS place
  FROM number WHERE metric = 'notifications-by-age' AND dim = 'age' AND of <> 'ufødt' AND value > 0) WHERE place <= 3`

/** The three most frequent reasons together, named in their order. */
const topReasons = `INSERT INTO number WITH
  placed AS (SELECT r.year, r.municipality, r.of, r.value, row_number() OVER w AS place
    FROM number r JOIN code c ON c.list = 'reason' AND c.of = r.of
    WHERE r.metric = 'notifications-reason-count' WINDOW w AS (PARTITION BY r.year, r.municipality ORDER BY r.value DESC, c.position)),
  top AS (SELECT year, municipality, group_concat(of, ' + ' ORDER BY place) AS names, sum(value) AS part
    FROM placed WHERE place <= 3 GROUP BY 1, 2)
  SELECT 'notifications-reason-share-pct', 'reason', names, year, municipality, 100.0 * part / total FROM top JOIN y USING (year, municipality)`

/** Within the group whose duty to notify follows from their work. */
const duty = (group: string): readonly string[] => [
  rowsBy({
    metric: 'duty',
    dim: 'source',
    list: 'duty',
    of: 'source',
    from: 'n',
    where: `source_group = ${quoted(group)}`,
    scope: 'scope',
  }),
  `INSERT INTO number SELECT 'notifications-other-duty-share-pct', 'source', p.of, p.year, p.municipality, 100.0 * p.value / w.value
   FROM number p JOIN number w ON w.metric = 'notifications-source-count' AND w.dim = 'source' AND w.of = ${quoted(group)}
     AND w.year = p.year AND w.municipality = p.municipality WHERE p.metric = 'duty'`,
  "DELETE FROM number WHERE metric = 'duty'",
]

const derived = (codes: CodeLists): readonly string[] => [
  ...shares.map(([metric, part, whole]) => over(metric, part, whole, 100)),
  over('notifications-age-share-pct', 'notifications-by-age', 'notifications-born-count', 100, "p.of <> 'ufødt'"),
  ranked,
  topReasons,
  ...duty(codes.otherDutyGroup),
  fromTable('notifications-per-child-average', 'y JOIN c USING (year, municipality)', '1.0 * born / children'),
  fromTable('notifications-within-14-days-pct', 'y', '100.0 * within14 / total'),
  fromTable('notifications-response-days-average', 'y', '1.0 * waited / timed'),
  medianOf(
    'notifications-response-days-median',
    withAll('SELECT year, municipality, days AS v, count(*) AS n FROM n WHERE days IS NOT NULL GROUP BY 1, 2, 3'),
  ),
  `INSERT INTO number SELECT 'notifications-municipality-share-pct', '', '', p.year, p.municipality, 100.0 * p.total / w.total
   FROM y p JOIN y w ON w.year = p.year AND w.municipality = 'samlet' WHERE p.municipality <> 'samlet'`,
]

function changes({ first, previous, year }: Period): readonly string[] {
  const points = (metric: string) => pointsIn(`${metric.replace(/-pct$/, '')}-change-pp`, metric, previous, year)
  return [
    changeIn('notification-meetings-change-pct', 'notification-meetings-count', first, year),
    changeIn('notification-meetings-change-pct', 'notification-meetings-count', previous, year),
    changeIn('notifications-change-pct', TOTAL, previous, year),
    changeIn('notified-children-change-pct', 'notified-children-count', previous, year),
    changeIn('notifications-source-change-pct', 'notifications-source-count', previous, year),
    changeIn('notifications-reason-change-pct', 'notifications-reason-count', previous, year),
    points('notifications-within-14-days-pct'),
    points('notified-children-repeat-share-pct'),
    points('notifications-source-share-pct'),
    points('notifications-reason-share-pct'),
    points('notifications-first-action-share-pct'),
    points('notifications-within-days-share-pct'),
  ]
}

/** Chapter 02, and notifications in proportion to the population. */
export const notificationNumbers = (codes: CodeLists, period: Period): readonly string[] => [
  ...preparation(codes),
  ...counts(),
  ...derived(codes),
  ...changes(period),
]
