import { lastDayOf } from '../../../shared/dates.ts'
import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import { REPORT_YEAR } from './syntheticCentre.ts'

/**
 * What the chapters on notifications and placements count, as someone would write it by hand in SQL: one question a
 * metric, answered for every year and municipality at once.
 */
export interface Aggregate {
  readonly metric: string
  /** Name of the third dimension besides year and municipality. */
  readonly dim?: string
  /** Selects year, municipality, value of the dimension (where there is one), count. */
  readonly sql: string
  /** Rows may be added up over municipalities; children may not, since one can be known in two. */
  readonly counts: 'rows' | 'children'
}

/** Words that differ between SQLite and DuckDB. */
export interface Dialect {
  year(day: string): string
  month(day: string): string
  days(from: string, until: string): string
  day(text: string): string
}

const notificationColumns = (dialect: Dialect): string =>
  `${dialect.year('received_on')} AS year, ${dialect.month('received_on')} AS month, municipality, child, sex,
   age_at_receipt, unborn, type, source, source_group, reason, first_action,
   ${dialect.days('received_on', 'first_action_on')} AS days`

const placementColumns = (dialect: Dialect): string =>
  `municipality, child, sex, birth_year, form, from_date, until_date, ${dialect.year('from_date')} AS start_year,
   ${dialect.year('until_date')} AS end_year, without_consent, after_care, start_reason, end_reason`

/** The rows in force with the columns that are asked for, once: every question is then quicker to answer. */
export const preparation = (dialect: Dialect): readonly string[] => [
  `CREATE TEMP TABLE n AS SELECT ${notificationColumns(dialect)} FROM notification WHERE replaced_by IS NULL`,
  `CREATE TEMP TABLE p AS SELECT ${placementColumns(dialect)} FROM placement WHERE replaced_by IS NULL`,
]

const responseClass = `CASE WHEN days <= 0 THEN 'samme dag' WHEN days <= 3 THEN '1-3 dage' WHEN days <= 7 THEN '4-7 dage'
  WHEN days <= 14 THEN '8-14 dage' WHEN days <= 30 THEN '15-30 dage' ELSE 'over 30 dage' END`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const list = (texts: readonly string[]): string => texts.map(quoted).join(', ')

/** Counts of rows by one dimension. */
const rowsBy = (from: string, metric: string, dim: string | null, value: string, where = 'TRUE'): Aggregate => ({
  metric,
  ...(dim === null ? {} : { dim }),
  counts: 'rows',
  sql:
    dim === null
      ? `SELECT year, municipality, count(*) FROM ${from} WHERE ${where} GROUP BY 1, 2`
      : `SELECT year, municipality, ${value}, count(*) FROM ${from} WHERE ${where} GROUP BY 1, 2, 3`,
})

/** Counts of children, of each municipality and of all together. */
function childrenBy(from: string, metric: string, dim: string | null, value: string, where = 'TRUE'): Aggregate[] {
  const middle = dim === null ? '' : `${value}, `
  const groups = dim === null ? '1, 2' : '1, 2, 3'
  return ['municipality', "'samlet'"].map((scope) => ({
    metric,
    ...(dim === null ? {} : { dim }),
    counts: 'children',
    sql: `SELECT year, ${scope}, ${middle}count(DISTINCT child) FROM ${from} WHERE ${where} GROUP BY ${groups}`,
  }))
}

const repeatClasses = {
  'exactly-1': 'times = 1',
  'exactly-2': 'times = 2',
  '3-or-more': 'times >= 3',
  'more-than-1': 'times >= 2',
} as const

const repeats = (): Aggregate[] =>
  ['municipality', "'samlet'"].flatMap((scope) => {
    const sums = Object.values(repeatClasses).map((test) => `sum(CASE WHEN ${test} THEN 1 ELSE 0 END)`)
    const perChild = `SELECT year, ${scope} AS scope, child, count(*) AS times FROM n WHERE unborn = 0 GROUP BY 1, 2, 3`
    const perClass = `SELECT year, scope, ${sums.map((sum, index) => `${sum} AS c${index}`).join(', ')} FROM (${perChild}) GROUP BY 1, 2`
    return {
      metric: 'notified-children-repeat-count',
      dim: 'repeat',
      counts: 'children',
      sql: `WITH classes AS (${perClass}) ${Object.keys(repeatClasses)
        .map((name, index) => `SELECT year, scope, ${quoted(name)}, c${index} FROM classes`)
        .join(' UNION ALL ')}`,
    }
  })

