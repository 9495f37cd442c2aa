import type { StructElement } from '../paint/structure.ts'
import type { FlowItem } from './flowItem.ts'

type Paint = FlowItem['paint']

/** The item with something done around its painting, at whatever height and in whichever part it is painted. */
function repainted(item: FlowItem, around: (paint: Paint) => Paint): FlowItem {
  const { elastic, split } = item
  const again = (other: FlowItem): FlowItem => repainted(other, around)
  return {
    ...item,
    paint: around(item.paint),
    ...(elastic ? { elastic: { ...elastic, at: (height) => again(elastic.at(height)) } } : {}),
    ...(split
      ? {
          split: (room) => {
            const parts = split(room)
            return parts && [again(parts[0]), again(parts[1])]
          },
        }
      : {}),
  }
}

/**
 * An item that is printed later than it is told, on the next page, keeps its place in the structure: after `before` an
 * element is made for it, and there it is read.
 */
export function readAfter(before: FlowItem, item: FlowItem): { readonly before: FlowItem; readonly item: FlowItem } {
  let place: StructElement | null = null
  return {
    before: repainted(before, (paint) => (target, x, y) => {
      paint(target, x, y)
      place = target.tree.element('Div', target.section)
    }),
    item: repainted(item, (paint) => (target, x, y) => {
      paint(place ? { ...target, section: place } : target, x, y)
    }),
  }
}
