import type { EconomyChart } from '../../../../shared/domain/economyChart.ts'
import type { Period } from '../../../../shared/statistics/period.ts'
import { range } from '../../../../shared/statistics/tally.ts'
import { quoted } from './statements.ts'

/** Forms that a municipality's chart prices together, by the name of the group; any other form is alone. */
const pricedTogether = (charts: readonly EconomyChart[]): string => {
  const rows = charts.flatMap(({ municipality, placementPrices = [] }) =>
    placementPrices.flatMap(({ forms }) =>
      forms.map((form) => `(${quoted(municipality)}, ${quoted(form)}, ${quoted(forms.join(' + '))})`),
    ),
  )
  return `INSERT INTO priced VALUES ${rows.join(', ')}`
}

/** Days of placement and full-year persons, by what is priced together. */
export function priceNumbers(charts: readonly EconomyChart[], { first, year }: Period): readonly string[] {
  const years = range(first, year)
  const days = years.map(
    (each) =>
      `SELECT ${each} AS year, municipality, form, min(coalesce(until_day, last), last) - max(from_day, begin) + 1 AS days FROM p,
       (SELECT CAST(julianday('${each}-01-01') + 0.5 AS INTEGER) AS begin, CAST(julianday('${each}-12-31') + 0.5 AS INTEGER) AS last)
       WHERE placed = 1 AND from_day <= last AND coalesce(until_day, last) >= begin`,
  )
  return [
    'CREATE TEMP TABLE priced (municipality TEXT, form TEXT, name TEXT, PRIMARY KEY (municipality, form))',
    pricedTogether(charts),
    `CREATE TEMP TABLE bought AS SELECT year, municipality, coalesce(name, form) AS form, sum(days) AS days
     FROM (${days.join(' UNION ALL ')}) LEFT JOIN priced USING (municipality, form) GROUP BY 1, 2, 3`,
    `INSERT INTO number SELECT 'placement-days-count', 'form', f.form, y.year, f.municipality, coalesce(b.days, 0)
     FROM (SELECT DISTINCT municipality, form FROM bought) f, (${years.map((each) => `SELECT ${each} AS year`).join(' UNION ALL ')}) y
     LEFT JOIN bought b ON b.year = y.year AND b.municipality = f.municipality AND b.form = f.form`,
    "INSERT INTO number SELECT 'placement-days-count', 'form', 'samlet', year, municipality, sum(days) FROM bought GROUP BY year, municipality",
    "INSERT INTO number SELECT 'placement-days-count', 'form', 'samlet', year, 'samlet', sum(days) FROM bought GROUP BY year",
    `INSERT INTO number SELECT 'placement-full-year-persons', dim, of, year, municipality,
       value / (julianday((year + 1) || '-01-01') - julianday(year || '-01-01')) FROM number WHERE metric = 'placement-days-count'`,
  ]
}
