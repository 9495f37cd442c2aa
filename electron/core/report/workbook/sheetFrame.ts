import type { WrittenValue } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import type { WorkbookWords } from './workbookWords.ts'

/** What all sheets but the first share. */
export interface SheetFrame {
  readonly name: string
  /** Above the headings: what a reader must know of every sheet, and the way to the contents. */
  readonly above: readonly WrittenValue[]
  readonly words: WorkbookWords
}

/** Source and note below the numbers. */
export const closingTexts = ({ words }: SheetFrame, source: string | null, note: string | null): readonly string[] => [
  ...(source === null ? [] : [`${words.source}: ${source}`]),
  ...(note === null ? [] : [`${words.note}: ${note}`]),
]
