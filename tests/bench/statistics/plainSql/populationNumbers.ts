import type { Period } from '../../../../shared/statistics/period.ts'
import { listed, over, quoted } from './statements.ts'

/** Persons of certain ages; all together only where every municipality has them. */
const persons = (metric: string, dim: string, of: string, where: string, municipalities: readonly string[]): string =>
  `INSERT INTO number WITH k AS (SELECT ${of} AS of, year, municipality, sum(persons) AS n FROM people WHERE ${where} GROUP BY 1, 2, 3)
   SELECT ${quoted(metric)}, ${quoted(dim)}, of, year, municipality, n FROM k UNION ALL
   SELECT ${quoted(metric)}, ${quoted(dim)}, of, year, 'samlet', sum(n) FROM k GROUP BY of, year HAVING count(*) = ${municipalities.length}`

/** Population on 1 January, and notifications and placements in proportion to it. */
export function populationNumbers({ municipalities }: Period): readonly string[] {
  const complete = (oldest: number) => `age <= ${oldest} AND open_ended = 0 AND (year, municipality) IN
    (SELECT year, municipality FROM people WHERE age <= ${oldest} AND open_ended = 0 GROUP BY 1, 2 HAVING count(DISTINCT age) = ${oldest + 1})`
  return [
    `CREATE TEMP TABLE people AS SELECT * FROM population WHERE replaced_by IS NULL AND municipality IN (${listed(municipalities)})`,
    persons('population-count', '', "''", 'age IS NULL', municipalities),
    persons('population-by-age', 'age', 'age', 'age <= 17 AND open_ended = 0', municipalities),
    persons('population-0-17-count', '', "''", complete(17), municipalities),
    persons('population-0-22-count', '', "''", complete(22), municipalities),
    `INSERT INTO number SELECT 'population-0-17-share-pct', '', '', p.year, p.municipality, 100.0 * p.value / w.value
     FROM number p JOIN number w ON w.metric = p.metric AND w.dim = '' AND w.of = '' AND w.year = p.year AND w.municipality = 'samlet'
     WHERE p.metric = 'population-0-17-count' AND p.municipality <> 'samlet'`,
    over('notifications-per-1000-children', 'notifications-count', 'population-0-17-count', 1000),
    `INSERT INTO number SELECT 'notifications-disproportion-index', '', '', p.year, p.municipality, 100.0 * p.value / w.value
     FROM number p JOIN number w ON w.metric = p.metric AND w.dim = '' AND w.of = '' AND w.year = p.year AND w.municipality = 'samlet'
     WHERE p.metric = 'notifications-per-1000-children' AND p.municipality <> 'samlet'`,
    `INSERT INTO number SELECT 'notifications-disproportion-pp', '', '', p.year, p.municipality, p.value - w.value
     FROM number p JOIN number w ON w.metric = 'population-0-17-share-pct' AND w.dim = '' AND w.of = '' AND w.year = p.year AND w.municipality = p.municipality
     WHERE p.metric = 'notifications-municipality-share-pct'`,
    over('placements-per-1000-children', 'placements-0-17-count', 'population-0-17-count', 1000),
  ]
}
