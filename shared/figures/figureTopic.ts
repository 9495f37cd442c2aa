import { sources } from '../statistics/catalogue/sources.ts'
import type { Bilingual, ChapterId } from '../statistics/metric.ts'
import { described } from './altText.ts'
import { inWordsOfCodes } from './codeWords.ts'
import { caveatNotes, figureBreaks, withOlderSeries } from './figureCaveats.ts'
import type { FigureContext } from './figureContext.ts'
import { hasValues } from './figureContext.ts'
import type { FigureSpec } from './figureSpec.ts'
import { smallBaseNote } from './smallBase.ts'

/** A figure that the product can draw, with the table of its numbers. */
export interface FigureTopic {
  readonly key: string
  readonly chapter: ChapterId
  readonly label: Bilingual
  /** Null where the data do not carry the figure. */
  readonly build: (context: FigureContext) => FigureSpec | null
}

type SourceName = keyof typeof sources

/** What a topic says of its figure; the rest follows from the numbers. */
export type Draft = Pick<
  FigureSpec,
  'kind' | 'categories' | 'series' | 'undrawn' | 'total' | 'format' | 'reference' | 'highlight'
> & {
  /** The message; without one (nothing is largest, nothing was counted) the topic's name stands in its place. */
  readonly title: Bilingual | null
  readonly subtitle: Bilingual
  readonly categoryHeading: Bilingual
  /** Where it is another than the chapter's. */
  readonly source?: SourceName | Bilingual
  readonly note?: Bilingual | null
}

/** The topics of a chapter. Their figures say by themselves where a series breaks and what is provisional or small. */
export const topicsOf =
  (chapter: ChapterId, defaultSource: SourceName) =>
  (key: string, label: Bilingual, draftOf: (context: FigureContext) => Draft | null): FigureTopic => ({
    key,
    chapter,
    label,
    build(context) {
      const draft = draftOf(context)
      if (!draft?.series.some(hasValues)) return null
      const { language } = context
      const { source, note, title, subtitle, categoryHeading, ...rest } = inWordsOfCodes(context, draft)
      const notes = [note?.[language], smallBaseNote(context, rest), ...caveatNotes(context, rest)].filter(Boolean)
      return described(context, {
        ...rest,
        series: withOlderSeries(context, rest),
        key,
        title: (title ?? label)[language],
        subtitle: subtitle[language],
        categoryHeading: categoryHeading[language],
        source: sourceText(source ?? defaultSource)[language],
        breaks: figureBreaks(context, rest),
        note: notes.length > 0 ? notes.join(' ') : null,
      })
    },
  })

const sourceText = (source: SourceName | Bilingual): Bilingual =>
  typeof source === 'string' ? sources[source] : source
