import type { KeyFigure } from '../../domain/ledger.ts'
import { type Fraction, fractionOfDecimal, roundedUnits } from '../../quantities.ts'
import { rowsOf } from '../evidence.ts'
import type { Dims, MetricKind, MetricRef, MetricValue } from '../metric.ts'

/** A row of the key-figure file as a value of a metric. */
export interface PrintedFigure extends MetricRef {
  readonly kind: MetricKind
  readonly row: KeyFigure
}

export const printedValue = ({ metric, dims, kind, row }: PrintedFigure): MetricValue => ({
  metric,
  dims,
  kind,
  value: fractionOfDecimal(row.value),
  evidence: [rowsOf('key_figure', [row])],
  from: [],
})

/** Decimals that the file prints. */
export const decimalsIn = (value: string): number => value.split('.')[1]?.length ?? 0

/** True where the exact value, rounded as the printed one is, is the printed one. */
export const isPrintedAs = (exact: Fraction, printed: Fraction, decimals: number): boolean =>
  roundedUnits(exact, decimals) === roundedUnits(printed, decimals)

/** "2012/13" is 2012-13 among the metrics; a calendar year is a number. */
export function yearOfPeriod(period: string): Dims[string] {
  if (/^\d{4}$/.test(period)) return Number(period)
  return period.replace(/^(\d{4})\/(\d{2}|\d{4})$/, '$1-$2')
}
