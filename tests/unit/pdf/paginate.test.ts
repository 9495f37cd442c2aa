import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FlowItem } from '../../../electron/core/report/pdf/flow/flowItem.ts'
import { paginate } from '../../../electron/core/report/pdf/flow/paginate.ts'

const room = { portrait: 200, landscape: 120 }

interface Named extends FlowItem {
  readonly name: string
}

const block = (name: string, height: number, parts: Partial<FlowItem> = {}): Named => ({
  name,
  height,
  least: height,
  spaceBefore: 10,
  paint: () => undefined,
  ...parts,
})

/** Lines of ten points, never fewer than two together. */
function lines(name: string, count: number): Named {
  const height = count * 10
  return block(name, height, {
    least: Math.min(height, count < 4 ? height : 20),
    running: true,
    split: (space) => {
      const cut = Math.min(Math.floor(space / 10), count - 2)
      return cut < 2 ? null : [lines(name, cut), lines(name, count - cut)]
    },
  })
}

const names = (items: readonly FlowItem[]): string[][] =>
  paginate(items, room).map((page) => page.placed.map(({ item }) => (item as Named).name))

describe('paginate', () => {
  test('drops the space above the first item of a page', () => {
    const [first, second] = paginate([block('a', 150), block('b', 150)], room)
    expect([first?.placed[0]?.y, second?.placed[0]?.y]).toEqual([0, 0])
  })

  test('keeps a heading with the beginning of what follows', () => {
    const heading = block('heading', 20, { keepWithNext: true })
    expect(names([block('a', 150), heading, lines('text', 8)])).toEqual([['a'], ['heading', 'text']])
    expect(names([block('a', 120), heading, lines('text', 8)])).toEqual([['a', 'heading', 'text'], ['text']])
  })

  test('lets text fill the room that a figure leaves, but never a heading', () => {
    expect(names([lines('a', 6), block('figure', 150), lines('b', 4), lines('c', 4)])).toEqual([
      ['a', 'b', 'c'],
      ['figure'],
    ])
    const heading = block('heading', 20, { keepWithNext: true })
    expect(names([lines('a', 6), block('figure', 150), heading, lines('b', 4)])).toEqual([
      ['a'],
      ['figure'],
      ['heading', 'b'],
    ])
  })

  test('places what is higher than a page instead of losing it or turning pages for ever', () => {
    expect(names([block('giant', 900), lines('after', 3)])).toEqual([['giant'], ['after']])
  })

  test('never loses an item, never overfills a page, never leaves a heading last', () => {
    const item = fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((count) => (name: string) => lines(name, count)),
      fc.integer({ min: 10, max: 190 }).map((height) => (name: string) => block(name, height)),
      fc.integer({ min: 10, max: 40 }).map((height) => (name: string) => block(name, height, { keepWithNext: true })),
      fc.integer({ min: 10, max: 110 }).map((height) => (name: string) => block(name, height, { landscape: true })),
      fc
        .integer({ min: 10, max: 120 })
        .map((height) => (name: string) => block(name, height, { running: true, spaceBefore: 18, spaceAfter: 18 })),
      fc
        .integer({ min: 10, max: 30 })
        .map((height) => (name: string) => block(name, height, { running: true, keepWithNext: true })),
    )
    fc.assert(
      fc.property(fc.array(item, { maxLength: 25 }), (makers) => {
        const items = makers.map((make, index) => make(String(index)))
        const pages = paginate(items, room)
        const total = (own: readonly FlowItem[]) => own.reduce((sum, { height }) => sum + height, 0)
        const placed = pages.flatMap((page) => page.placed.map(({ item: each }) => each))
        expect(new Set(placed.map((each) => (each as Named).name)).size).toBe(items.length)
        expect(total(placed)).toBeCloseTo(total(items))
        for (const page of pages) {
          const last = page.placed.at(-1)
          const bottom = last ? last.y + last.item.height : 0
          // Two lines more are allowed where they save a page.
          expect(bottom).toBeLessThanOrEqual((page.landscape ? room.landscape : room.portrait + 28) + 0.1)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
