import { paintTagged } from '../paint/paintText.ts'
import type { StructElement, Tag } from '../paint/structure.ts'
import type { SetLine, SetText } from '../type/setText.ts'
import type { Anchor, FlowItem } from './flowItem.ts'

/** Lines of a paragraph that must stay together at the foot and at the top of a page. */
const ORPHANS = 2
const WIDOWS = 2

export interface TextItemOptions {
  readonly tag: Tag
  readonly spaceBefore: number
  readonly indent?: number
  readonly keepWithNext?: boolean
  readonly anchor?: Anchor
  readonly running?: boolean
  readonly clings?: boolean
}

const heightOf = (lines: readonly SetLine[]): number => lines.reduce((sum, line) => sum + line.height, 0)

function part(
  text: SetText,
  lines: readonly SetLine[],
  options: TextItemOptions,
  shared: { element: StructElement | null },
): FlowItem {
  const least = lines.length < ORPHANS + WIDOWS ? heightOf(lines) : heightOf(lines.slice(0, ORPHANS))
  return {
    height: heightOf(lines),
    spaceBefore: options.spaceBefore,
    least,
    keepWithNext: options.keepWithNext ?? false,
    running: options.running ?? false,
    clings: options.clings ?? false,
    ...(options.anchor ? { anchor: options.anchor } : {}),
    split: (room) => {
      let fitting = 0
      for (let height = 0; fitting < lines.length; fitting += 1) {
        height += lines[fitting]?.height ?? 0
        if (height > room) break
      }
      const cut = Math.min(fitting, lines.length - WIDOWS)
      if (cut < ORPHANS) return null
      const { anchor: _, ...rest } = options
      return [
        part(text, lines.slice(0, cut), { ...options, keepWithNext: false }, shared),
        part(text, lines.slice(cut), { ...rest, spaceBefore: 0 }, shared),
      ]
    },
    paint: ({ brush, tree, section }, x, y) => {
      shared.element ??= tree.element(options.tag, section)
      paintTagged(brush, tree, shared.element, options.tag, text, x + (options.indent ?? 0), y, lines)
    },
  }
}

/** A paragraph or heading in the flow. Both halves of a divided paragraph are one element of the structure. */
export const textItem = (text: SetText, options: TextItemOptions): FlowItem =>
  part(text, text.lines, options, { element: null })
