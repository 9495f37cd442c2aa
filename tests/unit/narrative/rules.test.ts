import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewPersons, leavesOneHidden, orderedAs } from '../../../shared/narrative/rules/disclosure.ts'
import { claimedKind, fitsKind } from '../../../shared/narrative/rules/noun.ts'
import { fraction } from '../../../shared/quantities.ts'

describe('R7: a number is not a share', () => {
  test.each([
    ['Antallet af anbragte', 'count'],
    ['Der var et stort antal', 'count'],
    ['Andelen af de anbragte', 'share'],
    ['Af antallet udgør andelen', 'share'],
    ['The number of children', 'count'],
    ['The proportion of children', 'share'],
    ['Antalløse tal', null],
    ['Andelsboliger', null],
    ['Udviklingen', null],
  ] as const)('%s: %s', (words, kind) => expect(claimedKind(words)).toBe(kind))

  test('either is refused for the other, and all else is let be', () => {
    expect(fitsKind('Antallet', 'share')).toBe(false)
    expect(fitsKind('Antallet', 'points')).toBe(false)
    expect(fitsKind('Andelen', 'count')).toBe(false)
    expect(fitsKind('Andelen', 'money')).toBe(false)
    expect(fitsKind('Antallet pr. måned', 'mean')).toBe(true)
    expect(fitsKind('Beløbet', 'money')).toBe(true)
  })
})

describe('R16: few persons', () => {
  test('have words of their own, below every number that is shown', () => {
    expect([fewPersons('da'), fewPersons('en')]).toEqual(['færre end fem', 'fewer than five'])
    expect([1, 4, 5].map((n) => orderedAs(fraction(n)).numerator)).toEqual([4, 4, 5])
  })

  test('a single hidden count among told ones is given away by the total, two are not', () => {
    const small = (n: number): boolean => n < 5
    const gives = (counts: readonly number[], told: readonly number[]): boolean =>
      leavesOneHidden(counts, small, (n) => told.includes(n))
    expect(gives([11, 9, 3], [11, 9])).toBe(true)
    expect(gives([11, 9, 3], [11])).toBe(false)
    expect(gives([11, 3, 2], [11])).toBe(false)
    expect(gives([11, 9], [11, 9])).toBe(false)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 90 })), (counts) => {
        expect(gives([...counts, 3], counts)).toBe(true)
        expect(gives([...counts, 3, 2], counts)).toBe(false)
      }),
    )
  })
})
