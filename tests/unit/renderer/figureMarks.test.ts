import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markLabel } from '../../../renderer/figure/markLabel.ts'
import { type MarkPlace, nextMark, tabStop } from '../../../renderer/figure/markMoves.ts'
import type { FigureKind, FigureSpec } from '../../../shared/figures/figureSpec.ts'
import { figure, series } from '../../support/sampleFigures.ts'

const at = (series: number, category: number): MarkPlace => ({ series, category })

const gaps = (kind: FigureKind): FigureSpec =>
  figure(kind, 'gaps', {
    categories: ['a', 'b', 'c', 'd'],
    series: [series('2012', 'context', [null, 2, null, 4]), series('2013', 'primary', [5, null, 7, 8])],
  })

describe('the keys that walk a figure', () => {
  test.each(['line', 'columns', 'slope'] as const)(
    'run along the categories of a %s figure from left to right',
    (kind) => {
      const spec = gaps(kind)
      expect(nextMark(spec, at(0, 1), 'ArrowRight')).toEqual(at(0, 3))
      expect(nextMark(spec, at(1, 2), 'ArrowLeft')).toEqual(at(1, 0))
      expect(nextMark(spec, at(0, 3), 'ArrowDown')).toEqual(at(1, 3))
      expect(nextMark(spec, at(1, 3), 'ArrowUp')).toEqual(at(0, 3))
    },
  )

  test.each(['bars', 'stacked'] as const)('and from top to bottom where a %s figure lists them', (kind) => {
    const spec = gaps(kind)
    expect(nextMark(spec, at(0, 1), 'ArrowDown')).toEqual(at(0, 3))
    expect(nextMark(spec, at(1, 3), 'ArrowUp')).toEqual(at(1, 2))
    expect(nextMark(spec, at(0, 3), 'ArrowRight')).toEqual(at(1, 3))
  })

  test('go to the ends, stay where nothing follows, and leave all other keys alone', () => {
    const spec = gaps('columns')
    expect(nextMark(spec, at(1, 2), 'Home')).toEqual(at(1, 0))
    expect(nextMark(spec, at(1, 0), 'End')).toEqual(at(1, 3))
    expect(nextMark(spec, at(1, 3), 'ArrowRight')).toBeNull()
    expect(nextMark(spec, at(0, 1), 'ArrowDown')).toBeNull()
    for (const key of ['Tab', 'a', 'Escape', 'next', 'toString']) expect(nextMark(spec, at(1, 2), key)).toBeNull()
  })

  test('Tab enters at the mark that was left, or at the first one', () => {
    expect(tabStop(gaps('line'), null)).toEqual(at(0, 1))
    expect(tabStop(gaps('line'), at(1, 2))).toEqual(at(1, 2))
    expect(tabStop(gaps('line'), at(0, 2))).toEqual(at(0, 1))
    expect(
      tabStop(figure('line', 'none', { categories: ['a'], series: [series('x', 'primary', [null])] }), null),
    ).toBeNull()
  })

  test('reach every number of a series from every other one', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(values, (numbers) => {
        const spec = figure('columns', 'any', {
          categories: numbers.map(String),
          series: [series('s', 'primary', numbers)],
        })
        const wanted = numbers.flatMap((value, category) => (value === null ? [] : [category]))
        const walked: number[] = []
        for (let place = tabStop(spec, null); place; place = nextMark(spec, place, 'ArrowRight'))
          walked.push(place.category)
        expect(walked).toEqual(wanted)
      }),
    )
  })
})

describe('what a mark is called', () => {
  const named = (format: FigureSpec['format'], value: number, per = 1): FigureSpec =>
    figure('bars', 'named', {
      categories: ['Skoler'],
      series: [series('2013', 'primary', [value], per)].map((each) => ({
        ...each,
        points: each.points.map((point) => ({ ...point, metric: 'notifications-count', unit: 'underretninger' })),
      })),
      format,
    })

  test('category, series, value and what is counted', () => {
    expect(markLabel(named({ kind: 'count' }, 126), at(0, 0), 'da')).toBe('Skoler, 2013: 126 underretninger')
    expect(markLabel(named({ kind: 'count' }, 1126), at(0, 0), 'en')).toBe('Skoler, 2013: 1,126')
    expect(markLabel(named({ kind: 'percent', decimals: 1 }, 125, 10), at(0, 0), 'da')).toBe(
      'Skoler, 2013: 12,5\u00a0%',
    )
  })
})
