import type { CellValue } from '../../../shared/domain/grid.ts'
import { blankRow, headerAt } from './cells.ts'
import {
  type Change,
  groupsAboveHeader,
  inPieces,
  inTurn,
  linesAbove,
  linesBelow,
  rename,
  reverseColumns,
  rewrite,
  spacersBefore,
  splitHeader,
  twice,
} from './changes.ts'
import { dateAs } from './dates.ts'
import { withFaultyRows } from './faultyRows.ts'
import type { Variant } from './variant.ts'

const notifications = 'underretninger-2011-2013.xlsx'

const bothDates = (style: Parameters<typeof dateAs>[0]): Change =>
  inTurn(rewrite('Modtaget dato', dateAs(style)), rewrite('Dato for første handling', dateAs(style)))

const withoutHyphen = (cell: CellValue): CellValue => (typeof cell === 'string' ? Number(cell.replace('-', '')) : cell)

const oddlySpaced = (cell: CellValue, row: number): CellValue =>
  typeof cell === 'string'
    ? ([cell.toUpperCase(), `  ${cell.replaceAll(' ', '  ')} `, cell.toLowerCase()][row % 3] ?? cell)
    : cell

const headerless =
  (header: string): Change =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      index === headerAt(sheet) ? row.map((cell) => (cell === header ? null : cell)) : row,
    ),
  })

/** The extract of notifications, in all formats and all manners of mess. */
export const notificationVariants: readonly Variant[] = [
  {
    name: 'other column names, from right to left',
    sample: notifications,
    format: 'xlsx',
    change: inTurn(
      rename({
        'Sagsnr.': 'JOURNALNR',
        'CPR-nr.': 'Barnets CPR',
        Bopælskommune: 'Administrerende_kommune',
        'Modtaget dato': 'Dato for underretning',
        Underretter: 'Kilde',
        Årsag: 'Primær årsag',
        'Første handling': 'Opfølgning',
        'Dato for første handling': 'Dato for opfølgning',
      }),
      reverseColumns,
    ),
  },
  {
    name: 'forty lines of selections above the header',
    sample: notifications,
    format: 'xlsx',
    change: linesAbove(...Array.from({ length: 40 }, (_, line) => [`Udvalg ${line + 1}:`, 'alle'])),
  },
  { name: 'dates as D.M.YY in the old format', sample: notifications, format: 'xls', change: bothDates('points') },
  { name: 'dates as ISO texts in OpenDocument', sample: notifications, format: 'ods', change: bothDates('iso') },
  { name: 'dates in words in UTF-16', sample: notifications, format: 'csv-utf16', change: bothDates('words') },
  { name: 'dates with strokes in UTF-8', sample: notifications, format: 'csv-utf8', change: bothDates('strokes') },
  { name: 'tabs and hyphens', sample: notifications, format: 'tsv', change: bothDates('hyphens') },
  { name: 'a binary workbook', sample: notifications, format: 'xlsb', change: (sheet) => sheet },
  {
    name: 'group names above the header, as merged cells',
    sample: notifications,
    format: 'xlsx',
    change: groupsAboveHeader({
      'Sagsnr.': 'Sag',
      Navn: 'Barnet',
      'Modtaget dato': 'Underretningen',
      Årsag: 'Indhold',
    }),
  },
  {
    name: 'a header on two lines',
    sample: notifications,
    format: 'xlsx',
    change: splitHeader(
      (header) => ['Modtaget', 'Første', 'Dato', 'Underretter'].find((word) => header.startsWith(`${word} `)) ?? null,
    ),
  },
  {
    name: 'blank columns in between, and a slip in two headers',
    sample: notifications,
    format: 'xlsx',
    change: inTurn(rename({ Bopælskommune: 'Bopælskomune', 'Modtaget dato': 'Modtagt dato' }), spacersBefore(3, 5, 9)),
  },
  { name: 'twelve kinds of faulty rows', sample: notifications, format: 'xlsx', change: withFaultyRows },
  { name: 'every hundredth row twice', sample: notifications, format: 'xlsx', change: twice(100), copies: 100 },
  {
    name: 'a hidden sheet and others',
    sample: notifications,
    format: 'xlsx',
    change: (sheet) => sheet,
    extra: [
      {
        name: 'Opslag',
        rows: [
          ['Kode', 'Tekst'],
          [1, 'Skriftlig'],
          [2, 'Telefonisk'],
        ],
        hidden: true,
      },
      {
        name: 'Sammendrag',
        rows: [
          ['Underretter', 'Antal'],
          ['Folkeskole', 12],
          ['I alt', 12],
        ],
      },
    ],
  },
  {
    name: 'a table a year, one under the other',
    sample: notifications,
    format: 'xlsx',
    change: inPieces(500, (header) => [blankRow, ['Næste år'], blankRow, header]),
  },
  {
    name: 'printed pages with group headings and sums',
    sample: notifications,
    format: 'xlsx',
    change: inTurn(
      inPieces(50, (header, piece) => [
        ['I alt', null, null, 50],
        [`Side ${String(piece[0]?.[0])}`],
        header,
        ['Gruppe: fortsat'],
      ]),
      linesBelow(['I alt', null, null, 1507], blankRow, ['Note: tallene er opgjort den 31. januar 2014']),
    ),
  },
  {
    name: 'a column that has lost its header',
    sample: notifications,
    format: 'xlsx',
    change: headerless('Bopælskommune'),
  },
  {
    name: 'CPR numbers as numbers, codes in other letters',
    sample: notifications,
    format: 'xlsx',
    change: inTurn(
      rewrite('CPR-nr.', withoutHyphen),
      rewrite('Årsag', oddlySpaced),
      rewrite('Første handling', oddlySpaced),
    ),
  },
]
