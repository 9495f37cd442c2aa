import type { Block, Inline } from '../../../../shared/report/reportModel.ts'

type ListBlock = Extract<Block, { type: 'list' }>

/** An item with the points that stand below it. */
export interface ListItem {
  readonly inlines: readonly Inline[]
  readonly ordered: boolean
  readonly points: readonly (readonly Inline[])[]
}

/** The items of a list, each with its own points: the model names them one after the other. */
export function listItems({ items, nested }: Pick<ListBlock, 'items' | 'nested'>): readonly ListItem[] {
  const found: ListItem[] = []
  items.forEach((inlines, index) => {
    const nesting = nested?.[index] ?? 'item'
    const last = found.at(-1)
    if (nesting === 'item' || !last) found.push({ inlines, ordered: false, points: [] })
    else found[found.length - 1] = { ...last, ordered: nesting === 'number', points: [...last.points, inlines] }
  })
  return found
}
