import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FlowItem } from '../../../electron/core/report/pdf/flow/flowItem.ts'
import { paginate } from '../../../electron/core/report/pdf/flow/paginate.ts'
import { block, figure, heading, lines, nameOf, names, room, rows, title } from './support/madeFlow.ts'

describe('paginate', () => {
  test('drops the space above the first item of a page', () => {
    const [first, second] = paginate([block('a', 150), block('b', 150)], room)
    expect([first?.placed[0]?.y, second?.placed[0]?.y]).toEqual([0, 0])
  })

  test('keeps a heading with the beginning of what follows', () => {
    const announcement = block('announcement', 20, { keepWithNext: true })
    expect(names([block('a', 165), announcement, lines('text', 8)])).toEqual([['a'], ['announcement', 'text']])
    expect(names([block('a', 120), announcement, lines('text', 8)])).toEqual([['a', 'announcement', 'text'], ['text']])
  })

  test('lets text fill the room that a figure leaves', () => {
    const tall = block('figure', 150, { series: 'figure' })
    expect(names([title, lines('a', 6), tall, lines('b', 4), lines('c', 4)])).toEqual([
      ['title', 'a', 'b', 'c'],
      ['figure'],
    ])
  })

  const bottoms = (items: readonly FlowItem[]): number[] =>
    paginate(items, room).map(({ placed }) => {
      const last = placed.at(-1)
      return last ? last.y + last.item.height : 0
    })

  test('makes a figure lower where it then fits, and taller where a page would have a hole', () => {
    const lower = [block('a', 100), figure('figure', 110, 80, 130), block('b', 150)]
    expect(names(lower)).toEqual([['a', 'figure'], ['b']])
    expect(bottoms(lower)[0]).toBeCloseTo(200, 1)
    const taller = [figure('figure', 110, 80, 130), block('a', 50), block('b', 150)]
    expect(bottoms(taller)[0]).toBeCloseTo(190, 1)
    // The last page of a chapter may end where it ends.
    expect(bottoms([figure('figure', 110, 80, 130)])).toEqual([110])
  })

  test('lets figures of one page grow alike', () => {
    const items = [figure('a', 60, 60, 100), figure('b', 60, 60, 100), block('c', 150)]
    const heights = paginate(items, room)[0]?.placed.map(({ item }) => item.height)
    expect(heights?.[0]).toBeCloseTo(95)
    expect(heights?.[1]).toBeCloseTo(95)
  })

  test('takes from wide spaces rather than leave a hole, and gives to them where something is left', () => {
    const wide = { spaceBefore: 30 }
    const tight = [block('a', 20), block('b', 20, wide), block('c', 100, wide), block('d', 150)]
    expect(bottoms(tight)).toEqual([200, 150])
    const missing = [block('a', 20), block('b', 20, wide), block('c', 115, wide), block('d', 150)]
    expect(names(missing)).toEqual([['a', 'b', 'c'], ['d']])
    expect(bottoms(missing)[0]).toBeCloseTo(200, 1)
  })

  test('keeps a note close to its table', () => {
    const table = block('table', 50, { spaceAfter: 40 })
    const note = block('note', 10, { spaceBefore: 7, clings: true })
    expect(paginate([table, note], room)[0]?.placed[1]?.y).toBe(57)
  })

  test('places what is higher than a page instead of losing it or turning pages for ever', () => {
    expect(names([block('giant', 900), lines('after', 3)])).toEqual([['giant'], ['after']])
  })

  test('keeps figures and tables each in their order, and a table in one piece where it has room', () => {
    const tall = block('f1', 150, { series: 'figure' })
    const low = block('f2', 30, { series: 'figure' })
    expect(names([title, lines('a', 10), tall, low, lines('b', 4)])).toEqual([
      ['title', 'a', 'b'],
      ['f1', 'f2'],
    ])
    expect(names([title, lines('a', 8), rows('table', 16), lines('b', 10)])).toEqual([['title', 'a', 'b'], ['table']])
    expect(names([title, lines('a', 7), rows('table', 16)])).toEqual([['title', 'a', 'table'], ['table']])
    expect(names([title, lines('a', 10), tall, rows('table', 16), lines('b', 4)])[0]).toEqual(['title', 'a', 'b'])
  })

  test('leaves a third of a page empty rather than cut a table that is taken in at a glance, and no more', () => {
    expect(names([title, lines('a', 12), rows('table', 10)])).toEqual([['title', 'a'], ['table']])
    expect(names([title, lines('a', 7), rows('table', 13)])).toEqual([['title', 'a', 'table'], ['table']])
    // One that nearly fills a page is read part by part anyhow, and one that is higher cannot be kept whole.
    expect(names([title, lines('a', 13), rows('table', 19)])).toEqual([['title', 'a', 'table'], ['table']])
    expect(names([title, lines('a', 13), rows('table', 22)])).toEqual([['title', 'a', 'table'], ['table']])
  })

  test('gives a last page with little on it a section more, rather than a few lines', () => {
    const chapter = [lines('a', 13), heading('h'), block('b', 15), block('c', 25)]
    expect(names(chapter)).toEqual([['a'], ['h', 'b', 'c']])
  })

  test('does not spread what stands on a page that ends high all the same', () => {
    const wide = { spaceBefore: 30 }
    const page = (height: number) => paginate([block('a', 50), block('b', height, wide), block('c', 190)], room)[0]
    expect(page(30)?.placed[1]?.y).toBe(80)
    expect(page(90)?.placed[1]?.y).toBeCloseTo(95)
  })

  test('lets no footnote pass one that waits for the next page', () => {
    const note = { height: 5, paint: () => undefined }
    const waiting = block('figure', 150, { series: 'figure', notes: [note] })
    const noted = (name: string, own: boolean) => ({ ...block(name, 40), ...(own ? { notes: [note] } : {}) })
    expect(names([title, lines('a', 6), waiting, noted('b', false)])).toEqual([['title', 'a', 'b'], ['figure']])
    expect(names([title, lines('a', 6), waiting, noted('b', true)])[0]).toEqual(['title', 'a'])
  })

  test('keeps footnotes on the page of their lines, below the text', () => {
    const note = { height: 20, paint: () => undefined }
    const noted = (name: string, height: number) => block(name, height, { notes: [note], least: height + 22 })
    const pages = paginate([noted('a', 60), noted('b', 60), noted('c', 20)], room)
    expect(pages.map(({ placed, notes }) => [placed.length, notes.length])).toEqual([
      [2, 2],
      [1, 1],
    ])
    expect(pages[0]?.notes.map(({ y }) => y)).toEqual([158, 180])
  })

  test('never loses an item, never overfills a page, never leaves a heading last', () => {
    const item = fc.oneof(
      fc.tuple(fc.integer({ min: 40, max: 120 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 60 })).map(
        ([height, less, more]) =>
          (name: string) =>
            figure(name, height, height - less, height + more),
      ),
      fc
        .integer({ min: 10, max: 60 })
        .map((height) => (name: string) => block(name, height, { spaceBefore: 30, spaceAfter: 18 })),
      fc.integer({ min: 1, max: 40 }).map((count) => (name: string) => lines(name, count)),
      fc.integer({ min: 10, max: 190 }).map((height) => (name: string) => block(name, height)),
      fc.integer({ min: 10, max: 40 }).map((height) => (name: string) => block(name, height, { keepWithNext: true })),
      fc.integer({ min: 10, max: 110 }).map((height) => (name: string) => block(name, height, { landscape: true })),
      fc
        .integer({ min: 10, max: 120 })
        .map((height) => (name: string) => block(name, height, { series: 'table', spaceBefore: 18, spaceAfter: 18 })),
      fc
        .integer({ min: 10, max: 30 })
        .map((height) => (name: string) => block(name, height, { clings: true, keepWithNext: true })),
    )
    fc.assert(
      fc.property(fc.array(item, { maxLength: 25 }), (makers) => {
        const items = makers.map((make, index) => make(String(index)))
        const pages = paginate(items, room)
        const elastic = new Set(items.flatMap((each) => (each.elastic ? [each.name] : [])))
        const total = (own: readonly FlowItem[]) =>
          own.reduce((sum, each) => sum + (elastic.has(nameOf(each)) ? 0 : each.height), 0)
        const placed = pages.flatMap((page) => page.placed.map(({ item: each }) => each))
        expect(new Set(placed.map((each) => nameOf(each))).size).toBe(items.length)
        expect(total(placed)).toBeCloseTo(total(items))
        for (const page of pages) {
          const last = page.placed.at(-1)
          const bottom = last ? last.y + last.item.height : 0
          // A line more is allowed where it saves a page.
          expect(bottom).toBeLessThanOrEqual((page.landscape ? room.landscape : room.portrait + 14) + 0.1)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
