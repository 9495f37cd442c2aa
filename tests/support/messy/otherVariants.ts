import type { CellValue } from '../../../shared/domain/grid.ts'
import { blankRow } from './cells.ts'
import {
  below,
  beside,
  type Change,
  columnsAtEnd,
  inTurn,
  linesAbove,
  linesBelow,
  rename,
  reverseColumns,
  rewrite,
  spacersBefore,
} from './changes.ts'
import { dateAs } from './dates.ts'
import {
  caseloadTurned,
  expenditureLong,
  expenditureReversed,
  populationEnglish,
  populationLong,
  populationTurned,
} from './statbankLayouts.ts'
import type { Variant } from './variant.ts'

const placements = 'anbringelser.xlsx'
const assessments = 'boernefaglige-undersoegelser-2013.csv'
const appeals = 'klageafgoerelser-2013.xlsx'
const keyFigures = 'noegletal-2010-2013.xlsx'
const respite = 'aflastning-indskrivninger.xlsx'
const capacity = 'aflastning-kapacitet.csv'
const population = 'befolkning.csv'
const expenditure = 'udgifter-pr-1000-2012.csv'
const caseload = 'sagstal-2013.xlsx'
const ishoej = 'budget-regnskab-ishoej-2013.xlsx'
const vallensbaek = 'budget-regnskab-vallensbaek-2013.xlsx'

const asText = (cell: CellValue): CellValue => (typeof cell === 'number' ? String(cell) : cell)

const danishNumber = (cell: CellValue): CellValue => {
  if (typeof cell !== 'number') return cell
  const [whole = '', part] = String(Math.abs(cell)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const body = `${grouped},${(part ?? '').padEnd(2, '0')}`
  return cell < 0 ? `(${body})` : body
}

const law2024 = {
  Efterværn: 'Ungestøtte',
  Handlekommune: 'Administrerende kommune',
  Anbringelsesform: 'Foranstaltning',
  'Anbragt fra': 'Iværksat',
  'Anbragt til': 'Ophørt',
}

const ledgerHeader =
  (names: Readonly<Record<string, string>>): Change =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? (names[cell] ?? cell) : cell))),
  })

const everyNumber =
  (write: (cell: CellValue) => CellValue): Change =>
  (sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell, at) => (at > 0 ? write(cell) : cell))) })

/** The other sample files, each in a way of its own. */
export const otherVariants: readonly Variant[] = [
  {
    name: 'the terms of Barnets lov',
    sample: placements,
    format: 'xls',
    change: inTurn(rename(law2024), reverseColumns),
  },
  {
    name: 'two tables side by side',
    sample: placements,
    format: 'xlsx',
    joined: [appeals],
    change: (sheet, [other]) => (other ? beside(other)(sheet) : sheet),
  },
  {
    name: 'two tables one under the other',
    sample: appeals,
    format: 'xlsx',
    joined: [placements],
    change: (sheet, [other]) => (other ? below(other, 'Anbringelser')(sheet) : sheet),
  },
  {
    name: 'numbers and dates as texts, municipalities with their number',
    sample: assessments,
    format: 'xlsx',
    change: inTurn(
      rewrite('Afgørelsesdato', dateAs('iso')),
      rewrite('Afsluttet dato', dateAs('words')),
      rewrite('Bopælskommune', (cell) => (cell === 'Ishøj' ? '183 Ishøj' : '0187 Vallensbæk')),
    ),
  },
  {
    name: 'columns that nobody asked for, notes below',
    sample: appeals,
    format: 'ods',
    change: inTurn(
      rename({ 'Afgørelse modtaget': 'Modtaget dato', Instans: 'Klageinstans', Område: 'Sagen vedrører' }),
      columnsAtEnd('Sagsbehandlingstid', (row) => row),
      linesBelow(['I alt', 47], ['Kilde: egen opgørelse']),
    ),
  },
  {
    name: 'Danish numbers as texts',
    sample: keyFigures,
    format: 'xlsx',
    change: inTurn(rewrite('Værdi', danishNumber), rewrite('År', asText)),
  },
  {
    name: 'other names and dates with points',
    sample: respite,
    format: 'ods',
    change: inTurn(
      rename({
        'Hjemkommune / betaler': 'Betalingskommune',
        Lovgrundlag: 'Hjemmel',
        'Pakke (døgn pr. år)': 'Bevilgede døgn',
      }),
      rewrite('Indskrevet', dateAs('points')),
      rewrite('Udskrevet', dateAs('points')),
    ),
  },
  {
    name: 'a title, and another name for the rate',
    sample: capacity,
    format: 'xlsx',
    change: inTurn(rename({ 'Takst pr. døgn (kr.)': 'Døgntakst' }), linesAbove(['Aflastningens kapacitet'], blankRow)),
  },
  { name: 'the long form of the API', sample: population, format: 'csv-utf8', change: populationLong },
  { name: 'time down the side, areas across', sample: population, format: 'xlsx', change: populationTurned },
  { name: 'English, with regions and unused quarters', sample: population, format: 'xlsx', change: populationEnglish },
  { name: 'the long form of the API', sample: expenditure, format: 'csv-utf8', change: expenditureLong },
  { name: 'columns in another order', sample: expenditure, format: 'csv-1252', change: expenditureReversed },
  { name: 'months down, teams across', sample: caseload, format: 'xlsx', change: caseloadTurned },
  {
    name: 'terms of the finance system, numbers as texts',
    sample: vallensbaek,
    format: 'xlsx',
    change: inTurn(
      ledgerHeader({ 'Budget 2013': 'Korrigeret budget 2013', Regnskab: 'Forbrug', Afvigelse: 'Mer-/mindreforbrug' }),
      everyNumber(danishNumber),
      spacersBefore(1, 3),
    ),
  },
  {
    name: 'a blank first column, the year on a line of its own',
    sample: ishoej,
    format: 'xls',
    change: (sheet) => {
      const at = sheet.rows.findIndex((row) => row[1] === 'Budget 2013')
      const split = sheet.rows.flatMap((row, index) =>
        index === at
          ? [
              [row[0] ?? null, 'Budget', 'Regnskab', 'Afvigelse'],
              [null, 2013, 2013, null],
            ]
          : [row],
      )
      return { ...sheet, rows: split.map((row) => [null, ...row]) }
    },
  },
]
