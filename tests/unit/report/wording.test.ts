import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import type { Block } from '../../../shared/report/reportModel.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { printReport, proseOf } from './support/printReport.ts'

const { input } = await sampleReportInput()
const model = buildReport(input)
const whole = printReport(model).replaceAll('\u00a0', ' ')
const prose = proseOf(model).replaceAll('\u00a0', ' ')
const blocks = model.chapters.flatMap((chapter) => chapter.blocks)
const figures = blocks.flatMap((block) => (block.type === 'figure' ? [block.figure] : []))
const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.table] : []))

describe('the Danish of the report', () => {
  test('says in which direction a number went', () => expect(whole).not.toMatch(/er ændret fra/))

  test('one word for one thing', () => {
    expect(whole).not.toMatch(/[Rr]esponstid|[Ss]vartid|inden 14 dage|alle kommuner(?! i gruppen)/)
    // A place can be changed; what is counted is the form.
    expect(whole.replaceAll(/[Ss]kift (af|fra ét|fra et andet) anbringelsessted/g, '')).not.toMatch(
      /[Aa]nbringelsessted/,
    )
  })

  test('speaks neither of itself in the first person nor loudly', () => {
    expect(prose).not.toMatch(/(^|[ “])[Vv]i |[ “][Vv]ores |!/)
  })

  test('ranges have an en dash', () => {
    const own = [prose, ...figures.flatMap(({ title, subtitle, categories }) => [title, subtitle, ...categories])]
    expect(own.filter((text) => /\d-\d/.test(text))).toEqual([])
    const definitions = tables.filter(({ key }) => key.startsWith('maal-'))
    expect(JSON.stringify(definitions.map(({ rows }) => rows))).not.toMatch(/"[^"]*\d-\d+ år/)
  })

  test('a percentage never parts from its sign, nor an amount from its kroner', () => {
    expect(printReport(model)).not.toMatch(/\d %|\d kr\./)
  })

  test('a percentage of more than 200 gives way to the budget', () => {
    expect(prose).toContain('Anden hjælp i alt: merforbrug på 3.561.679 kr. (budget 156.120 kr.)')
    expect(prose).not.toMatch(/\d\.\d{3},\d %/)
  })
})

describe('figures and tables of the report', () => {
  test('no two figures bear the same title, and each title says more than its topic', () => {
    const titles = figures.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.join('\n')).not.toMatch(/^(Hvem underretter|Aldersfordeling|Årsager)/m)
  })

  test('municipalities that agree are named together', () => {
    expect(whole).toContain('Flest underretninger om børn på 17 år i Ishøj og Vallensbæk')
    expect(whole).toContain('Flest underretninger i oktober i Ishøj og februar i Vallensbæk')
  })

  test('alternative texts stand on their own, with every number of a figure that prints them', () => {
    for (const { alt } of figures) expect(alt).not.toContain('tabel')
    const response = figures.find(({ key }) => key === 'notifications-response')
    expect(response?.alt.replaceAll('\u00a0', ' ')).toContain('2013: Samme dag 33,2 %, 1–3 dage 23,1 %')
    const peers = figures.find(({ key }) => key === 'expenditure-respite')
    expect(peers?.alt).toContain('Gennemsnit: 201.547')
  })

  test('a figure that prints its numbers is not followed by a table of the same ones', () => {
    const printing = new Set(['bars', 'columns'])
    const cells = (block: Block | undefined) =>
      block?.type === 'table' ? block.table.rows.flatMap((row) => row.cells.slice(1)) : []
    const repeated = blocks.flatMap((block, index) => {
      if (block.type !== 'figure' || !printing.has(block.figure.kind)) return []
      const { key, categories, series } = block.figure
      if (categories.length * series.length > 30) return []
      const next = cells(blocks[index + 1])
      const shown = new Set(series.flatMap(({ points }) => points.map(({ metric }) => metric)))
      return next.length > 0 && next.every(({ metric }) => metric === undefined || shown.has(metric)) ? [key] : []
    })
    expect(repeated).toEqual([])
  })

  test('the largest deviations do not show the same kroner twice', () => {
    const figure = figures.find(({ key }) => key === 'economy-deviations')
    expect(figure?.categories).toContain('Aflastning i alt (Ishøj)')
    expect(figure?.categories).not.toContain('I alt (Ishøj)')
    expect(figure?.categories).not.toContain('Døgninstitutioner i alt (Ishøj)')
  })

  test('the cover says what its figure shows once', () => {
    expect(model.coverFigure?.subtitle).not.toContain(model.coverFigure?.title)
  })
})

describe('small numbers', () => {
  test('the forms of placement are joined until no count of one to four children is left', () => {
    const figure = figures.find(({ key }) => key === 'placements-type-largest')
    expect(figure?.categories).toEqual(['Plejefamilie', 'Opholdssted', 'Øvrige'])
    const stock: Readonly<Record<string, number>> = { 2012: 93, 2013: 84 }
    const counts = figure?.series.map(({ name, points }) =>
      points.map(({ value }) => (Number(value?.numerator) / Number(value?.denominator) / 100) * (stock[name] ?? 0)),
    )
    expect(counts?.map((year) => year.map((count) => Math.round(count)))).toEqual([
      [44, 38, 11],
      [42, 29, 13],
    ])
    expect(figure?.note).toContain('netværkspleje')
  })

  test('no second count stands beside one that differs from it by a few children', () => {
    const counting = new Set(['placements-count', 'placements-count-2012-definition'])
    const shown = JSON.stringify(blocks).match(/placements-count[\w-]*/g) ?? []
    expect([...new Set(shown)].filter((metric) => counting.has(metric))).toEqual(['placements-count'])
  })
})

describe('the method appendix', () => {
  const used = new Set(JSON.stringify(blocks).match(/(?<="metric":")[\w-]+/g) ?? [])
  const appendix = tables.filter(({ key }) => key.startsWith('maal-'))
  const text = appendix.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.text))).join('\n')

  test('gives definition, base and source of every metric in the words of the catalogue', () => {
    expect(used.size).toBeGreaterThan(30)
    for (const metric of input.catalogue.filter(({ id, addedTo }) => used.has(id) && addedTo === undefined)) {
      expect(text, metric.id).toContain(metric.definition.da)
      expect(text, metric.id).toContain(`Grundlag: ${metric.base.da}. Kilde: ${metric.source.da}.`)
    }
  })

  test('says equal definitions once', () => {
    const rows = appendix.flatMap(({ rows: all }) => all.filter(({ kind }) => kind === 'row'))
    const index = rows.find(({ cells }) => cells[0]?.text === 'Indeks')
    expect(index?.cells[1]?.text).toContain('Opgjort for forebyggende foranstaltninger, anbringende foranstaltninger')
    expect(rows.length).toBeLessThan(used.size)
  })
})
