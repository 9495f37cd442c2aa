/** How far up and down something reaches in the window. */
export interface Reach {
  readonly top: number
  readonly bottom: number
}

const isSeen = (frame: Reach, { top, bottom }: Reach): boolean => bottom > frame.top && top < frame.bottom

/**
 * Which block somebody reads: the one that was last clicked or focused while any of it is seen, else the first that
 * begins in sight, else the one that fills the frame. −1 where there is nothing to read.
 */
export function blockInSight(frame: Reach, blocks: readonly Reach[], last: number): number {
  const known = blocks[last]
  if (known && isSeen(frame, known)) return last
  const begins = blocks.findIndex((block) => block.top >= frame.top && isSeen(frame, block))
  return begins < 0 ? blocks.findIndex((block) => isSeen(frame, block)) : begins
}
