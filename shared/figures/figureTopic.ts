import { sources } from '../statistics/catalogue/sources.ts'
import type { Bilingual, ChapterId } from '../statistics/metric.ts'
import { described } from './altText.ts'
import type { FigureContext } from './figureContext.ts'
import { hasValues } from './figureContext.ts'
import type { FigureSpec } from './figureSpec.ts'

/** A figure that the product can draw, with the table of its numbers. */
export interface FigureTopic {
  readonly key: string
  readonly chapter: ChapterId
  readonly label: Bilingual
  /** Null where the data do not carry the figure. */
  readonly build: (context: FigureContext) => FigureSpec | null
}

export type Draft = Omit<FigureSpec, 'key' | 'alt' | 'source' | 'note'> & {
  readonly source?: keyof typeof sources
  readonly note?: string
}

export function topic(
  chapter: ChapterId,
  defaultSource: keyof typeof sources,
  key: string,
  label: Bilingual,
  draftOf: (context: FigureContext) => Draft | null,
): FigureTopic {
  return {
    key,
    chapter,
    label,
    build(context) {
      const draft = draftOf(context)
      if (!draft?.series.some(hasValues)) return null
      const { source, note, ...rest } = draft
      const text = sources[source ?? defaultSource][context.language]
      return described(context, { ...rest, key, source: text, note: note ?? null })
    },
  }
}
