import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureKind, FigureSpec, SeriesRole } from '../../../shared/figures/figureSpec.ts'
import { hatchLines } from '../../../shared/figures/scene/hatch.ts'
import { spread } from '../../../shared/figures/scene/labels.ts'
import { seriesStyles } from '../../../shared/figures/scene/palette.ts'
import { type Scene, textExtent } from '../../../shared/figures/scene/primitives.ts'
import { scene } from '../../../shared/figures/scene/scene.ts'
import { sceneToSvg } from '../../../shared/figures/scene/sceneToSvg.ts'
import { fraction } from '../../../shared/quantities.ts'
import {
  everyFigure,
  figure,
  monthly,
  peers,
  reasons,
  response,
  series,
  types,
  years,
} from '../../support/sampleFigures.ts'
import { expectTidy, paperMeasure, textsOf } from '../../support/tidyScene.ts'

const measure = await paperMeasure()

const words = ['underretninger', 'Ishøj', 'børn', 'socialpædagogisk', 'opholdssted', 'i alt', '0–22-årige', 'kommunen']
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
const roles: readonly SeriesRole[] = ['primary', 'context', 'third', 'fourth']

const specs = (kind: FigureKind): fc.Arbitrary<FigureSpec> =>
  fc
    .record({
      categories:
        kind === 'slope' ? fc.constant<string[]>(['2012', '2013']) : fc.array(name, { minLength: 1, maxLength: 20 }),
      names: fc.array(name, { minLength: 1, maxLength: 4 }),
      scale: fc.constantFrom(1, 100, 100_000),
      negative: fc.boolean(),
      percent: fc.boolean(),
      reference: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
      breaks: fc.array(fc.record({ place: fc.integer({ min: 0, max: 18 }), label: name }), { maxLength: 2 }),
      values: fc.array(fc.option(fc.integer({ min: 0, max: 120 }), { freq: 8 }), { minLength: 80, maxLength: 80 }),
    })
    .map(({ categories, names, scale, negative, percent, reference, breaks, values }) =>
      figure(kind, 'random', {
        categories,
        series: names.map((own, index) =>
          series(
            own,
            roles[index] ?? 'peer',
            categories.map((_, place) => {
              const value = values[index * 20 + place] ?? null
              const sign = negative && kind !== 'stacked' && place % 3 === 0 ? -1 : 1
              return value === null ? null : sign * value * (percent ? 1 : scale)
            }),
          ),
        ),
        ...(reference === undefined || kind === 'stacked' || kind === 'slope'
          ? {}
          : {
              reference: { label: 'Gennemsnit for alle kommuner', value: fraction(reference * (percent ? 1 : scale)) },
            }),
        breaks: breaks.flatMap(({ place, label }) =>
          categories.length < 2 ? [] : [{ afterIndex: place % (categories.length - 1), label }],
        ),
        format: percent ? { kind: 'percent', decimals: 1 } : { kind: 'count' },
      }),
    )

