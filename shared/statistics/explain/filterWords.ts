import type { ExplainedFilter } from '../../contract/statistics.ts'
import type { Language } from '../../danish.ts'
import type { LawEras } from '../breaks/lawEras.ts'
import type { Evidence, EvidencePart, Filter, Scalar } from '../evidence.ts'
import type { Dims } from '../metric.ts'
import { datasetNames } from './datasetNames.ts'
import { fieldName } from './fieldNames.ts'
import { valueWordIn } from './valueWords.ts'

/**
 * The conditions that the counted rows met. Rows of two tables, or of two years, each have their own; what they share
 * is said once. Small tables name no conditions of their own: there the number's dimensions say which rows they are.
 */
export function explainedFilters(
  evidence: Evidence,
  dims: Dims,
  laws: LawEras,
  language: Language,
): readonly ExplainedFilter[] {
  const wordOf = valueWordIn(laws, dims.year)
  const several = new Set(evidence.map(({ table }) => table)).size > 1
  const values = new Map<string, Set<string>>()
  for (const part of evidence)
    for (const [field, is] of conditionsOf(part, dims)) {
      const name = fieldName(field, language)
      const heading = several ? `${datasetNames[part.table][language]}: ${name}` : name
      const known = values.get(heading) ?? new Set()
      values.set(heading, known.add(conditionWords(is, (value) => wordOf(field, value, language), language)))
    }
  return [...values].map(([field, either]) => ({ field, value: eitherOf([...either], language) }))
}

/** One condition a field: rows that were narrowed twice met the last one, which is the narrower. */
const conditionsOf = (part: EvidencePart, dims: Dims): ReadonlyMap<string, Filter['is']> =>
  new Map(part.filters.length > 0 ? part.filters.map(({ field, is }) => [field, is]) : Object.entries(dims))

const isInterval = (is: Filter['is']): is is { readonly from: Scalar; readonly to: Scalar } =>
  typeof is === 'object' && is !== null && 'from' in is

const isList = (is: Filter['is']): is is readonly Scalar[] => Array.isArray(is)

function conditionWords(is: Filter['is'], word: (value: Scalar) => string, language: Language): string {
  if (isList(is)) return runOf(is) ?? eitherOf(is.map(word), language)
  return isInterval(is) ? intervalWords(is.from, is.to, word, language) : word(is)
}

function intervalWords(from: Scalar, to: Scalar, word: (value: Scalar) => string, language: Language): string {
  const danish = language === 'da'
  if (from === null && to === null) return danish ? 'kendt' : 'known'
  if (from === null) return `${danish ? 'højst' : 'at most'} ${word(to)}`
  if (to === null) return `${danish ? 'mindst' : 'at least'} ${word(from)}`
  return from === to ? word(from) : `${word(from)}–${word(to)}`
}

/** "1996–2000" for numbers that follow each other, in either direction. */
function runOf(values: readonly Scalar[]): string | null {
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined || numbers.length < 3 || numbers.length < values.length) return null
  return last - first === numbers.length - 1 ? `${first}–${last}` : null
}

/** "a, b eller c"; with semicolons where a value has a comma of its own. */
function eitherOf(values: readonly string[], language: Language): string {
  const last = values.at(-1) ?? ''
  if (values.length < 2) return last
  const between = values.some((value) => value.includes(',')) ? '; ' : ', '
  return `${values.slice(0, -1).join(between)}${language === 'da' ? ' eller ' : ' or '}${last}`
}
