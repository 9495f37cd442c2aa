import type { CellValue } from '../../../shared/domain/grid.ts'
import type { MessySheet } from './cells.ts'

interface Population {
  readonly area: string
  readonly age: string
  readonly quarter: string
  readonly persons: CellValue
}

/** The sample population as single numbers. */
export function populationOf({ rows }: MessySheet): Population[] {
  const at = rows.findIndex((row) => row[2] === '2011K1')
  const quarters = (rows[at] ?? []).slice(2)
  let area = ''
  return rows.slice(at + 1).flatMap((row) => {
    if (typeof row[0] === 'string' && row[0] !== '') area = row[0]
    if (typeof row[1] !== 'string' || row[1] === '') return []
    const age = row[1]
    return quarters.map((quarter, index) => ({ area, age, quarter: String(quarter), persons: row[index + 2] ?? null }))
  })
}

const code = (area: string): string => (area === 'Ishøj' ? '183 Ishøj' : '187 Vallensbæk')

/** As the API gives it, with codes and values. */
export const populationLong = (sheet: MessySheet): MessySheet => ({
  name: 'data',
  rows: [
    ['OMRÅDE', 'KØN', 'ALDER', 'TID', 'INDHOLD'],
    ...populationOf(sheet).flatMap(({ area, age, quarter, persons }) => [
      [code(area), 'TOT I alt', age, quarter, persons],
      [code(area), '1 Mænd', age, quarter, 1],
      ['000 Hele landet', 'TOT I alt', age, quarter, 5_600_000],
    ]),
  ],
})

/** Time down the side, areas across, and the whole country among them. */
export function populationTurned(sheet: MessySheet): MessySheet {
  const all = populationOf(sheet)
  const ages = [...new Set(all.map(({ age }) => age))]
  const rows = [...new Set(all.map(({ quarter }) => quarter))].flatMap((quarter) =>
    ages.map((age, index) => {
      const find = (area: string): CellValue =>
        all.find((one) => one.area === area && one.age === age && one.quarter === quarter)?.persons ?? null
      return [index === 0 ? quarter : null, age, 5_600_000, find('Ishøj'), '..', find('Vallensbæk')]
    }),
  )
  return {
    name: 'FOLK1A',
    rows: [
      ['Folketal den 1. i kvartalet efter tid, alder og område'],
      ['Enhed: Antal'],
      [null, null, 'Hele landet', 'Ishøj', 'Region Hovedstaden', 'Vallensbæk'],
      ...rows,
      [],
      ['Anm.: tallene er opdigtede'],
    ],
  }
}

const english: Readonly<Record<string, string>> = {
  'Alder i alt': 'Age, total',
  '18 år og derover': '18 years and over',
}

/** The English edition, with regions and quarters that are not used. */
export function populationEnglish(sheet: MessySheet): MessySheet {
  const at = sheet.rows.findIndex((row) => row[2] === '2011K1')
  const ageIn = (cell: CellValue): CellValue =>
    typeof cell === 'string' ? (english[cell] ?? cell.replace(/ år$/, ' years')) : cell
  const widened = sheet.rows
    .slice(at)
    .map((row, index) =>
      index === 0
        ? [...row.map((cell) => (typeof cell === 'string' ? cell.replace('K', 'Q') : cell)), '2014Q2']
        : [row[0] ?? null, ageIn(row[1] ?? null), ...row.slice(2), ...(row.length > 2 ? [7] : [])],
    )
  const [head = [], ...records] = widened
  return {
    name: 'FOLK1A',
    rows: [
      ['Population at the first day of the quarter by region, age and time'],
      ['Units: number'],
      head,
      ['All Denmark', 'Age, total', 5_560_628, 5_580_516, 5_602_628, 5_627_235, 8],
      [null, '0 years', 63_000, 59_000, 58_000, 56_000, 8],
      ['Region Hovedstaden', 'Age, total', 1, 2, 3, 4, 8],
      ...records,
    ],
  }
}

/** Expenditure as the API gives it: a row for each municipality and area. */
export function expenditureLong({ rows }: MessySheet): MessySheet {
  const at = rows.findIndex((row) => row[0] === 'Område')
  const areas = (rows[at] ?? []).slice(1)
  const records = rows.slice(at + 1).filter((row) => row.length > 2)
  return {
    name: 'udgifter',
    rows: [
      ['Udgifter til foranstaltninger for børn og unge'],
      ['OMRÅDE', 'FORANSTALTNING', 'TID', 'INDHOLD'],
      ...records.flatMap((row) => areas.map((area, index) => [row[0] ?? null, area, '2012', row[index + 1] ?? null])),
    ],
  }
}

/** Areas of expenditure down, municipalities across would lose their names: here the columns only change places. */
export const expenditureReversed = (sheet: MessySheet): MessySheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => (row.length > 2 ? [row[0] ?? null, ...row.slice(1).reverse()] : row)),
})

const measures = 2

/** The caseload with months down and teams across. */
export function caseloadTurned({ rows, name }: MessySheet): MessySheet {
  const heads = rows.flatMap((row, index) => (row[0] === 'Team' ? [index] : []))
  const turned = heads.slice(0, measures).flatMap((at) => {
    const length = rows.slice(at).findIndex((row) => row.length < 2)
    const block = rows.slice(at, length < 0 ? undefined : at + length)
    const width = (block[0] ?? []).length
    const flipped = Array.from({ length: width }, (_, column) => block.map((row) => row[column] ?? null))
    return [
      [rows[at - 1]?.[0] ?? null],
      ...flipped.map((row, index) => (index === 0 ? ['Måned', ...row.slice(1)] : row)),
      [],
    ]
  })
  return { name, rows: [['Sagstal 2013'], [], ...turned] }
}