describe('scene', () => {
  test.each(everyFigure.map((spec) => [spec.key, spec] as const))(
    '%s has no label on another or outside',
    (_, spec) => {
      for (const width of [217, 254, 453]) expectTidy(scene(spec, width, 180, 'da', measure), measure)
    },
  )

  test.each(['line', 'columns', 'bars', 'stacked', 'slope'] as const)(
    'any %s figure has no label on another or outside its frame',
    (kind) => {
      fc.assert(
        fc.property(
          specs(kind),
          fc.constantFrom(217, 254, 453),
          fc.integer({ min: 0, max: 240 }),
          (spec, width, height) => {
            expectTidy(scene(spec, width, height, 'da', measure), measure)
          },
        ),
        { numRuns: 150 },
      )
    },
  )

  test('prints Danish numbers, in English with English signs', () => {
    const spec = { ...peers, highlight: [] }
    expect(textsOf(scene(spec, 453, 0, 'da', measure)).map((text) => text.text)).toContain('12,7')
    expect(textsOf(scene(spec, 453, 0, 'en', measure)).map((text) => text.text)).toContain('12.7')
  })

  test('prints every value of bars, and values of columns when they are few', () => {
    const barTexts = textsOf(scene(reasons, 453, 0, 'da', measure)).map((text) => text.text)
    expect(barTexts).toEqual(expect.arrayContaining(['142', '121', '15', '22']))
    const columnTexts = textsOf(scene(years, 453, 180, 'da', measure)).map((text) => text.text)
    expect(columnTexts).toEqual(expect.arrayContaining(['118', '109', '97']))
  })

  test('makes lengths of bars proportional to their values, from a common zero', () => {
    const drawn = scene({ ...years, kind: 'bars' }, 453, 0, 'da', measure)
    const bars = drawn.primitives.flatMap((primitive) => (primitive.kind === 'rect' ? [primitive] : []))
    expect(bars).toHaveLength(3)
    expect(new Set(bars.map((bar) => bar.x)).size).toBe(1)
    expect((bars[0]?.width ?? 0) / (bars[2]?.width ?? 1)).toBeCloseTo(118 / 97, 6)
  })

  test('fills a stacked bar to its whole width and labels only segments of seven percent or more', () => {
    const spec = {
      ...response,
      series: [series('a', 'primary', [950, 500], 10), series('b', 'context', [50, 500], 10)],
    }
    const drawn = scene(spec, 453, 0, 'da', measure)
    const segments = drawn.primitives.flatMap((each) => (each.kind === 'rect' && each.height === 18 ? [each] : []))
    expect((segments[0]?.x ?? 0) + (segments[0]?.width ?? 0) + (segments[1]?.width ?? 0)).toBeCloseTo(453, 3)
    const texts = textsOf(drawn).map((text) => text.text)
    expect(texts).toContain('95\u00a0%')
    expect(texts).not.toContain('5\u00a0%')
  })

  test('leaves a gap where a value is missing, not a zero', () => {
    const gap = { ...monthly, series: [series('2013', 'primary', [5, null, 7, 8])], categories: ['a', 'b', 'c', 'd'] }
    const path = scene(gap, 453, 180, 'da', measure).primitives.find((primitive) => primitive.kind === 'path')
    expect(path?.kind === 'path' && path.d.match(/M/g)).toHaveLength(2)
  })

  test.each([
    ['columns', years, 1],
    ['line', { ...monthly, reference: { label: 'Gennemsnit', value: fraction(40) } }, 5],
    ['slope', types, 0],
  ] as const)('parts a %s figure where the series breaks, the words above the line', (_, spec, afterIndex) => {
    const whole = scene(spec, 453, 200, 'da', measure)
    const drawn = scene({ ...spec, breaks: [{ afterIndex, label: 'Ny lov 2014' }] }, 453, 200, 'da', measure)
    expectTidy(drawn, measure)
    const vertical = (each: Scene) =>
      each.primitives.flatMap((line) => (line.kind === 'line' && line.x1 === line.x2 && line.dash ? [line] : []))
    expect(vertical(whole)).toEqual([])
    const [line, ...more] = vertical(drawn)
    expect(more).toEqual([])
    const words = textsOf(drawn).find(({ text }) => text === 'Ny lov 2014')
    expect(words?.y).toBeLessThan(line?.y1 ?? 0)
    const below = (name: string) => textsOf(drawn).find(({ text }) => text === name)?.x ?? Number.NaN
    expect(line?.x1).toBeGreaterThan(below(spec.categories[afterIndex] ?? ''))
    expect(line?.x1).toBeLessThan(below(spec.categories[afterIndex + 1] ?? ''))
  })

  test.each([
    ['bars', { ...years, kind: 'bars' as const }, 1],
    ['stacked', response, 0],
  ] as const)('parts a %s figure between two rows, the words at the end of the line', (_, spec, afterIndex) => {
    const whole = scene(spec, 453, 0, 'da', measure)
    const drawn = scene({ ...spec, breaks: [{ afterIndex, label: 'Ny lov 2014' }] }, 453, 0, 'da', measure)
    expectTidy(drawn, measure)
    const level = (each: Scene) =>
      each.primitives.flatMap((line) => (line.kind === 'line' && line.y1 === line.y2 && line.dash ? [line] : []))
    expect(level(whole)).toEqual([])
    const [line, ...more] = level(drawn)
    expect(more).toEqual([])
    const textOf = (name: string) => textsOf(drawn).find(({ text }) => text === name)
    const words = textOf('Ny lov 2014')
    expect(words && textExtent(words, measure).left).toBeGreaterThan(line?.x2 ?? Number.NaN)
    expect(line?.y1).toBeGreaterThan(textOf(spec.categories[afterIndex] ?? '')?.y ?? Number.NaN)
    expect(line?.y1).toBeLessThan(textOf(spec.categories[afterIndex + 1] ?? '')?.y ?? Number.NaN)
    const axis = drawn.primitives.filter((each) => each.kind === 'line' && each.x1 === each.x2 && each.dash === null)
    for (const each of axis) if (each.kind === 'line') expect(each.y1 < (line?.y1 ?? 0)).toBe(each.y2 < (line?.y1 ?? 0))
  })

  test('a series before a break is hatched where it stands beside one after it', () => {
    const [now, before] = reasons.series
    if (!now || !before) throw new Error('two series')
    const rects = (each: Scene) => each.primitives.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))
    const hatched = (spec: FigureSpec) =>
      rects(scene(spec, 453, 200, 'da', measure)).filter(({ hatch }) => hatch).length
    const marked = { ...reasons, series: [now, { ...before, beforeBreak: true }] }
    expect(hatched(reasons)).toBe(0)
    // Its bars, and its sample in the key.
    expect(hatched(marked)).toBe(reasons.categories.length + 1)
    const columns = { ...marked, kind: 'columns' as const, categories: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] }
    expect(hatched(columns)).toBe(reasons.categories.length + 1)
  })

  test('is well-formed as SVG', () => {
    const svg = sceneToSvg(scene(reasons, 453, 0, 'da', measure), 'Årsager & <kilder>')
    expect(svg).toContain('<title>Årsager &amp; &lt;kilder&gt;</title>')
    expect(svg.match(/<text /g)?.length).toBe(svg.match(/<\/text>/g)?.length)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('holds no sign that XML refuses', () => {
    const svg = sceneToSvg(scene(reasons, 453, 0, 'da', measure), 'a\u0001b\ud800c😀')
    expect(svg).toContain('<title>abc😀</title>')
  })
})

