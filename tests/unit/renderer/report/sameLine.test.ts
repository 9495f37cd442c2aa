import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameLine } from '../../../../renderer/screens/report/editing/sameLine.ts'

const lines = fc.array(fc.constantFrom('a', 'b', '', 'En sætning.'), { maxLength: 12 })

describe('a line in a text that was changed', () => {
  test('is found at its own words, before and after the change', () => {
    const old = 'Først.\n\nMidt.\n\nSidst.'
    const now = 'Først.\n\nMidt.\n\nNyt.\n\nSidst.'
    expect([1, 3, 5].map((line) => sameLine(old, now, line))).toEqual([1, 3, 7])
    expect([1, 3, 5, 7].map((line) => sameLine(now, old, line))).toEqual([1, 3, 5, 5])
  })

  test('is the place of the change where its own words are gone', () => {
    expect(sameLine('a\nb\nc\nd', 'a\nx\nd', 3)).toBe(2)
    expect(sameLine('a\nb', '', 2)).toBe(1)
  })

  test('is itself in the same text, and always a line of the other', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(11), (old, now, at) => {
        const line = Math.min(at + 1, Math.max(1, old.length))
        expect(sameLine(old.join('\n'), old.join('\n'), line)).toBe(line)
        const found = sameLine(old.join('\n'), now.join('\n'), line)
        expect(found).toBeGreaterThanOrEqual(1)
        expect(found).toBeLessThanOrEqual(Math.max(1, now.length))
      }),
    )
  })

  test('keeps its words wherever one stretch was put in', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(), fc.nat(), (old, added, cut, at) => {
        fc.pre(old.length > 0)
        const place = cut % (old.length + 1)
        const now = [...old.slice(0, place), ...added, ...old.slice(place)]
        const line = (at % old.length) + 1
        expect(now[sameLine(old.join('\n'), now.join('\n'), line) - 1]).toBe(old[line - 1])
      }),
    )
  })
})
