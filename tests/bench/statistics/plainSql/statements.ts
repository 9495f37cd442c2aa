// What someone who knows SQL writes again and again when every number of a report is to come out of it. All numbers lie
// in one table `number`: metric, dimension besides year and municipality (or ''), its value, year, municipality, value.

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
export const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ')

export const numberTable = `CREATE TEMP TABLE number (metric TEXT, dim TEXT, of, year, municipality TEXT, value REAL,
  PRIMARY KEY (metric, dim, of, year, municipality)) WITHOUT ROWID`

/** A code list, so that a code without cases counts 0. */
export const codesInto = (list: string, codes: readonly (string | number)[]): string =>
  `INSERT INTO code VALUES ${codes
    .map((code, position) => `(${quoted(list)}, ${position}, ${typeof code === 'number' ? code : quoted(code)})`)
    .join(', ')}`

interface Counting {
  readonly metric: string
  readonly dim: string
  /** The code list whose every code gets a number. */
  readonly list: string
  /** Expression of a row's code. */
  readonly of: string
  readonly from: string
  readonly where?: string
  /** Table of the years and municipalities that get a number. */
  readonly scope: string
}

const filled = ({ metric, dim, list, scope }: Counting): string =>
  `SELECT ${quoted(metric)}, ${quoted(dim)}, c.of, s.year, s.municipality, coalesce(b.n, 0)
   FROM ${scope} s JOIN code c ON c.list = ${quoted(list)}
   LEFT JOIN b ON b.year = s.year AND b.municipality = s.municipality AND b.of = c.of`

/** Rows by a dimension; all municipalities together are the sum. */
export const rowsBy = (counting: Counting): string =>
  `INSERT INTO number WITH
   k AS (SELECT year, municipality, ${counting.of} AS of, count(*) AS n FROM ${counting.from} WHERE ${counting.where ?? 'TRUE'} GROUP BY 1, 2, 3),
   b AS MATERIALIZED (SELECT * FROM k UNION ALL SELECT year, 'samlet', of, sum(n) FROM k GROUP BY 1, 3)
   ${filled(counting)}`

/** Children by a dimension: one who is known in two municipalities is one child of all together. */
export const childrenBy = (counting: Counting): string => {
  const per = (scope: string) =>
    `SELECT year, ${scope} AS municipality, ${counting.of} AS of, count(DISTINCT child) AS n
     FROM ${counting.from} WHERE ${counting.where ?? 'TRUE'} GROUP BY 1, 2, 3`
  return `INSERT INTO number WITH b AS MATERIALIZED (${per('municipality')} UNION ALL ${per("'samlet'")}) ${filled(counting)}`
}

/** Numbers of a table that has a row for each year and municipality; `dim` and `of` where the metric has a dimension. */
export const fromTable = (metric: string, table: string, value: string, dim = '', of: string | number = ''): string =>
  `INSERT INTO number SELECT ${quoted(metric)}, ${quoted(dim)}, ${typeof of === 'number' ? of : quoted(of)}, year, municipality, ${value} FROM ${table}`

/** One number over another of the same year and municipality, times a scale: shares, rates, means. */
export const over = (metric: string, part: string, whole: string, scale: number, where = 'TRUE'): string =>
  `INSERT INTO number SELECT ${quoted(metric)}, p.dim, p.of, p.year, p.municipality, 1.0 * ${scale} * p.value / w.value
   FROM number p JOIN number w ON w.metric = ${quoted(whole)} AND w.dim = '' AND w.of = '' AND w.year = p.year AND w.municipality = p.municipality
   WHERE p.metric = ${quoted(part)} AND ${where}`

const compared = (metric: string, of: string, from: number, to: number, value: string): string =>
  `INSERT INTO number SELECT ${quoted(metric)}, b.dim, b.of, '${from}-${to}', b.municipality, ${value}
   FROM number b JOIN number a ON a.metric = b.metric AND a.dim = b.dim AND a.of = b.of AND a.year = ${from} AND a.municipality = b.municipality
   WHERE b.metric = ${quoted(of)} AND b.year = ${to}`

export const changeIn = (metric: string, of: string, from: number, to: number): string =>
  compared(metric, of, from, to, '100.0 * (b.value - a.value) / a.value')

export const pointsIn = (metric: string, of: string, from: number, to: number): string =>
  compared(metric, of, from, to, 'b.value - a.value')

/**
 * The median of whole numbers that a table has with their frequencies, by year and municipality: the value at the middle
 * place, or the mean of the two middle ones. `each` selects year, municipality, value (`v`) and frequency (`n`).
 */
export const medianOf = (metric: string, each: string): string =>
  `INSERT INTO number WITH
   passed AS (SELECT year, municipality, v, sum(n) OVER (PARTITION BY year, municipality ORDER BY v) AS upto,
     sum(n) OVER (PARTITION BY year, municipality) AS size FROM (${each}))
   SELECT ${quoted(metric)}, '', '', year, municipality,
     (min(v) FILTER (WHERE upto > (size - 1) / 2) + min(v) FILTER (WHERE upto > size / 2)) / 2.0
   FROM passed GROUP BY year, municipality`

/** Rows of `each` (year, municipality, v, n) with those of all municipalities together; fits for rows, not for children. */
export const withAll = (each: string): string =>
  `SELECT * FROM (${each}) UNION ALL SELECT year, 'samlet', v, sum(n) FROM (${each}) GROUP BY 1, 3`
