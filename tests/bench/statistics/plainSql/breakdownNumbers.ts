import type { CodeLists } from '../../../../shared/domain/codeLists.ts'
import type { Period } from '../../../../shared/statistics/period.ts'
import { codesInto, quoted } from './statements.ts'

/** Categories of a count as a table shows them: those of fewer than five together, and what no category counts. */
interface Table {
  readonly count: string
  readonly dim: string
  /** The code list of the categories. */
  readonly list: string
  readonly total: string
  readonly years: readonly number[]
  readonly shares: boolean
  /** Of the row of the small ones, where it belongs to a group of its own. */
  readonly group?: string
  /** Where a child may be in several categories: how the children of the small ones are counted once. */
  readonly children?: string
}

const stemOf = ({ count }: Table): string => count.replace(/-count$/, '')
const isSmall = (value: string): string => `(${value} > 0 AND ${value} < 5)`
const anySmall = (columns: readonly string[]): string => columns.map(isSmall).join(' OR ')

/**
 * Which categories are shown together, by municipality: the small ones and those without cases in the last year, then
 * from the smallest on, until two of them have cases and their sum is not small.
 */
function mergedTable({ count, dim, list, years }: Table): readonly string[] {
  const [columns, sums] = [years.map((year) => `y${year}`), years.map((year) => `s${year}`)]
  const last = columns.at(-1) ?? ''
  const pivot = years.map((year) => `max(n.value) FILTER (WHERE n.year = ${year}) AS y${year}`)
  return [
    'DROP TABLE IF EXISTS merged',
    `CREATE TEMP TABLE merged AS WITH
     category AS (SELECT n.municipality, n.of, c.position, ${pivot.join(', ')} FROM number n JOIN code c ON c.list = ${quoted(list)} AND c.of = n.of
       WHERE n.metric = ${quoted(count)} AND n.dim = ${quoted(dim)} GROUP BY 1, 2),
     judged AS (SELECT *, (${anySmall(columns)} OR ${last} = 0) AS first, max(${anySmall(columns)}) OVER (PARTITION BY municipality) AS any FROM category),
     added AS (SELECT municipality, of, sum(first) OVER (PARTITION BY municipality) AS firsts, row_number() OVER w AS place,
       sum(${last} <> 0) OVER w AS filled, ${columns.map((column, index) => `sum(${column}) OVER w AS ${sums[index]}`).join(', ')}
       FROM judged WHERE any WINDOW w AS (PARTITION BY municipality ORDER BY first DESC, ${last}, position ROWS UNBOUNDED PRECEDING)),
     enough AS (SELECT municipality, coalesce(min(place) FILTER (WHERE place >= firsts AND filled > 1 AND NOT (${anySmall(sums)})), max(place)) AS upto
       FROM added GROUP BY 1)
     SELECT municipality, of FROM added JOIN enough USING (municipality) WHERE place <= upto`,
  ]
}

function jointRow(table: Table): readonly string[] {
  const { count, dim, years, total, shares, group, children } = table
  const [ofDim, of] = group === undefined ? ["''", "''"] : ["'source'", quoted(group)]
  const joint = `${stemOf(table)}-joint-count`
  return [
    ...mergedTable(table),
    children ??
      `INSERT INTO number SELECT ${quoted(joint)}, ${ofDim}, ${of}, n.year, n.municipality, sum(n.value) FROM merged m
       JOIN number n ON n.metric = ${quoted(count)} AND n.dim = ${quoted(dim)} AND n.of = m.of AND n.municipality = m.municipality
       WHERE n.year IN (${years.join(', ')}) GROUP BY n.year, n.municipality`,
    ...(shares ? [shareOfTotal(`${stemOf(table)}-joint-share-pct`, joint, total, ofDim, of)] : []),
  ]
}