describe('labels at line ends', () => {
  test('keep their order and distance and stay in their frame', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 15 }), (wishes) => {
        const placed = spread(
          wishes,
          wishes.map(() => 10),
          0,
          200,
        )
        const order = [...wishes.keys()].sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b)
        for (const [place, index] of order.entries()) {
          expect(placed[index]).toBeGreaterThanOrEqual(5 - 1e-6)
          expect(placed[index]).toBeLessThanOrEqual(195 + 1e-6)
          const before = order[place - 1]
          if (before !== undefined)
            expect((placed[index] ?? 0) - (placed[before] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-6)
        }
      }),
    )
  })

  test('stay where they wish to be when nothing is in the way', () => {
    expect(spread([20, 150, 90], [10, 10, 10], 0, 200)).toEqual([20, 150, 90])
  })
})

describe('in greyscale', () => {
  const lightness = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    })
    const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b
    return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance
  }
  const pairs = (own: readonly SeriesRole[]) =>
    own.flatMap((a, index) => own.slice(index + 1).map((b) => [a, b] as const))

  test.each([...pairs(['primary', 'context', 'third', 'fourth']), ['over', 'under'] as const])(
    'the fills of %s and %s differ in lightness or hatch',
    (a, b) => {
      const [one, two] = [seriesStyles[a].fill, seriesStyles[b].fill]
      const apart = Math.abs(lightness(one.colour) - lightness(two.colour)) >= 18
      expect(apart || (one.hatch === null) !== (two.hatch === null)).toBe(true)
    },
  )

  test.each([...pairs(['primary', 'context', 'third', 'fourth'])])(
    'the lines of %s and %s differ in dash or casing',
    (a, b) => {
      const [one, two] = [seriesStyles[a].line, seriesStyles[b].line]
      const sign = (line: typeof one) => JSON.stringify([line.dash, line.casing !== null])
      expect(sign(one)).not.toBe(sign(two))
    },
  )

  test('hatching stays inside its rectangle', () => {
    const rect = {
      kind: 'rect',
      x: 10,
      y: 20,
      width: 37,
      height: 11,
      fill: '#fff',
      outline: null,
      hatch: '#000',
    } as const
    const hatch = hatchLines(rect)
    expect(hatch.length).toBeGreaterThan(5)
    for (const line of hatch) {
      for (const [x, y] of [
        [line.x1, line.y1],
        [line.x2, line.y2],
      ] as const) {
        expect(x).toBeGreaterThanOrEqual(rect.x - 1e-9)
        expect(x).toBeLessThanOrEqual(rect.x + rect.width + 1e-9)
        expect(y).toBeGreaterThanOrEqual(rect.y - 1e-9)
        expect(y).toBeLessThanOrEqual(rect.y + rect.height + 1e-9)
      }
    }
  })
})
