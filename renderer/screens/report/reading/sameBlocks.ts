import type { ReadChapter } from '../../../../shared/contract/report.ts'
import type { Block } from '../../../../shared/report/reportModel.ts'

/**
 * The chapter with those blocks of the former one that say the same: while somebody writes in one paragraph, the
 * figures around it are neither drawn again nor taken off the page.
 */
export function sameBlocks(former: ReadChapter | null, next: ReadChapter): ReadChapter {
  if (!former) return next
  const known = new Map<string, Block[]>()
  for (const { block } of former.blocks) {
    const text = JSON.stringify(block)
    known.set(text, [...(known.get(text) ?? []), block])
  }
  return {
    ...next,
    blocks: next.blocks.map(({ block, line }) => ({ block: known.get(JSON.stringify(block))?.shift() ?? block, line })),
  }
}

const names = new WeakMap<Block, number>()
let named = 0

/** What a block is called as long as it is the same one. */
export function blockName(block: Block): number {
  const known = names.get(block)
  if (known !== undefined) return known
  named += 1
  names.set(block, named)
  return named
}