const shareOfTotal = (metric: string, part: string, total: string, dim: string, of: string): string =>
  `INSERT INTO number SELECT ${quoted(metric)}, p.dim, p.of, p.year, p.municipality, 100.0 * p.value / w.value
   FROM number p JOIN number w ON w.metric = ${quoted(total)} AND w.dim = '' AND w.of = '' AND w.year = p.year AND w.municipality = p.municipality
   WHERE p.metric = ${quoted(part)} AND p.dim = ${dim} AND p.of = ${of}`

/** Only where some year has something left over. */
function unlistedRow(table: Table): readonly string[] {
  const { count, dim, list, total, years, shares } = table
  const rest = `${stemOf(table)}-unlisted-count`
  return [
    `INSERT INTO number WITH rest AS (
       SELECT w.year, w.municipality, w.value - sum(n.value) AS value FROM number w
       JOIN number n ON n.metric = ${quoted(count)} AND n.dim = ${quoted(dim)} AND n.year = w.year AND n.municipality = w.municipality
       JOIN code c ON c.list = ${quoted(list)} AND c.of = n.of
       WHERE w.metric = ${quoted(total)} AND w.dim = '' AND w.year IN (${years.join(', ')}) GROUP BY 1, 2)
     SELECT ${quoted(rest)}, '', '', year, municipality, value FROM rest
     WHERE municipality IN (SELECT municipality FROM rest WHERE value <> 0)`,
    ...(shares ? [shareOfTotal(`${stemOf(table)}-unlisted-share-pct`, rest, total, "''", "''")] : []),
  ]
}

const allRow = (table: Table): string =>
  `INSERT INTO number SELECT ${quoted(`${stemOf(table)}-all-share-pct`)}, '', '', year, municipality, 100.0 * value / value
   FROM number WHERE metric = ${quoted(table.total)} AND dim = '' AND year IN (${table.years.join(', ')})`

/** The rows that tables show beside their categories. */
export function breakdownNumbers(codes: CodeLists, { first, previous, year }: Period): readonly string[] {
  const compared = [previous, year]
  const of = (count: string, dim: string, list: string, total = 'notifications-count'): Table => ({
    count,
    dim,
    list,
    total,
    years: compared,
    shares: true,
  })
  const type: Table = {
    ...of('notifications-type-count', 'type', 'type'),
    years: [first, previous, year],
    shares: false,
  }
  const categories = [
    of('notifications-reason-count', 'reason', 'reason'),
    of('notifications-first-action-count', 'action', 'action'),
    of('notifications-response-count', 'responseClass', 'responseClass'),
    of('notified-children-repeat-count', 'repeat', 'repeat', 'notified-children-count'),
  ]
  const form: Table = {
    ...of('placements-type-count', 'form', 'form', 'placements-count'),
    children: `INSERT INTO number SELECT 'placements-type-joint-count', '', '', year, municipality, count(DISTINCT child) FROM (
      SELECT st.year, m.municipality, st.child FROM merged m
      JOIN st ON st.form = m.of AND (m.municipality = st.municipality OR m.municipality = 'samlet')
      WHERE st.placed = 1 AND st.year IN (${compared.join(', ')})) GROUP BY 1, 2, 3, 4, 5`,
  }
  const sources = codes.sourceGroups.map(({ name }, index) => ({
    ...of('notifications-source-count', 'source', `group${index}`),
    group: name,
  }))
  return [
    codesInto('responseClass', ['samme dag', '1-3 dage', '4-7 dage', '8-14 dage', '15-30 dage', 'over 30 dage']),
    codesInto('repeat', ['exactly-1', 'exactly-2', '3-or-more']),
    ...codes.sourceGroups.map((group, index) => codesInto(`group${index}`, group.sources)),
    ...[type, ...categories].flatMap((table) => [...jointRow(table), ...unlistedRow(table)]),
    ...jointRow(form),
    ...sources.flatMap(jointRow),
    ...[...categories, form, ...sources.slice(0, 1)].map(allRow),
  ]
}
