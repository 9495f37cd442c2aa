import { describe, expect, test } from 'vitest'
import { wrapLabel } from '../../../renderer/figure/wrapLabel.ts'

describe('wrapLabel', () => {
  test('keeps a short label on one line', () => {
    expect(wrapLabel('Skoler', 20)).toEqual(['Skoler'])
  })

  test('breaks between words', () => {
    expect(wrapLabel('Andre med skærpet underretningspligt', 20)).toEqual(['Andre med skærpet', 'underretningspligt'])
  })

  test('keeps a paragraph sign with its number', () => {
    expect(wrapLabel('Undersøgelse (§ 50) iværksat', 15)).toEqual(['Undersøgelse', '(§\u00a050) iværksat'])
  })

  test('says when something is left out', () => {
    expect(wrapLabel('Mistanke om fysiske overgreb fra et familiemedlem', 18)).toEqual([
      'Mistanke om',
      'fysiske overgreb …',
    ])
  })
})
