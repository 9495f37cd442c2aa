import type { Block } from '../reportModel.ts'

/** A heading stands for the text below it, to the next heading of its own level or a higher one. */
function hasText(blocks: readonly Block[], at: number): boolean {
  const heading = blocks[at]
  if (heading?.type !== 'heading') return true
  const below = blocks.slice(at + 1)
  const end = below.findIndex((block) => block.type === 'heading' && block.level <= heading.level)
  return (end < 0 ? below : below.slice(0, end)).some(({ type }) => type !== 'heading')
}

/** What of a chapter is printed: no place that is still to be written, and no heading over nothing. */
export function printedBlocks(blocks: readonly Block[]): readonly Block[] {
  const written = blocks.filter(({ type }) => type !== 'unwritten')
  return written.filter((_, index) => hasText(written, index))
}