function notifications(codes: CodeLists): Aggregate[] {
  const groups = codes.sourceGroups.map(({ name }) => name)
  return [
    rowsBy('n', 'notifications-count', null, ''),
    rowsBy('n', 'notification-meetings-count', null, '', `type = ${quoted(codes.meetingType)}`),
    rowsBy('n', 'notifications-type-count', 'type', 'type'),
    rowsBy('n', 'notifications-by-month', 'month', 'month'),
    rowsBy('n', 'notifications-source-count', 'source', 'source_group'),
    rowsBy('n', 'notifications-source-count', 'source', 'source', `source NOT IN (${list(groups)})`),
    rowsBy('n', 'notifications-reason-count', 'reason', 'reason'),
    rowsBy('n', 'notifications-first-action-count', 'action', 'first_action'),
    rowsBy('n', 'notifications-response-count', 'responseClass', responseClass, 'days IS NOT NULL'),
    rowsBy('n', 'notifications-same-day-count', null, '', 'days <= 0'),
    rowsBy('n', 'notifications-by-age', 'age', 'age_at_receipt', 'unborn = 0'),
    rowsBy('n', 'notifications-by-age', 'age', "'ufødt'", 'unborn = 1'),
    rowsBy('n', 'notifications-born-count', null, '', 'unborn = 0'),
    rowsBy('n', 'notifications-sex-count', 'sex', "CASE sex WHEN 'boy' THEN 'boys' ELSE 'girls' END", 'unborn = 0'),
    ...childrenBy('n', 'notified-children-count', null, '', 'unborn = 0'),
    ...repeats(),
  ]
}

function placements(codes: CodeLists, dialect: Dialect): Aggregate[] {
  const years = [REPORT_YEAR - 2, REPORT_YEAR - 1, REPORT_YEAR]
  const inForce = (wanted: readonly number[], where = 'TRUE'): string =>
    `(${wanted
      .map((year) => {
        const day = dialect.day(lastDayOf(year))
        return `SELECT ${year} AS year, * FROM p WHERE from_date <= ${day} AND (until_date IS NULL OR until_date >= ${day}) AND ${where}`
      })
      .join(' UNION ALL ')})`
  const placed = `form NOT IN (${list(codes.notPlacementForms)})`
  const stock = inForce(years, placed)
  const supported = inForce(years.slice(1))
  const narrow = `form NOT IN (${list(codes.formsOutside2012Definition)})`
  const started = `(SELECT *, start_year AS year FROM p WHERE start_year >= ${REPORT_YEAR - 1} AND ${placed} AND start_reason LIKE ${quoted(`${codes.newPlacementReason}%`)})`
  const ended = `(SELECT *, end_year AS year FROM p WHERE end_year >= ${REPORT_YEAR - 1} AND ${placed} AND end_reason <> ${quoted(codes.moveReason)})`
  return [
    ...childrenBy(stock, 'placements-count', null, ''),
    ...childrenBy(stock, 'placements-count-2012-definition', null, '', narrow),
    ...childrenBy(stock, 'placements-type-count', 'form', 'form'),
    ...childrenBy(stock, 'placements-by-age', 'age', 'year - birth_year'),
    ...childrenBy(stock, 'placements-by-sex', 'sex', "CASE sex WHEN 'boy' THEN 'boys' ELSE 'girls' END"),
    ...childrenBy(supported, 'aftercare-count', null, '', "after_care <> 'none'"),
    ...childrenBy(supported, 'aftercare-count-placed', null, '', "after_care = 'placed'"),
    ...childrenBy(supported, 'aftercare-count-contact-person', null, '', "after_care = 'contact-person'"),
    ...childrenBy(supported, 'placements-forced-count', null, '', `without_consent = 1 AND ${placed}`),
    rowsBy(started, 'placements-new-count', null, ''),
    rowsBy(ended, 'placements-ended-count', null, ''),
    rowsBy(started, 'placements-new-by-age', 'age', 'year - 1 - birth_year', `year = ${REPORT_YEAR}`),
  ]
}

export const aggregates = (codes: CodeLists, dialect: Dialect): readonly Aggregate[] => [
  ...notifications(codes),
  ...placements(codes, dialect),
]
