import type { Phrase } from '../../narrative/phrase.ts'
import type { Inline } from '../reportModel.ts'
import { numberInline } from './metricText.ts'
import type { ResolvedMetric } from './scope.ts'

/** A sentence of the narrative rules as running text whose numbers stay live. */
export const phraseInlines = (phrase: Phrase<ResolvedMetric>): readonly Inline[] =>
  phrase.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : numberInline(part.of, part.text)))
