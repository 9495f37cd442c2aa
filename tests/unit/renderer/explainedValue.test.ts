import { describe, expect, test } from 'vitest'
import { explainedValue } from '../../../renderer/explain/explainedValue.ts'

const shown = (metric: string, kind: 'money' | 'change' | 'count', display: string, unit: string) =>
  explainedValue({ metric, kind, display, unit }, 'da').replaceAll('\u00a0', ' ')

describe('an explained number', () => {
  test.each([
    ['expenditure-per-1000-placement-gap', 'money', '310.192', 'kr. pr. 1.000', '+310.192 kr. pr. 1.000'],
    ['placement-cost-change', 'money', '1.200', 'kr.', '+1.200 kr.'],
    ['placement-cost-change-price', 'money', '1.200', 'kr.', '+1.200 kr.'],
    ['economy-deviation', 'money', '5', 'kr.', '+5 kr.'],
    ['notifications-change-pct', 'change', '1,7', '%', '+1,7 %'],
  ] as const)('that is a difference has its plus: %s', (metric, kind, display, unit, text) => {
    expect(shown(metric, kind, display, unit)).toBe(text)
  })

  test('a fall keeps its minus, and nothing has no sign', () => {
    expect(shown('economy-deviation', 'money', '−5', 'kr.')).toBe('−5 kr.')
    expect(shown('economy-deviation', 'money', '0', 'kr.')).toBe('0 kr.')
    expect(shown('notifications-change-pct', 'change', '0,0', '%')).toBe('0,0 %')
  })

  test('an amount that is no difference has none', () => {
    expect(shown('economy-accounts', 'money', '5', 'kr.')).toBe('5 kr.')
    expect(shown('expenditure-per-1000-placement-index', 'money', '104,0', 'indeks')).toBe('104,0')
    expect(shown('notifications-count', 'count', '524', 'underretninger')).toBe('524')
  })
})
