import type { CodeLists } from '../../../../shared/domain/codeLists.ts'
import type { Period } from '../../../../shared/statistics/period.ts'
import { range } from '../../../../shared/statistics/tally.ts'
import { changeIn, childrenBy, codesInto, fromTable, listed, over, pointsIn, quoted, rowsBy } from './statements.ts'

const TOTAL = 'placements-count'

/** Years, municipalities and all together: what nobody is placed in counts 0. */
const scopeTable = (name: string, years: readonly number[]): string =>
  `CREATE TEMP TABLE ${name} AS SELECT year, municipality FROM (SELECT DISTINCT municipality FROM p UNION SELECT 'samlet'),
   (${years.map((year) => `SELECT ${year} AS year`).join(' UNION ALL ')})`

/** Who is supported on 31 December, a row for each year. */
const stockTable = (years: readonly number[]): string =>
  `CREATE TEMP TABLE st AS ${years
    .map(
      (year) =>
        `SELECT ${year} AS year, p.*, ${year} - birth_year AS age FROM p
         WHERE from_date <= '${year}-12-31' AND (until_date IS NULL OR until_date >= '${year}-12-31')`,
    )
    .join(' UNION ALL ')}`

/** The unbroken time in placement: it begins where no earlier period reaches; nobody knows when, if it continues one. */
const chainTable = (codes: CodeLists): readonly string[] => [
  `CREATE TEMP TABLE chained AS SELECT *, sum(starts) OVER (PARTITION BY child ORDER BY from_date, id ROWS UNBOUNDED PRECEDING) AS chain FROM (
     SELECT *, CASE WHEN reached IS NULL OR from_day > reached + 1 THEN 1 ELSE 0 END AS starts FROM (
       SELECT *, max(coalesce(until_day, 99999999)) OVER (PARTITION BY child ORDER BY from_date, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
       FROM p WHERE placed = 1))`,
  `CREATE TEMP TABLE begun AS SELECT child, chain,
     CASE WHEN start_reason IN (${listed(codes.continuingStartReasons)}) THEN NULL ELSE from_date END AS begin
   FROM chained WHERE starts = 1`,
  'CREATE INDEX temp.begun_chain ON begun (child, chain)',
]

const monthsBetween = (from: string, to: string): string =>
  `(substr(${to}, 1, 4) - substr(${from}, 1, 4)) * 12 + substr(${to}, 6, 2) - substr(${from}, 6, 2) - (substr(${to}, 9, 2) < substr(${from}, 9, 2))`

function preparation(codes: CodeLists, { first, previous, year }: Period): readonly string[] {
  const forms = codes.placementForms.filter((form) => !codes.notPlacementForms.includes(form))
  return [
    `CREATE TEMP TABLE p AS SELECT id, municipality, child, sex, birth_year, form, from_date, until_date,
       CAST(julianday(from_date) + 0.5 AS INTEGER) AS from_day, CAST(julianday(until_date) + 0.5 AS INTEGER) AS until_day,
       CAST(substr(from_date, 1, 4) AS INTEGER) AS start_year, CAST(substr(until_date, 1, 4) AS INTEGER) AS end_year,
       CASE without_consent WHEN 1 THEN 'without' WHEN 0 THEN 'with' ELSE 'unknown' END AS consent, after_care,
       start_reason, end_reason, form NOT IN (${listed(codes.notPlacementForms)}) AS placed
     FROM placement WHERE replaced_by IS NULL`,
    scopeTable('stockScope', range(first, year)),
    scopeTable('flowScope', [previous, year]),
    stockTable(range(first, year)),
    ...chainTable(codes),
    codesInto('form', forms),
    codesInto('one', ['']),
    codesInto('sex', ['boys', 'girls']),
    codesInto('consent', ['with', 'without', 'unknown']),
    `INSERT INTO code WITH RECURSIVE a(age) AS (SELECT 0 UNION ALL SELECT age + 1 FROM a
       WHERE age < (SELECT max(20, max(age)) FROM st WHERE placed = 1)) SELECT 'stockAge', age, age FROM a`,
  ]
}

const SEX = "CASE sex WHEN 'boy' THEN 'boys' ELSE 'girls' END"

