import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointing } from '../../../electron/core/report/pdf/blocks/pointing.ts'
import type { FlowItem } from '../../../electron/core/report/pdf/flow/flowItem.ts'
import { paginate } from '../../../electron/core/report/pdf/flow/paginate.ts'
import { block, figure, heading, lines, type Named, nameOf, names, room, rows, title } from './support/madeFlow.ts'

const note = { height: 5, paint: () => undefined }

describe('a figure or table that does not fit', () => {
  test('waits for the next page only while text of its own section stands before it', () => {
    const tall = block('figure', 180, { series: 'figure' })
    expect(names([title, lines('a', 10), tall, heading('h'), lines('b', 20)])).toEqual([
      ['title', 'a'],
      ['figure'],
      ['h', 'b'],
      ['b'],
    ])
    expect(names([title, lines('a', 10), tall, lines('b', 5), heading('h'), lines('c', 10)])).toEqual([
      ['title', 'a', 'b'],
      ['figure'],
      ['h', 'c'],
    ])
  })

  /** The first page of a chapter whose table finds room there only before the text above it. */
  const firstPage = (text: readonly Named[], parts: Partial<FlowItem> = {}): string[] => {
    const table = block('table', 120, { series: 'table', ...parts })
    const chapter = [title, heading('h'), lines('a', 2), ...text, table, heading('i'), lines('c', 10)]
    return names(chapter)[0] ?? []
  }

  test('stands before the last paragraphs of its section where a hole would be large', () => {
    expect(firstPage([lines('b', 2)])).toEqual(['title', 'h', 'a', 'table'])
    expect(firstPage([lines('b', 1)])).toEqual(['title', 'h', 'a', 'table'])
  })

  test('does not pass text that speaks of it as the next, nor a footnote before its own', () => {
    expect(firstPage([lines('b', 2, { points: 'on' })])).not.toContain('table')
    expect(firstPage([lines('b', 1, { notes: [note] })])).toContain('table')
    expect(firstPage([lines('b', 1, { notes: [note] })], { notes: [note] })).not.toContain('table')
  })

  test('does not stand in the middle of a list, nor between it and what announces it', () => {
    const announced = block('announced', 10, { spaceBefore: 0, keepWithNext: true })
    const points = [1, 2].map((at) => block(`point ${at}`, at * 10, { spaceBefore: 0, continues: at > 1 }))
    const page = firstPage([announced, ...points], { height: 105, least: 105 })
    expect(page.slice(0, 5)).toEqual(['title', 'h', 'a', 'table', 'announced'])
  })

  test('leaves the title of a chapter its text', () => {
    const low = block('table', 100, { series: 'table' })
    expect(names([title, lines('a', 12), low, heading('i'), lines('c', 10)])[0]?.slice(0, 2)).toEqual(['title', 'a'])
  })

  test('is not passed by text that speaks of it as the one above', () => {
    const tall = block('figure', 150, { series: 'figure' })
    const passing = (points: Partial<FlowItem>) => names([title, lines('a', 7), tall, lines('b', 5, points)])[0]
    expect(passing({})).toEqual(['title', 'a', 'b'])
    expect(passing({ points: 'back' })).not.toContain('b')
  })

  test('finds room where the figures above it give some of their height', () => {
    const lower = figure('f1', 80, 70, 100)
    const next = block('f2', 105, { series: 'figure' })
    const [page] = paginate([title, lower, next, heading('h'), lines('b', 12)], room)
    expect(page?.placed.map(({ item }) => [nameOf(item), Math.round(item.height)])).toEqual([
      ['title', 0],
      ['f1', 75],
      ['f2', 105],
    ])
  })

  test('keeps its note on its page', () => {
    const small = block('note', 10, { spaceBefore: 7, clings: true })
    const table = block('table', 80, { series: 'table' })
    expect(
      names([title, block('a', 100), table, small, lines('b', 4)]).find((page) => page.includes('note')),
    ).toContain('table')
  })
})

test('a text is known to point at the figure or table after it, or before it', () => {
  expect(pointing('Den næste figur viser månederne.')).toEqual({ points: 'on' })
  expect(pointing('The table below shows the months.')).toEqual({ points: 'on' })
  expect(pointing('Ovenstående tabel viser månederne.')).toEqual({ points: 'back' })
  expect(pointing('As the figure above shows, there were more.')).toEqual({ points: 'back' })
  expect(pointing('Tabellen viser dem, der er nævnt.')).toEqual({})
})

/** Whose section an item belongs to: that of the last heading before it. */
function sections(items: readonly Named[]): Map<string, string> {
  const found = new Map<string, string>()
  let own = ''
  for (const item of items) {
    if (item.anchor) own = item.name
    found.set(item.name, own)
  }
  return found
}

test('in whatever chapter, figures and tables stand under their own heading, notes under them, and no heading last', () => {
  const item = fc.oneof(
    fc.constant(heading),
    fc.integer({ min: 2, max: 12 }).map((count) => (name: string) => lines(name, count)),
    fc.integer({ min: 2, max: 12 }).map((count) => (name: string) => lines(name, count, { notes: [note] })),
    fc.integer({ min: 40, max: 150 }).map((height) => (name: string) => figure(name, height, height - 10, height + 20)),
    fc.integer({ min: 40, max: 150 }).map((height) => (name: string) => block(name, height, { series: 'table' })),
    fc.integer({ min: 4, max: 30 }).map((count) => (name: string) => rows(name, count)),
    fc.constant((name: string) => block(name, 10, { spaceBefore: 5, clings: true })),
  )
  fc.assert(
    fc.property(fc.array(item, { maxLength: 25 }), (makers) => {
      const made = makers.map((make, index) => make(String(index)))
      // A note stands under a figure or table, and a heading above something.
      const items = [title, ...made, lines('end', 3)].filter(
        ({ clings }, index, all) => !clings || all[index - 1]?.series !== undefined,
      )
      const own = sections(items)
      const clinging = new Map(
        items.flatMap((each, index) => (each.clings ? [[each.name, items[index - 1]?.name]] : [])),
      )
      let section = ''
      for (const { placed } of paginate(items, room)) {
        for (const [index, { item: each }] of placed.entries()) {
          const name = nameOf(each)
          if (each.anchor) section = name
          if (each.series) expect(own.get(name)).toBe(section)
          if (each.clings && index > 0) expect(nameOf(placed[index - 1]?.item ?? each)).toBe(clinging.get(name))
          if (each.clings) expect(index).toBeGreaterThan(0)
        }
        // Higher than a page with its headings, a figure parts from them.
        const whole = placed.some(({ item: each }) => !each.keepWithNext)
        if (whole) expect(placed.at(-1)?.item.keepWithNext ?? false).toBe(false)
      }
    }),
    { numRuns: 1000 },
  )
})
