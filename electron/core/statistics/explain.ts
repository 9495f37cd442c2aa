import type { ExplainedSource, MetricExplanation } from '../../../shared/contract/statistics.ts'
import type { Language } from '../../../shared/danish.ts'
import type { LawEras } from '../../../shared/statistics/breaks/lawEras.ts'
import { explainedFilters } from '../../../shared/statistics/explain/filterWords.ts'
import { explainedInputs } from '../../../shared/statistics/explain/inputs.ts'
import { metricName } from '../../../shared/statistics/explain/metricName.ts'
import { displayed, exactly, roundingWords } from '../../../shared/statistics/explain/numberWords.ts'
import { proportionWords } from '../../../shared/statistics/explain/proportion.ts'
import { valueWordIn } from '../../../shared/statistics/explain/valueWords.ts'
import type { MetricValue } from '../../../shared/statistics/metric.ts'
import type { MetricSet } from '../../../shared/statistics/metricSet.ts'
import type { ReadDatabase } from '../database/connection.ts'
import { importsByNumber } from './importsByNumber.ts'
import { sheetRowsOf } from './sourceRows.ts'

/** "Forklar tallet": what the number is, what it was worked out from, and the rows that it comes from. */
export function explain(
  db: ReadDatabase,
  metrics: MetricSet,
  value: MetricValue,
  notes: readonly string[],
  laws: LawEras,
  language: Language,
): MetricExplanation {
  const { metric, dims, basis, evidence } = value
  const definition = metrics.definitionOf(metric)
  const sources = sourcesOf(db, value)
  return {
    metric,
    dims,
    label: metricName(definition, dims, language, valueWordIn(laws, dims.year)).text,
    kind: definition.kind,
    unit: metrics.unitOf(metric, dims),
    display: displayed(value, definition.decimals, language),
    exact: exactly(value, language),
    rounding: roundingWords(value, definition.decimals, language),
    definition: definition.definition[language],
    base: definition.base[language],
    source: definition.source[language],
    part: basis?.part ?? null,
    whole: basis?.whole ?? null,
    proportion: proportionWords(value, metrics, language),
    filters: explainedFilters(evidence, dims, laws, language),
    inputs: explainedInputs(value, metrics, laws, language),
    notes,
    rowCount: sources.reduce((sum, { rowCount }) => sum + rowCount, 0),
    sources,
  }
}

function sourcesOf(db: ReadDatabase, { evidence }: MetricValue): readonly ExplainedSource[] {
  const imports = importsByNumber(db)
  return sheetRowsOf(db, evidence).map(({ batchId, sheet, rows }) => ({
    batchId,
    file: imports.get(batchId)?.file ?? '',
    importedAt: imports.get(batchId)?.importedAt ?? '',
    sheet,
    rowCount: rows.length,
    rows,
  }))
}
