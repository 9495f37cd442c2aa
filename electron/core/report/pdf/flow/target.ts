import type { Brush } from '../paint/brush.ts'
import type { StructElement, StructureTree } from '../paint/structure.ts'

/** Where an item is painted. */
export interface Target {
  readonly brush: Brush
  readonly tree: StructureTree
  /** The section that the item belongs to. */
  readonly section: StructElement
}
