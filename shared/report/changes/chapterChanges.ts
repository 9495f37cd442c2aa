import type { ChangedNumber } from '../../contract/report.ts'
import type { Language } from '../../danish.ts'
import type { ReportDraft } from '../buildReport.ts'
import type { ChapterDraft } from '../chapters/draftChapters.ts'
import type { ReportInput } from '../reportInput.ts'
import { compareNumbers, type NumberChange } from './compareNumbers.ts'
import { differenceText } from './differenceText.ts'
import { numberLabel } from './numberLabel.ts'
import { numbersShown } from './numbersShown.ts'
import type { AcceptedChapter, ShownNumber } from './shownNumber.ts'

/** What has changed in a chapter since it was accepted. */
export interface ChapterChange {
  readonly chapter: string
  readonly changes: readonly NumberChange[]
}

export const numbersOf = (chapter: ChapterDraft, { metrics, language }: ReportInput): readonly ShownNumber[] =>
  numbersShown(chapter.blocks, metrics, language)

/** For every chapter that was ever accepted; a text that cannot be followed has no numbers to compare. */
export const chapterChanges = (
  input: ReportInput,
  { chapters }: ReportDraft,
  accepted: ReadonlyMap<string, AcceptedChapter>,
): readonly ChapterChange[] =>
  chapters.flatMap((chapter) => {
    const known = accepted.get(chapter.key)
    if (!known || chapter.problem) return []
    return [{ chapter: chapter.key, changes: compareNumbers(known.numbers, numbersOf(chapter, input)) }]
  })

/** How many numbers have changed, however often each is written. */
export const countChanged = ({ changes }: ChapterChange): number => new Set(changes.map(({ key }) => key)).size

/** The changes in words. */
export const changedNumbers = (
  { catalogue, laws }: ReportInput,
  changed: readonly ChapterChange[],
  language: Language,
): readonly ChangedNumber[] => {
  const definitions = new Map(catalogue.map((definition) => [definition.id, definition]))
  return changed.flatMap(({ chapter, changes }) =>
    changes.flatMap(({ before, after }): ChangedNumber[] => {
      const number = after ?? before
      if (!number) return []
      const { metric, dims, sentence } = number
      const definition = definitions.get(metric)
      return [
        {
          chapter,
          block: after?.block ?? null,
          metric,
          dims,
          label: definition ? numberLabel(definition, dims, laws, language) : metric,
          before: before?.shown ?? '',
          after: after?.shown ?? '',
          difference: definition
            ? differenceText(before?.value ?? null, after?.value ?? null, definition, language)
            : null,
          sentence,
        },
      ]
    }),
  )
}
