import { expect, test } from 'vitest'
import { createTurns } from '../../../electron/core/engine/turns.ts'

/** Work that says when it begins, and ends when it is told to. */
function workshop() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () =>
    new Promise<void>((resolve) => {
      begun.push(name)
      ends.set(name, resolve)
    })
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { begun, work, end }
}

test('reading goes on beside a plan, and waits for a commit', async () => {
  const { begun, work, end } = workshop()
  const turns = createTurns()
  const calls = [
    turns.take('write', work('plan')),
    turns.take('read', work('look')),
    turns.take('exclusive', work('commit')),
    turns.take('write', work('undo')),
  ]
  expect(begun).toEqual(['plan', 'look'])
  await end('plan')
  expect(begun).toEqual(['plan', 'look', 'commit'])
  const late = turns.take('read', work('late look'))
  expect(begun).not.toContain('late look')
  await end('commit')
  expect(begun.slice(3).sort()).toEqual(['late look', 'undo'])
  await Promise.all(['look', 'undo', 'late look'].map(end))
  await Promise.all([...calls, late])
})

test('a turn ends where its work fails', async () => {
  const turns = createTurns()
  await expect(turns.take('exclusive', () => Promise.reject(new Error('full disk')))).rejects.toThrow('full disk')
  expect(await turns.take('exclusive', () => 'next')).toBe('next')
})
