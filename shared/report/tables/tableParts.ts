import { formatNumber, formatSigned } from '../../danish.ts'
import type { Fraction } from '../../quantities.ts'
import type { Dims } from '../../statistics/metric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'
import type { TableCell, TableColumn, TableRow, TableRowKind } from '../reportModel.ts'

/** Stands where a number is not defined or not given; never a zero. */
export const DASH = '–'

export type CellFormat = 'count' | 'percent' | 'decimal' | 'kroner' | 'signedKroner' | 'signedPercent'

const formats: Readonly<Record<CellFormat, (value: Fraction) => string>> = {
  count: (value) => formatNumber(value),
  percent: (value) => formatNumber(value, 1),
  decimal: (value) => formatNumber(value, 1),
  kroner: (value) => formatNumber(value),
  signedKroner: (value) => formatSigned(value),
  signedPercent: (value) => formatSigned(value, 1),
}

export const textCell = (text: string): TableCell => ({ text })
export const valueCell = (value: Fraction | null, format: CellFormat): TableCell =>
  textCell(value === null ? DASH : formats[format](value))

/** A cell that knows its metric; units stand in the heading, so the text is the bare number. */
export function metricCell(resolved: ResolvedMetric, format: CellFormat): TableCell {
  const value = resolved.found?.value ?? null
  return { ...valueCell(value, format), metric: resolved.definition.id, dims: resolved.dims }
}

/** A metric of the catalogue at the given dimensions; null when the catalogue does not know it. */
export function metricAt(scope: Scope, id: string, dims: Dims): ResolvedMetric | null {
  const definition = scope.definitions.get(id)
  return definition ? { definition, dims, found: scope.metrics.get(id, dims) } : null
}

export const cellOf = (resolved: ResolvedMetric | null, format: CellFormat): TableCell =>
  resolved ? metricCell(resolved, format) : textCell(DASH)

/** First column of the given share of the width, the rest shared equally by right-aligned number columns. */
export function columnsOf(first: string, firstWidth: number, headings: readonly string[]): readonly TableColumn[] {
  const width = (1 - firstWidth) / headings.length
  return [
    { heading: first, align: 'left', width: firstWidth },
    ...headings.map((heading): TableColumn => ({ heading, align: 'right', width })),
  ]
}

export const rowOf = (cells: readonly TableCell[], kind: TableRowKind = 'row', level = 0): TableRow => ({
  kind,
  level,
  cells,
})

/** False for a table without a single number: such a table is left out. */
export const hasNumbers = (rows: readonly TableRow[]): boolean =>
  rows.some(({ cells }) => cells.slice(1).some(({ text }) => text !== DASH && text !== ''))
