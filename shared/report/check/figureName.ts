import { formatKroner, formatNumber, formatPercent, type Language } from '../../danish.ts'
import type { Fraction } from '../../quantities.ts'
import { valueWord } from '../../statistics/explain/valueWords.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import type { Candidate } from './bind/candidates.ts'

/** Dimensions that the name of a line already says. */
const SILENT = new Set(['kind', 'group'])

function nameIn({ group, dims }: Candidate, language: Language): string {
  const parts = Object.entries(dims)
    .filter(([dim]) => !SILENT.has(dim))
    .map(([dim, value]) => valueWord(dim, value, language))
  return `${group.definition.label[language]} (${parts.join(', ')})`
}

function shownValue({ kind, group }: Candidate, value: Fraction, language: Language): string {
  const { unit, decimals } = group.definition
  if (kind === 'points')
    return `${formatNumber(value, 1, language)} ${language === 'da' ? 'procentpoint' : 'percentage points'}`
  if (kind === 'share' || kind === 'change' || unit === '%') return formatPercent(value, 1, language)
  if (unit === 'kr.' || unit.startsWith('kr.')) return formatKroner(value, language)
  return formatNumber(value, kind === 'mean' ? Math.max(decimals, 1) : decimals, language)
}

/** The value of a figure as a proposal would write it. */
export const figureValue = (candidate: Candidate, language: Language): string =>
  shownValue(candidate, candidate.value, language)

/** "Underretninger (2013, alle kommuner samlet) er 524." */
export const figureSays = (candidate: Candidate): Bilingual => ({
  da: `${nameIn(candidate, 'da')} er ${figureValue(candidate, 'da')}.`,
  en: `${nameIn(candidate, 'en')} is ${figureValue(candidate, 'en')}.`,
})
