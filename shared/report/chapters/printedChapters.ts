import { numberFootnotes } from '../compose/footnotes.ts'
import type { Chapter } from '../reportModel.ts'
import type { ChapterDraft } from './draftChapters.ts'
import { printedBlocks } from './printedBlocks.ts'

/** The chapters as they are printed: those with something to print, their footnotes numbered through. */
export const printedChapters = (drafts: readonly ChapterDraft[]): readonly Chapter[] =>
  numberFootnotes(
    drafts
      .filter(({ number, problem }) => number !== '' && !problem)
      .map(({ key, number, title, anchor, blocks }) => ({ key, number, title, anchor, blocks: printedBlocks(blocks) })),
  )
