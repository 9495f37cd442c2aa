import type { Language } from '../../danish.ts'
import { type PaperNumbers, paperNumbers } from '../../paperNumbers.ts'
import type { Fraction } from '../../quantities.ts'
import type { Bilingual, Dims } from '../../statistics/metric.ts'
import { type ResolvedMetric, resolvedAt, type Scope, said } from '../compose/scope.ts'
import type { TableCell, TableColumn, TableRow, TableRowKind } from '../reportModel.ts'

/** Stands where a number is not defined or not given; never a zero. */
export const DASH = '–'

export type CellFormat = 'count' | 'percent' | 'decimal' | 'kroner' | 'signedKroner' | 'signedPercent'

const formats: Readonly<Record<CellFormat, (numbers: PaperNumbers, value: Fraction) => string>> = {
  count: ({ number }, value) => number(value),
  percent: ({ number }, value) => number(value, 1),
  decimal: ({ number }, value) => number(value, 1),
  kroner: ({ number }, value) => number(value),
  signedKroner: ({ signed }, value) => signed(value),
  signedPercent: ({ signed }, value) => signed(value, 1),
}

export const textCell = (text: string): TableCell => ({ text })
export const valueCell = (value: Fraction | null, format: CellFormat, language: Language): TableCell =>
  textCell(value === null ? DASH : formats[format](paperNumbers[language], value))

/** A cell that knows its metric; units stand in the heading, so the text is the bare number. */
export function metricCell(resolved: ResolvedMetric, format: CellFormat): TableCell {
  const value = resolved.found?.value ?? null
  return { ...valueCell(value, format, resolved.language), metric: resolved.definition.id, dims: resolved.dims }
}

/** A metric of the catalogue at the given dimensions; null when the catalogue does not know it. */
export function metricAt(scope: Scope, id: string, dims: Dims): ResolvedMetric | null {
  const definition = scope.definitions.get(id)
  return definition ? resolvedAt(scope, definition, dims) : null
}

export const cellOf = (resolved: ResolvedMetric | null, format: CellFormat): TableCell =>
  resolved ? metricCell(resolved, format) : textCell(DASH)

/** Where a table's numbers come from, as the catalogue says of one of its metrics. */
export function sourceOf(scope: Scope, metric: string): string | null {
  const definition = scope.definitions.get(metric)
  return definition ? said(scope, definition.source) : null
}

/** Headings and labels that tables have in common. */
export const tableWords = {
  count: { da: 'Antal', en: 'Number' },
  share: { da: 'Andel', en: 'Share' },
  total: { da: 'I alt', en: 'Total' },
  together: { da: 'Samlet', en: 'Together' },
  others: { da: 'Øvrige', en: 'Others' },
  mean: { da: 'Gennemsnit', en: 'Average' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  kroner: { da: 'Kroner', en: 'DKK' },
} as const satisfies Readonly<Record<string, Bilingual>>

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
