import { inlinesOf } from '../../../../shared/report/inlinesOf.ts'
import type { Chapter } from '../../../../shared/report/reportModel.ts'
import type { WrittenValue } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import { type SheetContent, sheetContent } from './sheetContent.ts'
import type { SheetFrame } from './sheetFrame.ts'

/** The footnotes of the report, those of its tables and figures too, with their numbers and chapters. */
export function notesRows(chapters: readonly Chapter[]): readonly (readonly WrittenValue[])[] {
  return chapters.flatMap(({ number, title, blocks }) =>
    blocks.flatMap(inlinesOf).flatMap((inline) => {
      if (inline.type !== 'footnote') return []
      const note = inline.note.map(({ text }) => text).join('')
      return [[{ number: Number(inline.text), format: '0' }, note, `${number}  ${title}`]]
    }),
  )
}

export function notesSheet(
  rows: readonly (readonly WrittenValue[])[],
  { name, above, words }: SheetFrame,
): SheetContent {
  return sheetContent({
    name,
    title: words.notesOf,
    opening: above,
    headings: [words.number, words.note, words.chapter],
    rows,
  })
}
