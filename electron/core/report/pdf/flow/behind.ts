import type { FlowItem } from './flowItem.ts'
import type { PlacedItem } from './pageBuilder.ts'

/** No more text than this is moved behind a figure or table. */
const MOST_MOVED = 170

interface Behind {
  /** So many items, from the last of the page. */
  readonly count: number
  /** Nothing would be left above, or nothing but a heading. */
  readonly ofAll: boolean
}

const isText = ({ series, anchor, clings }: FlowItem): boolean => !series && !anchor && !clings

/**
 * The text at the foot of a page that may stand behind the figure or table that follows it, the least first. It stays in its
 * section, a list with what announces it; where that has footnotes, no text with one; and a chapter opens with text.
 */
export function behind(placed: readonly PlacedItem[], noted: boolean): Behind[] {
  const found: Behind[] = []
  let height = 0
  for (let count = 1; count <= placed.length; count += 1) {
    const text = placed[placed.length - count]?.item
    if (!text || !isText(text) || text.points === 'on' || (text.notes && noted)) break
    height += text.spaceBefore + text.height
    if (height > MOST_MOVED) break
    const above = placed[placed.length - count - 1]?.item
    if (above?.anchor?.level === 1) break
    if (text.continues || (above?.keepWithNext && !above.anchor)) continue
    found.push({ count, ofAll: !above || above.anchor !== undefined })
  }
  return found
}
