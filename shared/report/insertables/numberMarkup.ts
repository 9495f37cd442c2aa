import type { MetricRef } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import { dimensionNames, dimensionValues } from '../markdown/dimensionNames.ts'

const attributeOf = new Map(Object.entries(dimensionNames).map(([name, dimension]) => [dimension, name]))

const wordOf = new Map(
  Object.entries(dimensionValues).flatMap(([dimension, words]) =>
    Object.entries(words).map(([word, code]): [string, string] => [`${dimension} ${code}`, word]),
  ),
)

/** The parser takes characters by their entities; a line break would end the markup. */
const quoted = (text: string): string => `"${text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`

const steps = (year: number, from: number): string => String(year - from)

/** A year counted from the report's, so that next year's report shows next year's number; null for the report's own. */
function yearAttribute(value: string | number, year: number): string | null {
  if (typeof value === 'number') return value === year ? null : value < year ? steps(value, year) : String(value)
  const span = /^(\d{4})-(\d{4})$/.exec(value)
  if (!span) return value
  const [first, last] = [Number(span[1]), Number(span[2])]
  return last <= year ? `${steps(first, year)}..${steps(last, year)}` : `${first}..${last}`
}

/** The attributes by which a report of that year names a number; null where markup has no word for a dimension. */
export function numberAttributes({ metric, dims }: MetricRef, year: number): string | null {
  const attributes = [`key=${quoted(metric)}`]
  for (const [dimension, value] of Object.entries(dims)) {
    const name = attributeOf.get(dimension)
    if (name === undefined || /[\n\r]/.test(String(value))) return null
    if (dimension === 'municipality' && value === ALL) continue
    const text =
      dimension === 'year' ? yearAttribute(value, year) : (wordOf.get(`${dimension} ${value}`) ?? String(value))
    if (text !== null) attributes.push(`${name}=${quoted(text)}`)
  }
  return attributes.join(' ')
}

/** A live number, as it is written in a chapter. */
export function numberMarkup(number: MetricRef, year: number): string | null {
  const attributes = numberAttributes(number, year)
  return attributes === null ? null : `:tal{${attributes}}`
}
