import type { Footnote } from '../../../../../shared/report/reportModel.ts'
import type { TextRun } from '../type/textRuns.ts'

/** A text with the number of its footnote behind it. */
export const marked = (text: string, footnote: Footnote | null): string | readonly TextRun[] =>
  footnote ? [{ text }, { text: footnote.text, raised: true }] : text
