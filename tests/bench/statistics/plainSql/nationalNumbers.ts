import { type LocalCodeList, nationalCode } from '../../../../shared/domain/codeLabels.ts'
import { joinedCategories } from '../../../../shared/statistics/breaks/seriesBreak.ts'
import type { Reference } from '../../../../shared/statistics/computeStatistics.ts'
import { WITHOUT_NATIONAL_CODE } from '../../../../shared/statistics/nationalCategories.ts'
import type { Period } from '../../../../shared/statistics/period.ts'
import { range } from '../../../../shared/statistics/tally.ts'
import { over, pointsIn, quoted } from './statements.ts'

interface National {
  readonly prefix: string
  readonly dim: string
  readonly list: LocalCodeList
  readonly from: string
  readonly where: string
  readonly field: string
  /** Rows are counted by code first, and added up; children of several codes are not. */
  readonly counted: 'sum(n)' | 'count(DISTINCT child)'
  readonly whole: string
  readonly scope: string
  readonly years: readonly number[]
}

/** Which local codes make which national category, year by year: reference data, as a table. */
function mapped({ prefix, dim, list, years }: National, breaks: Reference['breaks']): readonly string[] {
  const rows = years.flatMap((year) => {
    const labels = list.codes.map(({ code }) => [code, nationalCode(list, code, year)?.label ?? WITHOUT_NATIONAL_CODE])
    const joined = joinedCategories(breaks, prefix).flatMap(({ label, of }) => {
      const codes = labels.filter(([, each = '']) => of.includes(each))
      return codes.length === 0 ? [['', label]] : codes.map(([code]) => [code, label])
    })
    const row =
      (of: string) =>
      ([code = '', label = '']: readonly (string | undefined)[]) =>
        `(${quoted(prefix)}, ${year}, ${quoted(of)}, ${quoted(code)}, ${quoted(label)})`
    return [...labels.map(row(dim)), ...joined.map(row('joined'))]
  })
  return [`INSERT INTO national VALUES ${rows.join(', ')}`]
}

function numbers(national: National, breaks: Reference['breaks'], { previous, year }: Period): readonly string[] {
  const { prefix, from, where, field, counted, whole, scope } = national
  const [cases, each] =
    counted === 'sum(n)'
      ? [`(SELECT year, municipality, ${field}, count(*) AS n FROM ${from} GROUP BY 1, 2, 3)`, 'sum(n)']
      : [from, counted]
  const per = (place: string) =>
    `SELECT f.year, ${place} AS municipality, m.dim, m.label, ${each} AS n FROM ${cases} f
     JOIN national m ON m.prefix = ${quoted(prefix)} AND m.year = f.year AND m.code = f.${field} WHERE ${where} GROUP BY 1, 2, 3, 4`
  return [
    ...mapped(national, breaks),
    `INSERT INTO number WITH b AS MATERIALIZED (${per('f.municipality')} UNION ALL ${per("'samlet'")})
     SELECT ${quoted(`${prefix}-count`)}, m.dim, m.label, s.year, s.municipality, coalesce(b.n, 0)
     FROM ${scope} s JOIN (SELECT DISTINCT year, dim, label FROM national WHERE prefix = ${quoted(prefix)}) m ON m.year = s.year
     LEFT JOIN b ON b.year = s.year AND b.municipality = s.municipality AND b.dim = m.dim AND b.label = m.label`,
    over(`${prefix}-share-pct`, `${prefix}-count`, whole, 100),
    pointsIn(`${prefix}-share-change-pp`, `${prefix}-share-pct`, previous, year),
  ]
}

/** The same cases in the categories of Statistics Denmark. */
export function nationalNumbers({ codes, national, breaks }: Reference, period: Period, firstYear: number): string[] {
  const { sources, reasons, placementForms } = national
  const years = range(firstYear, period.year)
  const notifications = {
    from: 'n',
    where: 'TRUE',
    counted: 'sum(n)',
    whole: 'notifications-count',
    scope: 'scope',
    years,
  } as const
  const all: National[] = []
  if (sources)
    all.push({
      ...notifications,
      prefix: 'notifications-national-source',
      dim: 'source',
      list: sources,
      field: 'source',
    })
  if (reasons)
    all.push({
      ...notifications,
      prefix: 'notifications-national-reason',
      dim: 'reason',
      list: reasons,
      field: 'reason',
    })
  if (placementForms)
    all.push({
      prefix: 'placements-national-type',
      dim: 'form',
      list: {
        ...placementForms,
        codes: placementForms.codes.filter(({ code }) => !codes.notPlacementForms.includes(code)),
      },
      from: 'st',
      where: 'f.placed = 1',
      field: 'form',
      counted: 'count(DISTINCT child)',
      whole: 'placements-count',
      scope: 'stockScope',
      years: range(period.first, period.year),
    })
  return [
    'CREATE TEMP TABLE national (prefix TEXT, year INTEGER, dim TEXT, code TEXT, label TEXT)',
    'CREATE INDEX temp.national_code ON national (prefix, year, code)',
    ...all.flatMap((each) => numbers(each, breaks, period)),
  ]
}
