import type { WrittenValue } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import type { WorkbookWords } from './workbookWords.ts'

/** What all sheets but the first share. */
export interface SheetFrame {
  readonly name: string
  readonly toContents: WrittenValue
  readonly words: WorkbookWords
}

/** Source and note below the numbers. */
export const closingTexts = ({ words }: SheetFrame, source: string | null, note: string | null): readonly string[] => [
  ...(source === null ? [] : [`${words.source}: ${source}`]),
  ...(note === null ? [] : [`${words.note}: ${note}`]),
]
