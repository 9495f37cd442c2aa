import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineDiff } from '../../../../renderer/screens/report/editing/lineDiff.ts'

const text = fc
  .array(fc.constantFrom('', 'a', 'b', 'Antallet er steget.', '## Alder'), { maxLength: 30 })
  .map((lines) => lines.join('\n'))

const side = (before: string, after: string, gone: 'removed' | 'added'): string =>
  lineDiff(before, after)
    .filter(({ kind }) => kind !== gone)
    .map((line) => line.text)
    .join('\n')

describe('comparison line by line', () => {
  test('tells what goes, what comes and what stays', () => {
    expect(lineDiff('a\nb\nc', 'a\nx\nc\nd')).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'removed', text: 'b' },
      { kind: 'added', text: 'x' },
      { kind: 'same', text: 'c' },
      { kind: 'added', text: 'd' },
    ])
  })

  test('both texts can be read from it, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'added')).toBe(before)
        expect(side(before, after, 'removed')).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  test('equal texts have no difference', () => {
    fc.assert(fc.property(text, (same) => lineDiff(same, same).every(({ kind }) => kind === 'same')))
  })

  test('two long texts without anything in common are compared at once', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, line) => `${word} ${line}`).join('\n')
    const began = performance.now()
    expect(lineDiff(long('a'), long('b'))).toHaveLength(10_000)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
