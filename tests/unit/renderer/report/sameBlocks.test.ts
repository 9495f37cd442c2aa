import { expect, test } from 'vitest'
import { blockName, sameBlocks } from '../../../../renderer/screens/report/reading/sameBlocks.ts'
import type { ReadChapter } from '../../../../shared/contract/report.ts'

const chapter = (...texts: readonly string[]): ReadChapter => ({
  key: 'a',
  number: '1',
  title: 'A',
  hidden: [],
  blocks: texts.map((text, line) => ({
    block: { type: 'paragraph', inlines: [{ type: 'text', text }] },
    line: line + 1,
  })),
})
const namesOf = ({ blocks }: ReadChapter): readonly number[] => blocks.map(({ block }) => blockName(block))

test('blocks that say the same are the same, wherever they have moved; lines are the new ones', () => {
  const former = chapter('en', 'to', 'tre')
  const next = sameBlocks(former, chapter('ny', 'en', 'to!', 'tre'))
  expect(next.blocks[1]?.block).toBe(former.blocks[0]?.block)
  expect(next.blocks[3]?.block).toBe(former.blocks[2]?.block)
  expect(next.blocks.map(({ line }) => line)).toEqual([1, 2, 3, 4])
  expect(namesOf(next).filter((name) => namesOf(former).includes(name))).toHaveLength(2)
})

test('two blocks that say the same stay two', () => {
  const names = namesOf(sameBlocks(chapter('en', 'en'), chapter('en', 'en', 'en')))
  expect(new Set(names).size).toBe(3)
})
