import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatValue } from '../../../shared/figures/formatValue.ts'
import { textExtent } from '../../../shared/figures/scene/primitives.ts'
import { scene } from '../../../shared/figures/scene/scene.ts'
import { fraction } from '../../../shared/quantities.ts'
import { figure, series } from '../../support/sampleFigures.ts'
import { paperMeasure, textsOf } from '../../support/tidyScene.ts'

const measure = await paperMeasure()

test.each(['bars', 'columns'] as const)('a reference line runs through no value of %s', (kind) => {
  const values = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 900 }), (numbers, mean) => {
      const spec = figure(kind, 'crossed', {
        categories: numbers.map((_, index) => `K${index}`),
        series: [series('2013', 'primary', kind === 'bars' ? numbers : numbers.map(Math.abs), 10)],
        format: { kind: 'decimal', decimals: 1 },
        reference: { label: 'Gennemsnit', value: fraction(mean, 10) },
      })
      const drawn = scene(spec, 453, 200, 'da', measure)
      const lines = drawn.primitives.flatMap((each) => (each.kind === 'line' && each.dash ? [each] : []))
      const printed = new Set(
        spec.series.flatMap(({ points }) => points.map(({ value }) => formatValue(value, spec.format))),
      )
      for (const text of textsOf(drawn).filter(({ text }) => printed.has(text))) {
        const { left, right, top, bottom } = textExtent(text, measure)
        const crossed = lines.filter(
          ({ x1, x2, y1, y2 }) => x1 < right && x2 > left && Math.min(y1, y2) < bottom && Math.max(y1, y2) > top,
        )
        expect(crossed, text.text).toEqual([])
      }
    }),
  )
})
