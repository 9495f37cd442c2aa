import { describe, expect, test } from 'vitest'
import { blockInSight } from '../../../../renderer/screens/report/reading/blockInSight.ts'
import { blockOfLine, lineOfBlock } from '../../../../renderer/screens/report/reading/blockLines.ts'
import type { ReadChapter } from '../../../../shared/contract/report.ts'

const frame = { top: 100, bottom: 500 }
/** Blocks one below the other, the first beginning at `top`. */
const stacked = (top: number, ...heights: readonly number[]) => {
  let at = top
  return heights.map((height) => {
    const reach = { top: at, bottom: at + height }
    at += height
    return reach
  })
}

describe('the block that is read', () => {
  test('is the first that begins in sight', () => {
    expect(blockInSight(frame, stacked(100, 50, 50), -1)).toBe(0)
    expect(blockInSight(frame, stacked(-300, 350, 200, 400), -1)).toBe(2)
  })

  test('is the one last clicked, while any of it is seen', () => {
    const blocks = stacked(-100, 150, 100, 100, 300, 100)
    expect(blockInSight(frame, blocks, 3)).toBe(3)
    expect(blockInSight(frame, blocks, 4)).toBe(2)
    expect(blockInSight(frame, blocks, 0)).toBe(2)
  })

  test('is the one that fills the frame, and none where there is none', () => {
    expect(blockInSight(frame, stacked(-300, 200, 2000, 10), -1)).toBe(1)
    expect(blockInSight(frame, [], -1)).toBe(-1)
  })
})

describe('blocks and lines', () => {
  const chapter: ReadChapter = {
    key: 'k',
    number: '1',
    title: 'T',
    hidden: [],
    blocks: [1, 3, null, 8].map((line) => ({ block: { type: 'paragraph', inlines: [] }, line })),
  }

  test('a block is written on its line, or below the last that has one', () => {
    expect([0, 1, 2, 3].map((block) => lineOfBlock(chapter, block))).toEqual([1, 3, 3, 8])
    expect(lineOfBlock({ ...chapter, blocks: [] }, 0)).toBeNull()
  })

  test('a line belongs to the last block that begins at it or above', () => {
    expect([1, 2, 3, 7, 9].map((line) => blockOfLine(chapter, line))).toEqual([0, 0, 1, 1, 3])
    expect(blockOfLine(chapter, 0)).toBe(-1)
  })
})
