import type { MetricExplanation } from '../../../shared/contract/engine.ts'
import { formatDate, formatNumber, type Language } from '../../../shared/danish.ts'
import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { definitionOf, unitOf } from '../../../shared/statistics/catalogue.ts'
import type { MetricValue } from '../../../shared/statistics/metric.ts'
import { groupBy } from '../../../shared/statistics/tally.ts'

/** "Forklar tallet": what the number is, what it was computed from, and the cells that it comes from. */
export function explain(value: MetricValue, batches: readonly ImportBatch[], language: Language): MetricExplanation {
  const definition = definitionOf(value.metric)
  const fileOf = new Map(batches.map((batch) => [batch.id, batch.fileName]))
  const bySheet = groupBy(value.rows, ({ origin }) => JSON.stringify([origin.batch, origin.sheet]))
  return {
    label: definition.label[language],
    kind: definition.kind,
    unit: unitOf(value.metric, value.dims),
    display: displayOf(value, definition.decimals, language),
    exact: exactOf(value, language),
    definition: definition.definition[language],
    base: definition.base[language],
    source: definition.source[language],
    part: value.basis?.part ?? null,
    whole: value.basis?.whole ?? null,
    rowCount: value.rows.length,
    cells: [...bySheet.values()].flatMap((rows) => {
      const [first] = rows
      if (!first) return []
      const numbers = [...new Set(rows.map(({ origin }) => origin.row))].sort((a, b) => a - b)
      return [{ file: fileOf.get(first.origin.batch) ?? '', sheet: first.origin.sheet, rows: numbers }]
    }),
  }
}

function displayOf(value: MetricValue, decimals: number, language: Language): string {
  if (value.date) return formatDate(value.date, language)
  return value.value === null ? '–' : formatNumber(value.value, decimals, language)
}

/** The unrounded value: a whole number as it is, anything else as its fraction. */
function exactOf(value: MetricValue, language: Language): string {
  if (value.date) return value.date
  if (value.value === null) return '–'
  const { numerator, denominator } = value.value
  return denominator === 1
    ? formatNumber(value.value, 0, language)
    : `${formatNumber({ numerator, denominator: 1 }, 0, language)} / ${formatNumber({ numerator: denominator, denominator: 1 }, 0, language)}`
}