/** Children on 31 December. */
function stock(codes: CodeLists): readonly string[] {
  const by = (metric: string, dim: string, list: string, of: string, where = 'placed = 1', scope = 'stockScope') =>
    childrenBy({ metric, dim, list, of, from: 'st', where, scope })
  const all = (metric: string, where: string, scope?: string) => by(metric, '', 'one', "''", where, scope)
  return [
    all(TOTAL, 'placed = 1'),
    all('placements-count-2012-definition', `placed = 1 AND form NOT IN (${listed(codes.formsOutside2012Definition)})`),
    `INSERT INTO number SELECT 'placements-municipality-share-pct', '', '', p.year, p.municipality, 100.0 * p.value / w.value
     FROM number p JOIN number w ON w.metric = p.metric AND w.dim = '' AND w.of = '' AND w.year = p.year AND w.municipality = 'samlet'
     WHERE p.metric = ${quoted(TOTAL)} AND p.municipality <> 'samlet'`,
    by('placements-type-count', 'form', 'form', 'form'),
    over('placements-type-share-pct', 'placements-type-count', TOTAL, 100),
    // The chapter on foster care has it, too.
    over('foster-share-pct', 'placements-type-count', TOTAL, 100, "p.of = 'Plejefamilie'").replace(
      'p.dim, p.of',
      "'', ''",
    ),
    by('placements-by-age', 'age', 'stockAge', 'age'),
    `INSERT INTO number SELECT 'placements-age-average', '', '', a.year, a.municipality, sum(a.of * a.value) / w.value
     FROM number a JOIN number w ON w.metric = ${quoted(TOTAL)} AND w.dim = '' AND w.of = '' AND w.year = a.year AND w.municipality = a.municipality
     WHERE a.metric = 'placements-by-age' GROUP BY a.year, a.municipality`,
    by('placements-by-sex', 'sex', 'sex', SEX),
    all('placements-0-17-count', 'placed = 1 AND age <= 17'),
    all('aftercare-count', "after_care <> 'none'", 'flowScope'),
    all('aftercare-count-placed', "after_care = 'placed'", 'flowScope'),
    all('aftercare-count-contact-person', "after_care = 'contact-person'", 'flowScope'),
    over('aftercare-share-pct', 'aftercare-count', TOTAL, 100),
    all('careful', "placed = 1 AND after_care = 'placed'", 'flowScope'),
    over('aftercare-placed-share-pct', 'careful', TOTAL, 100),
    "DELETE FROM number WHERE metric = 'careful'",
    by('placements-consent-count', 'consent', 'consent', 'consent', 'placed = 1', 'flowScope'),
    all('placements-forced-count', "placed = 1 AND consent = 'without'", 'flowScope'),
    over('placements-forced-share-pct', 'placements-forced-count', TOTAL, 100),
  ]
}

/** Begun, ended, moved, and the children who came and went. */
function flow(codes: CodeLists, { previous, year }: Period): readonly string[] {
  const years = [previous, year]
  const fresh = `placed = 1 AND start_reason LIKE ${quoted(`${codes.newPlacementReason}%`)}`
  const rows = (metric: string, from: string, where: string) =>
    rowsBy({ metric, dim: '', list: 'one', of: "''", from, where, scope: 'flowScope' })
  const children = (metric: string, from: string, where = 'TRUE') =>
    childrenBy({ metric, dim: '', list: 'one', of: "''", from, where, scope: 'flowScope' })
  const started = '(SELECT *, start_year AS year FROM p)'
  const during = `(${years
    .map(
      (each) =>
        `SELECT ${each} AS year, municipality, child FROM p WHERE placed = 1 AND from_date <= '${each}-12-31' AND (until_date IS NULL OR until_date >= '${each}-01-01')`,
    )
    .join(' UNION ALL ')})`
  const only = (metric: string, named: string, other: string) =>
    `INSERT INTO number WITH b AS MATERIALIZED (SELECT ${named} AS year, a.municipality, count(*) AS n FROM stockOf a
       WHERE NOT EXISTS (SELECT 1 FROM stockOf o WHERE o.child = a.child AND o.year = ${other} AND o.municipality = a.municipality)
       GROUP BY 1, 2)
     SELECT ${quoted(metric)}, '', '', s.year, s.municipality, coalesce(b.n, 0) FROM flowScope s LEFT JOIN b USING (year, municipality)`
  return [
    rows('placements-new-count', started, fresh),
    rows(
      'placements-ended-count',
      '(SELECT *, end_year AS year FROM p)',
      `placed = 1 AND end_reason <> ${quoted(codes.moveReason)}`,
    ),
    rows('placements-moves-count', started, `placed = 1 AND start_reason = ${quoted(codes.moveReason)}`),
    children('placements-moved-children-count', started, `placed = 1 AND start_reason = ${quoted(codes.moveReason)}`),
    children('placements-during-year-count', during),
    `CREATE TEMP TABLE stockOf AS SELECT DISTINCT year, municipality, child FROM st WHERE placed = 1
     UNION ALL SELECT DISTINCT year, 'samlet', child FROM st WHERE placed = 1`,
    'CREATE INDEX temp.stock_child ON stockOf (child, year, municipality)',
    only('placements-entered-children-count', 'a.year', 'a.year - 1'),
    only('placements-left-children-count', 'a.year + 1', 'a.year + 1'),
    ...newByAge(fresh, year),
  ]
}

