import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read } from 'xlsx'
import { drawFigure } from '../../../electron/core/statistics/export/drawFigure.ts'
import type { ExportFormat } from '../../../shared/contract/statistics.ts'
import type { FigureSpec } from '../../../shared/figures/figureSpec.ts'
import { metricsIn } from '../../../shared/figures/tableOf.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import { everyFigure, figure, monthly, series } from '../../support/sampleFigures.ts'

const modules = join(import.meta.dirname, '../../../node_modules')
const fontFolder = join(modules, '@fontsource')
const rasteriser = join(modules, '@resvg/resvg-wasm/index_bg.wasm')

const definitionsOf = (spec: FigureSpec) => catalogue.filter(({ id }) => metricsIn(spec).has(id))

const draw = (spec: FigureSpec, format: ExportFormat, language: 'da' | 'en' = 'da'): Promise<Uint8Array> =>
  drawFigure({ figure: spec, definitions: definitionsOf(spec), language, format, fontFolder, rasteriser })
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** Width and height in the header of a PNG. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset)
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return [view.getUint32(16), view.getUint32(20)]
}

/** A figure about real metrics, because a workbook carries their definitions. */
const counted = figure('columns', 'counted', {
  title: '=Antal & andel',
  categories: ['2012', '2013'],
  categoryHeading: 'År',
  series: [
    {
      name: 'Ishøj',
      role: 'primary',
      points: [2012, 2013].map((year, index) => ({
        value: index === 0 ? null : { numerator: 100, denominator: 3 },
        metric: 'notifications-count',
        dims: { year, municipality: 'Ishøj' },
      })),
    },
  ],
})

describe('a figure as a drawing', () => {
  test.each(everyFigure.map((spec) => [spec.key, spec] as const))('%s stands on its own', async (_, spec) => {
    const svg = text(await draw(spec, 'svg'))
    for (const part of ['<title>', '<desc>', 'Kilde: ', `fill="#FFFFFF"`]) expect(svg).toContain(part)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    for (const tag of ['svg', 'g', 'text', 'title', 'desc'])
      expect(svg.match(new RegExp(`<${tag}[ >]`, 'g'))?.length).toBe(svg.match(new RegExp(`</${tag}>`, 'g'))?.length)
  })

  test('says source and note in the language that was asked for', async () => {
    const svg = text(await draw(monthly, 'svg', 'en'))
    expect(svg).toContain('Source: Centrets opgørelse')
    expect(svg).toContain('Note: April 2013')
  })

  test('a long title is wrapped, not cut', async () => {
    const title = 'Underretninger om børn med særlig bekymring for den socialpædagogiske indsats og skolegang'
    const svg = text(await draw({ ...monthly, title }, 'svg'))
    const lines = [...svg.matchAll(/font-size="12"[^>]*>([^<]*)</g)].map(([, line]) => line)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(title)
  })
})

describe('a figure as a picture', () => {
  test('is wide enough for print, as high as its drawing, and the same every time', async () => {
    const png = await draw(monthly, 'png')
    const [width, height] = sizeOf(png)
    expect(width).toBe(1908)
    const drawn = /^<svg [^>]*height="([\d.]+)"/.exec(text(await draw(monthly, 'svg')))?.[1]
    expect(height).toBe(Math.ceil(4 * Number(drawn)))
    expect(await draw(monthly, 'png')).toEqual(png)
  })

  test('shows its words: another title, another picture', async () => {
    const one = await draw({ ...monthly, title: 'Łódź' }, 'png')
    expect(await draw({ ...monthly, title: 'Lodz' }, 'png')).not.toEqual(one)
    expect(await draw({ ...monthly, title: '' }, 'png')).not.toEqual(one)
  })
})

describe('the numbers of a figure as a workbook', () => {
  test('are typed and unrounded, with their definitions on a second sheet, and nothing is a formula', async () => {
    const book = read(await draw(counted, 'xlsx'), { cellFormula: true, cellNF: true })
    expect(book.SheetNames).toEqual(['Tal', 'Definitioner'])
    const { Tal: numbers, Definitioner: definitions } = book.Sheets
    expect(numbers?.A1?.v).toBe('År')
    expect(numbers?.B1?.v).toBe('Ishøj')
    expect(numbers?.B2?.v).toBeUndefined()
    expect(numbers?.B3).toMatchObject({ t: 'n', v: 100 / 3, z: '#,##0' })
    expect(definitions?.B1?.v).toBe("'=Antal & andel")
    const cells = Object.values(definitions ?? {}).map((cell) => String(cell?.v))
    expect(cells).toContain('Definition')
    for (const sheet of [numbers, definitions])
      for (const cell of Object.values(sheet ?? {})) expect(cell?.f).toBeUndefined()
  })

  test.each([
    [{ kind: 'percent', decimals: 1 }, 125, 10, 0.125, '#,##0.0%'],
    [{ kind: 'money' }, -1234567, 1, -1234567, '#,##0'],
    [{ kind: 'decimal', decimals: 2 }, 31, 8, 3.875, '#,##0.00'],
    [{ kind: 'signed', decimals: 1 }, -21, 10, -2.1, '+#,##0.0;-#,##0.0;#,##0.0'],
  ] as const)('%o keeps its value and its format', async (format, value, per, stored, code) => {
    const points = series('Ishøj', 'primary', [value], per).points.map((point) => ({
      ...point,
      metric: 'notifications-count',
    }))
    const spec = {
      ...counted,
      categories: ['2013'],
      format,
      series: [{ name: 'Ishøj', role: 'primary', points }],
    } as const
    const sheet = read(await draw(spec, 'xlsx', 'en'), { cellNF: true }).Sheets.Numbers
    expect(sheet?.B2).toMatchObject({ t: 'n', v: stored, z: code })
  })
})

test('the numbers of a figure as text begin with the mark that spreadsheets know UTF-8 by', async () => {
  const csv = text(await draw(counted, 'csv'))
  expect(csv).toBe('\ufeffÅr;Ishøj\r\n2012;\r\n2013;33\r\n')
})
