import { describe, expect, test } from 'vitest'
import { chartRows, printedValue, roleOf } from '../../../renderer/figure/chartRows.ts'
import { figureAxis, tickText } from '../../../renderer/figure/figureAxis.ts'
import type { FigureSpec } from '../../../shared/figures/figureSpec.ts'
import { figureAxis as paperAxis } from '../../../shared/figures/scene/axis.ts'
import { fraction } from '../../../shared/quantities.ts'

const point = (value: number | null) => ({ value: value === null ? null : fraction(value), metric: 'm', dims: {} })

const spec: FigureSpec = {
  key: 'k',
  kind: 'columns',
  title: '',
  subtitle: '',
  source: '',
  note: null,
  alt: '',
  categories: ['2012', '2013'],
  categoryHeading: 'År',
  series: [{ name: 'Ishøj', role: 'third', points: [point(null), point(524)] }],
  breaks: [],
  format: { kind: 'count' },
}

describe('what the charts are drawn from', () => {
  test('a missing value stays a gap', () => {
    expect(chartRows(spec)).toEqual([
      { category: '2012', index: 0, s0: null },
      { category: '2013', index: 1, s0: 524 },
    ])
  })

  test('the axis has the ticks and labels of the paper figure, from zero', () => {
    const axis = figureAxis(spec, 'da')
    expect(axis.ticks).toEqual(paperAxis(spec, 'da').ticks)
    expect(axis.low).toBe(0)
    expect(axis.high).toBeGreaterThanOrEqual(524)
    expect(tickText(axis, axis.high)).toBe(axis.ticks.at(-1)?.label)
  })

  test('highlighted categories stand out from grey ones', () => {
    const [series] = spec.series
    if (!series) throw new Error('The specification has a series')
    expect(roleOf(spec, series, 0)).toBe('third')
    expect(roleOf({ ...spec, highlight: [1] }, series, 0)).toBe('peer')
    expect(roleOf({ ...spec, highlight: [1] }, series, 1)).toBe('primary')
  })

  test('a deviation has one plus, whoever writes it', () => {
    const deviation: FigureSpec = {
      ...spec,
      series: [{ name: 'Afvigelse', role: 'over', points: [point(-2), point(7)] }],
    }
    const [series] = deviation.series
    if (!series) throw new Error('The specification has a series')
    for (const format of [{ kind: 'count' }, { kind: 'signed', decimals: 0 }] as const) {
      expect([0, 1].map((at) => printedValue({ ...deviation, format }, series, at, 'da'))).toEqual(['−2', '+7'])
    }
  })

  test('the axis of small counts has no halves, and that of shares has its unit', () => {
    const small = { ...spec, series: [{ name: 'Ishøj', role: 'primary', points: [point(1), point(2)] }] } as const
    expect(figureAxis(small, 'da').ticks.map(({ label }) => label)).toEqual(['0', '1', '2'])
    const shares = { ...small, format: { kind: 'percent', decimals: 1 } } as const
    expect(figureAxis({ ...shares, series: spec.series }, 'da').ticks.at(-1)?.label).toBe('600\u00a0%')
  })
})
