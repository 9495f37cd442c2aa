import type { FlowItem } from '../../../../electron/core/report/pdf/flow/flowItem.ts'
import type { PageContent } from '../../../../electron/core/report/pdf/flow/pageBuilder.ts'
import { paginate } from '../../../../electron/core/report/pdf/flow/paginate.ts'

/** Pages for made-up chapters: twenty lines high. */
export const room = { portrait: 200, landscape: 120 }

export interface Named extends FlowItem {
  readonly name: string
}

export const block = (name: string, height: number, parts: Partial<FlowItem> = {}): Named => ({
  name,
  height,
  least: height,
  spaceBefore: 10,
  paint: () => undefined,
  ...parts,
})

/** Lines of ten points, never fewer than two together. */
export function lines(name: string, count: number, parts: Partial<FlowItem> = {}): Named {
  const height = count * 10
  return block(name, height, {
    least: Math.min(height, count < 4 ? height : 20),
    split: (space) => {
      const cut = Math.min(Math.floor(space / 10), count - 2)
      return cut < 2 ? null : [lines(name, cut, parts), lines(name, count - cut, parts)]
    },
    ...parts,
  })
}

/** A table of so many rows. */
export const rows = (name: string, count: number): Named => lines(name, count, { series: 'table' })

/** A figure between two heights. */
export const figure = (name: string, height: number, lowest: number, tallest: number): Named =>
  block(name, height, {
    series: 'figure',
    least: lowest,
    elastic: { lowest, tallest, at: (wished) => block(name, wished, { series: 'figure' }) },
  })

export const heading = (name: string, level = 2): Named =>
  block(name, 20, { keepWithNext: true, anchor: { name, title: name, level } })

/** The title of a chapter takes no room here. */
export const title: Named = { ...heading('title', 1), height: 0, least: 0 }

export const nameOf = (item: FlowItem): string => ('name' in item ? String(item.name) : '')

export const namesOn = ({ placed }: PageContent): string[] => placed.map(({ item }) => nameOf(item))

/** What stands on each page. */
export const names = (items: readonly FlowItem[]): string[][] => paginate(items, room).map(namesOn)
