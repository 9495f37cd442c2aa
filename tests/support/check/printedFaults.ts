import type { CheckFinding, CheckRule } from '../../../shared/report/check/finding.ts'

/** Where a fault of the printed report stands, and the rules that may tell of it. */
interface PrintedFault {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly rules: readonly CheckRule[]
}

const sums = ['number.rounding', 'table.sum', 'table.difference', 'amounts.nearly'] as const

const at = (id: string, from: number, to: number, ...rules: readonly CheckRule[]): PrintedFault => ({
  id,
  from,
  to,
  rules,
})

/** By the lines of the printed report (reference/seeds/001). */
export const printedFaults: readonly PrintedFault[] = [
  at('C-01', 1781, 1783, 'number.differs', 'amounts.nearly'),
  at('C-02', 2009, 2011, 'table.missing'),
  at('C-03', 1995, 1998, 'table.heads'),
  at('C-04', 1785, 1789, 'number.rounding', 'amounts.nearly'),
  at('C-04', 1945, 1945, ...sums),
  at('C-05', 1825, 1825, ...sums),
  at('C-06', 1831, 1831, ...sums),
  at('C-07', 1843, 1843, ...sums),
  at('C-08', 1777, 1777, ...sums),
  at('C-08', 1941, 1941, ...sums),
  at('C-09', 1875, 1875, ...sums),
  at('C-10', 1957, 1957, ...sums),
  at('C-11', 1868, 1873, 'table.format', 'table.sum', 'table.difference'),
  at('C-12', 1953, 1953, 'table.refund'),
  at('C-13', 1854, 1854, 'table.refund'),
  at('C-14', 1801, 1935, 'table.one-line-budget'),
  at('C-15', 1823, 1823, 'table.sign'),
  at('C-16', 1763, 1763, 'accounts.provisional'),
  at('C-17', 1957, 2023, 'table.no-total'),
  at('C-18', 676, 676, 'text.amount'),
  at('C-18', 1781, 1781, 'text.amount'),
  at('C-18', 1968, 1968, 'table.format'),
  at('N-01', 435, 437, 'classes.cumulative'),
  at('N-02', 232, 254, 'base.mixed'),
  at('N-04', 276, 286, 'base.unsaid'),
  at('N-08', 144, 147, 'level.same'),
  at('P-01', 492, 494, 'population.wrong'),
  at('P-02', 494, 498, 'rank.tie'),
  at('P-03', 856, 858, 'number.differs'),
  at('P-04', 566, 568, 'number.differs'),
  at('P-05', 604, 608, 'unit.number-share'),
  at('P-06', 519, 519, 'base.ratio'),
  at('P-07', 482, 484, 'date.reference'),
  at('P-08', 541, 547, 'series.break'),
  at('P-09', 488, 550, 'stock.flow'),
  at('E-01', 629, 685, 'peers.undefined'),
  at('S-01', 734, 734, 'alike.untold'),
  at('S-02', 720, 722, 'mean.without-base'),
  at('K-01', 758, 760, 'number.differs'),
  at('K-02', 782, 799, 'table.columns-lost'),
  at('K-03', 782, 799, 'table.column-empty'),
  at('H-01', 1281, 1281, 'number.rounding'),
  at('H-02', 1292, 1292, 'number.differs'),
  at('H-03', 1239, 1241, 'unit.number-share'),
  at('H-04', 1206, 1210, 'series.break'),
  at('H-05', 1255, 1255, 'cell.small'),
  at('H-08', 1255, 1255, 'base.thereof'),
  at('O-01', 1060, 1064, 'level.same'),
]

const sameNumbers = [
  'number.differs',
  'number.rounding',
  'population.wrong',
  'year.wrong',
  'direction.against',
  'unit.number-share',
  'unit.points',
  'base.ratio',
  'base.thereof',
  'sum.sentence',
  'change.sentence',
  'amounts.nearly',
  'classes.cumulative',
  'table.sum',
  'table.difference',
] as const satisfies readonly CheckRule[]

/**
 * The negative controls: places whose numbers are right, so that no rule about numbers may speak. That some of them are
 * small counts of persons is another matter.
 */
export const printedControls: readonly PrintedFault[] = [
  at('C-01b', 1789, 1793, ...sameNumbers),
  at('N-07', 161, 162, ...sameNumbers),
  at('P-10', 517, 518, ...sameNumbers),
  at('P-10', 574, 576, ...sameNumbers),
  at('P-10', 609, 611, ...sameNumbers),
  at('P-11', 473, 477, ...sameNumbers),
  at('P-11', 525, 527, ...sameNumbers),
  at('P-11', 535, 541, ...sameNumbers),
  at('P-11', 580, 582, ...sameNumbers),
  at('P-11', 587, 591, ...sameNumbers),
  at('P-11', 613, 615, ...sameNumbers),
  at('E-02', 629, 687, ...sameNumbers),
  at('K-05', 736, 742, ...sameNumbers),
  at('H-09', 1156, 1162, ...sameNumbers),
  at('H-10', 1341, 1345, ...sameNumbers),
  at('H-11', 1499, 1539, ...sameNumbers),
  at('O-02', 1079, 1083, ...sameNumbers),
  at('O-03', 1115, 1115, ...sameNumbers),
  at('O-03', 2105, 2111, ...sameNumbers),
]

/**
 * True, but not among the listed faults: section 5f of the catalogue of figures (small cells), and the sums on the way
 * from a rounded sum to the total that it is part of.
 */
export const printedFurther: readonly PrintedFault[] = [
  at('5f', 480, 615, 'cell.small'),
  at('5f', 736, 799, 'cell.small'),
  at('5f', 1079, 1083, 'cell.small'),
  at('5f', 1255, 1255, 'cell.small'),
  at('5f', 1519, 1539, 'cell.small'),
  at('5a', 1848, 1850, ...sums),
]

export const tells = ({ from, to, rules }: PrintedFault, { place, rule }: CheckFinding): boolean =>
  place.line >= from && place.line <= to && rules.includes(rule)
