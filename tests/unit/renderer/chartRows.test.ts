import { describe, expect, test } from 'vitest'
import { chartRows, roleOf } from '../../../renderer/figure/chartRows.ts'
import { figureAxis, tickText } from '../../../renderer/figure/figureAxis.ts'
import type { FigureSpec } from '../../../shared/figures/figureSpec.ts'
import { valueAxis, valuesOf } from '../../../shared/figures/scene/axis.ts'
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
  format: { kind: 'count' },
}

describe('what the charts are drawn from', () => {
  test('a missing value stays a gap', () => {
    expect(chartRows(spec)).toEqual([
      { category: '2012', s0: null },
      { category: '2013', s0: 524 },
    ])
  })

  test('the axis has the ticks and labels of the paper figure, from zero', () => {
    const axis = figureAxis(spec, 'da')
    expect(axis.ticks).toEqual(valueAxis(valuesOf(spec), 5, 'da').ticks)
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
})
