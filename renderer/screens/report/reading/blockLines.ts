import type { ReadChapter } from '../../../../shared/contract/report.ts'

/** The line of the chapter's text that a block is written on; one that stands for several is written where the last before it is. */
export const lineOfBlock = ({ blocks }: ReadChapter, block: number): number | null =>
  blocks.slice(0, block + 1).findLast(({ line }) => line !== null)?.line ?? null

/** The block that a line of the text becomes, or belongs to; −1 above the first. */
export const blockOfLine = ({ blocks }: ReadChapter, wanted: number): number =>
  blocks.findLastIndex(({ line }) => line !== null && line <= wanted)
