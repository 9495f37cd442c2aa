import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AppError } from '../../shared/problems.ts'
import { type SampleProject, sampleProject } from '../support/sampleProject.ts'

let project: SampleProject
beforeAll(async () => {
  project = await sampleProject()
})
afterAll(() => project.close())

describe('what the window asks for', () => {
  test.each(['da', 'en'] as const)('every figure of every area is complete in %s', async (language) => {
    const { engine } = project
    let drawn = 0
    for (const year of [2012, 2013])
      for (const { key } of await engine.call('statistics.topics', { year, language }))
        for (const municipality of ['samlet', 'Ishøj', 'Vallensbæk']) {
          const view = await engine
            .call('statistics.view', { topic: key, year, municipality, language })
            .catch((thrown: unknown) => {
              // A figure may have nothing to show for one municipality, and then says so.
              expect(thrown).toBeInstanceOf(AppError)
              return null
            })
          if (!view) continue
          drawn += 1
          const { figure, table } = view
          for (const text of [figure.title, figure.subtitle, figure.alt, figure.source])
            expect(text, key).toMatch(/^(?!.*(undefined|null|NaN|\[object)).{10,}$/)
          expect(figure.categories.length, key).toBeGreaterThan(0)
          expect(new Set(figure.categories).size, key).toBe(figure.categories.length)
          for (const series of figure.series) expect(series.points.length, key).toBe(figure.categories.length)
          expect(table.rows.length, key).toBe(figure.categories.length)
          expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 9)
        }
    expect(drawn).toBeGreaterThan(100)
  })

  test('524 notifications are explained back to 524 rows of the file', async () => {
    const explanation = await project.engine.call('statistics.explain', {
      year: 2013,
      metric: 'notifications-count',
      dims: { year: 2013, municipality: 'samlet' },
      language: 'da',
    })
    expect(explanation).toMatchObject({ display: '524', exact: '524', rowCount: 524, label: 'Underretninger' })
    expect(explanation.cells).toHaveLength(1)
    expect(explanation.cells[0]).toMatchObject({ file: 'underretninger-2011-2013.xlsx', sheet: 'Underretninger' })
    expect(explanation.cells[0]?.rows).toHaveLength(524)
    // The last of 2013 stands in the last row of the sheet.
    expect(explanation.cells[0]?.rows.at(-1)).toBe(1511)
  })

  test('the table of a figure by municipality shows them together as well', async () => {
    const asked = { topic: 'notifications-by-year', year: 2013, municipality: 'samlet', language: 'da' } as const
    const { table } = await project.engine.call('statistics.view', asked)
    expect(table.columns.map(({ heading }) => heading)).toEqual(['År', 'Ishøj', 'Vallensbæk', 'I alt'])
    expect(table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['2013', '399', '125', '524'])
  })

  test('a share is explained with its part and its whole', async () => {
    const explanation = await project.engine.call('statistics.explain', {
      year: 2013,
      metric: 'notification-meetings-share-pct',
      dims: { year: 2013, municipality: 'Ishøj' },
      language: 'en',
    })
    expect(explanation).toMatchObject({ part: 17, whole: 399, rowCount: 17, exact: '1,700 / 399' })
  })

  test('a year without data is refused with the years that have some', async () => {
    await expect(project.engine.call('metrics.list', { year: 1999 })).rejects.toThrow(
      /Der er ingen data for 1999\..*2013/,
    )
  })

  test('an unknown number is refused', async () => {
    const asked = { year: 2013, metric: 'no-such', dims: {}, language: 'da' } as const
    await expect(project.engine.call('statistics.explain', asked)).rejects.toThrow('Tallet findes ikke')
  })

  test('the controllers see both tables, every row, recomputed from the lines', async () => {
    const { rows, asOf } = await project.engine.call('economy.table', { year: 2013, language: 'da' })
    expect(asOf).toBe('2014-01-20')
    expect(rows).toHaveLength(98)
    const row = rows.find(({ label }) => label === 'Forebyggelse i alt')
    expect(row).toMatchObject({ accountsOre: 17_208_824_00, budgetOre: 13_532_210_00, deviationOre: 3_676_614_00 })
    expect(row?.findings.join(' ')).toContain('17.208.823')
    // The same sign as in the report's reconciliation: computed less printed.
    expect(row?.findings[0]).toContain('(forskel +1 kr.)')
    const total = rows.find(({ label }) => label === 'Total rådgivning børn & unge')
    expect(total?.findings.join(' ')).toContain('Den trykte afvigelse er \u22121.481.423')
  })
})
