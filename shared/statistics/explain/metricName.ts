import type { Language } from '../../danish.ts'
import type { Dims, MetricDefinition } from '../metric.ts'
import { type ValueWord, valueWord } from './valueWords.ts'

interface MetricName {
  readonly text: string
  /** The dimensions that the name says itself, which need not be told beside it. */
  readonly says: readonly string[]
}

/** `{days}` in a label stands for the word of that dimension's value. */
const PLACE = /\{(\w+)\}/g

/** What a number is called: the label of its metric, with the values of its dimensions in it where the label has room for them. */
export function metricName(
  { label, labelWith }: Pick<MetricDefinition, 'label' | 'labelWith'>,
  dims: Dims,
  language: Language,
  wordOf: ValueWord = valueWord,
): MetricName {
  const template = labelWith?.[language] ?? ''
  const says = [...template.matchAll(PLACE)].map(([, dim = '']) => dim)
  if (says.length === 0 || says.some((dim) => dims[dim] === undefined)) return { text: label[language], says: [] }
  return { text: template.replace(PLACE, (_, dim: string) => wordOf(dim, dims[dim] ?? null, language)), says }
}