/** Ages on 31 December of the year before, and the unbroken runs of ages that occur. */
function newByAge(fresh: string, year: number): readonly string[] {
  const rows = { metric: 'placements-new-by-age', dim: 'age', from: 'fresh', scope: 'reportScope' }
  return [
    `CREATE TEMP TABLE fresh AS SELECT ${year} AS year, municipality, ${year - 1} - birth_year AS age FROM p WHERE start_year = ${year} AND ${fresh}`,
    scopeTable('reportScope', [year]),
    `INSERT INTO code WITH RECURSIVE a(age) AS (SELECT 0 UNION ALL SELECT age + 1 FROM a
       WHERE age < (SELECT max(17, max(age)) FROM fresh)) SELECT 'newAge', age, age FROM a`,
    "INSERT INTO code SELECT DISTINCT 'newUnborn', 0, 'ufødt' FROM fresh WHERE age < 0",
    rowsBy({ ...rows, list: 'newAge', of: 'age' }),
    rowsBy({ ...rows, list: 'newUnborn', of: "'ufødt'", where: 'age < 0' }),
    `INSERT INTO number WITH ages AS (SELECT DISTINCT age FROM fresh WHERE age >= 0),
       runs AS (SELECT min(age) AS low, max(age) AS high FROM (SELECT age, age - row_number() OVER (ORDER BY age) AS run FROM ages) GROUP BY run)
     SELECT 'placements-new-count', 'age', low || '-' || high, n.year, n.municipality, sum(n.value) FROM runs
     JOIN number n ON n.metric = 'placements-new-by-age' AND n.dim = 'age' AND n.of <> 'ufødt' AND n.of BETWEEN low AND high
     GROUP BY low, n.municipality`,
  ]
}

const durations = [
  ['under-1-year', 'months BETWEEN 0 AND 11'],
  ['1-2-years', 'months BETWEEN 12 AND 35'],
  ['3-5-years', 'months BETWEEN 36 AND 71'],
  ['6-years-or-more', 'months >= 72'],
  ['unknown', 'months IS NULL'],
] as const

/** Months in placement of each child of the stock, and of each placement that ended. */
function duration({ previous, year }: Period, codes: CodeLists): readonly string[] {
  const years = `(${previous}, ${year})`
  const held = (scope: string) =>
    `SELECT DISTINCT st.year, ${scope} AS municipality, st.child, ${monthsBetween('begin', "((st.year + 1) || '-01-01')")} AS months
     FROM st JOIN chained USING (id) JOIN begun ON begun.child = chained.child AND begun.chain = chained.chain
     WHERE st.placed = 1 AND st.year IN ${years}`
  const gone = (scope: string) =>
    `SELECT end_year AS year, ${scope} AS municipality, ${monthsBetween('begin', "date(until_date, '+1 day')")} AS months
     FROM chained JOIN begun USING (child, chain) WHERE end_year IN ${years} AND end_reason <> ${quoted(codes.moveReason)}`
  return [
    `CREATE TEMP TABLE held AS ${held('st.municipality')} UNION ALL ${held("'samlet'")}`,
    `CREATE TEMP TABLE gone AS ${gone('municipality')} UNION ALL ${gone("'samlet'")}`,
    ...durationOf('placements-duration', 'held', TOTAL),
    ...durationOf('placements-ended-duration', 'gone', 'placements-ended-count'),
  ]
}

const durationOf = (prefix: string, table: string, whole: string): readonly string[] => [
  `CREATE TEMP TABLE ${table}Sums AS SELECT s.year, s.municipality,
     ${durations.map(([, test], index) => `count(t.year) FILTER (WHERE ${test}) AS class${index}`).join(', ')},
     count(months) AS known, sum(months) AS months
   FROM flowScope s LEFT JOIN ${table} t USING (year, municipality) GROUP BY 1, 2`,
  ...durations.map(([name], index) => fromTable(`${prefix}-count`, `${table}Sums`, `class${index}`, 'duration', name)),
  over(`${prefix}-share-pct`, `${prefix}-count`, whole, 100, "p.of <> 'unknown'"),
  fromTable(`${prefix}-months-average`, `${table}Sums`, '1.0 * months / known'),
  `INSERT INTO number WITH placed AS (SELECT year, municipality, months,
     row_number() OVER (PARTITION BY year, municipality ORDER BY months) AS place, count(*) OVER (PARTITION BY year, municipality) AS size
     FROM ${table} WHERE months IS NOT NULL)
   SELECT ${quoted(`${prefix}-months-median`)}, '', '', year, municipality, avg(months) FROM placed
   WHERE place IN ((size + 1) / 2, size / 2 + 1) GROUP BY 1, 2, 3, 4, 5`,
]

const changes = ({ first, previous, year }: Period): readonly string[] => [
  changeIn('placements-change-pct', TOTAL, first, year),
  changeIn('placements-change-pct', TOTAL, previous, year),
  changeIn('aftercare-change-pct', 'aftercare-count', previous, year),
  pointsIn('placements-type-share-change-pp', 'placements-type-share-pct', previous, year),
  pointsIn('placements-forced-share-change-pp', 'placements-forced-share-pct', previous, year),
]

/** Chapter 04. */
export const placementNumbers = (codes: CodeLists, period: Period): readonly string[] => [
  ...preparation(codes, period),
  ...stock(codes),
  ...flow(codes, period),
  ...duration(period, codes),
  ...changes(period),
]
