import type { Language } from '../../danish.ts'
import { millionsInWords } from '../../narrative/moneyWords.ts'
import { counted, numberInWords } from '../../narrative/numberWords.ts'
import { magnitude, percentInWords } from '../../narrative/percentWords.ts'
import { capitalize } from '../../narrative/phrase.ts'
import { pointsCounted } from '../../narrative/pointsWords.ts'
import { fewPersons } from '../../narrative/rules/disclosure.ts'
import { paperNumbers } from '../../paperNumbers.ts'
import { assertNever } from '../../problems.ts'
import { type Fraction, fraction, roundedUnits } from '../../quantities.ts'
import { countsPersons } from '../../statistics/smallCells.ts'
import type { Inline } from '../reportModel.ts'
import type { Attributes } from './resolveMetric.ts'
import type { ResolvedMetric, Scope } from './scope.ts'
import { isWithheldCount } from './smallNumbers.ts'

/** What stands where a number is missing, so that no gap reads like a zero. */
export const notGiven: Readonly<Record<Language, string>> = { da: 'ikke opgjort', en: 'not available' }

export const isNotGiven = (text: string): boolean => Object.values(notGiven).includes(text)

const genderOf = (attributes: Attributes): 'en' | 'et' => (attributes.ental === 'et' ? 'et' : 'en')

function countText(value: Fraction, { language }: ResolvedMetric, attributes: Attributes): string {
  if (attributes.en && attributes.flere) {
    const noun = { singular: attributes.en, plural: attributes.flere, gender: genderOf(attributes) }
    return counted(value, noun, language)
  }
  return attributes.form === 'tal'
    ? paperNumbers[language].number(value)
    : numberInWords(value, genderOf(attributes), language)
}

/** R9: whole points in words, and in the singular where one is shown. */
function pointsText(size: Fraction, decimals: number | null, language: Language): string {
  return decimals === null
    ? pointsCounted(fraction(Number(roundedUnits(size))), 0, language)
    : pointsCounted(size, decimals, language)
}

function valueText(value: Fraction, resolved: ResolvedMetric, attributes: Attributes): string {
  const { definition, language } = resolved
  const numbers = paperNumbers[language]
  const { form } = attributes
  const decimals = attributes.decimaler ? Number(attributes.decimaler) : null
  switch (definition.kind) {
    case 'count':
      return countText(value, resolved, attributes)
    case 'share':
      return form === 'omtrent' ? percentInWords(value, 'hedged', language) : numbers.percent(value, decimals ?? 0)
    case 'change':
      return form === 'omtrent'
        ? percentInWords(value, 'hedged', language)
        : numbers.percent(magnitude(value), decimals ?? definition.decimals)
    case 'points':
    case 'overrepresentation':
      return pointsText(magnitude(value), decimals, language)
    case 'money':
      return form === 'mio' ? millionsInWords(value, decimals ?? 1, language) : numbers.kroner(value)
    case 'rate':
    case 'mean':
    case 'index':
      return numbers.number(value, decimals ?? definition.decimals)
    case 'date':
      return numbers.number(value)
    default:
      return assertNever(definition.kind)
  }
}

/** R16: a count of one to four persons, where the author has asked for it not to be told. */
const isHidden = (scope: Scope, { definition, found }: ResolvedMetric, { form }: Attributes): boolean =>
  form === 'faa' && countsPersons(definition) && isWithheldCount(scope, found?.value ?? null)

/** A metric's value as it stands in a sentence. */
export function metricText(resolved: ResolvedMetric, attributes: Attributes = {}): string {
  const { found, language } = resolved
  if (found?.date) return paperNumbers[language].date(found.date)
  if (!found || found.value === null) return notGiven[language]
  const text = valueText(found.value, resolved, attributes)
  return attributes.form === 'stor' ? capitalize(text) : text
}

/** A live number: text and origin in one. */
export const numberInline = (resolved: ResolvedMetric, text: string): Inline => ({
  type: 'number',
  text,
  metric: resolved.definition.id,
  dims: resolved.dims,
})

/** `:tal`: the value, or words without an origin where it is hidden. */
export const valueInline = (scope: Scope, resolved: ResolvedMetric, attributes: Attributes): Inline =>
  isHidden(scope, resolved, attributes)
    ? { type: 'text', text: fewPersons(resolved.language) }
    : numberInline(resolved, metricText(resolved, attributes))
