import { formatNumber, type Language } from '../../danish.ts'
import type { Bilingual, MetricRef } from '../metric.ts'
import { type MetricSet, numberKey } from '../metricSet.ts'
import { ALL } from '../scope.ts'
import type { Contradiction } from './contradiction.ts'

/** What a person is told of a printed figure that the rows do not give, and what to do about it. */
export function contradictionText(contradiction: Contradiction, metrics: MetricSet): Bilingual {
  const { printed, decimals, computed, rowNumber } = contradiction
  const number = (value: typeof printed, language: Language) => formatNumber(value, decimals, language)
  const name = (language: Language) => nameOf(contradiction, metrics, language)
  return {
    da: `Filen med nøgletal, række ${rowNumber}: ${name('da')} er ${number(printed, 'da')}, men de øvrige rækker giver ${number(computed, 'da')}. Rapporten bruger det beregnede tal. Ret rækken, eller fjern den.`,
    en: `File of key figures, row ${rowNumber}: ${name('en')} is ${number(printed, 'en')}, but the other rows give ${number(computed, 'en')}. The report uses the computed number. Correct the row or remove it.`,
  }
}

/** What the file of key figures prints of one number otherwise: said where that number is explained. */
export function contradictionNotes(metrics: MetricSet, { metric, dims }: MetricRef, language: Language): string[] {
  const key = numberKey(metric, dims)
  return metrics.contradictions
    .filter((each) => each.metric === metric && numberKey(each.metric, each.dims) === key)
    .map((each) => contradictionText(each, metrics)[language])
}

function nameOf({ metric, dims }: Contradiction, metrics: MetricSet, language: Language): string {
  const where = Object.values(dims).filter((value) => value !== ALL)
  return `“${metrics.definitionOf(metric).label[language]}” (${where.join(', ')})`
}
