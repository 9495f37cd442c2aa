import type { WrittenValue } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import type { WorkbookWords } from './workbookWords.ts'

/** What the sheets of tables and figures share. */
export interface SheetFrame {
  readonly name: string
  /** "Tabel 2.1" */
  readonly label: string
  readonly toContents: WrittenValue
  readonly words: WorkbookWords
}

/** Source and note below the numbers. */
export const closingRows = (
  { words }: SheetFrame,
  source: string | null,
  note: string | null,
): readonly (readonly WrittenValue[])[] => [
  ...(source === null ? [] : [[`${words.source}: ${source}`]]),
  ...(note === null ? [] : [[`${words.note}: ${note}`]]),
]
