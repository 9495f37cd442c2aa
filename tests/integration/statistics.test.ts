import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../shared/danish.ts'
import { AppError } from '../../shared/problems.ts'
import type { Dims } from '../../shared/statistics/metric.ts'
import { numberKey } from '../../shared/statistics/metricSet.ts'
import { type SampleProject, sampleProject } from '../support/sampleProject.ts'

let project: SampleProject
beforeAll(async () => {
  project = await sampleProject()
})
afterAll(() => project.close())

const explain = (metric: string, dims: Dims, language: Language = 'da') =>
  project.engine.call('statistics.explain', { year: 2013, metric, dims, language })

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

  test('the topics of a municipality are those that have a figure for it', async () => {
    const { engine } = project
    const asked = { year: 2013, language: 'da' } as const
    const municipality = 'Vallensbæk'
    const all = await engine.call('statistics.topics', asked)
    const own = await engine.call('statistics.topics', { ...asked, municipality })
    expect(own.length).toBeLessThan(all.length)
    const kept = new Set(own.map(({ key }) => key))
    for (const { key } of all) {
      const view = await engine.call('statistics.view', { ...asked, topic: key, municipality }).catch(() => null)
      expect(view !== null, key).toBe(kept.has(key))
    }
  })

  test('524 notifications are explained back to 524 rows of the file', async () => {
    const explanation = await explain('notifications-count', { year: 2013, municipality: 'samlet' })
    expect(explanation).toMatchObject({
      display: '524',
      exact: '524',
      rounding: 'Ikke afrundet.',
      rowCount: 524,
      label: 'Underretninger',
      filters: [{ field: 'År', value: '2013' }],
      inputs: [],
      proportion: null,
    })
    expect(explanation.sources).toHaveLength(1)
    expect(explanation.sources[0]).toMatchObject({
      file: 'underretninger-2011-2013.xlsx',
      sheet: 'Underretninger',
      rowCount: 524,
      importedAt: '2014-02-03T10:00:00.000Z',
    })
    expect(explanation.sources[0]?.batchId).toBeGreaterThan(0)
    expect(explanation.sources[0]?.rows).toHaveLength(524)
    // The last of 2013 stands in the last row of the sheet.
    expect(explanation.sources[0]?.rows.at(-1)).toBe(1511)
  })

  test('the table of a figure by municipality shows them together as well', async () => {
    const asked = { topic: 'notifications-by-year', year: 2013, municipality: 'samlet', language: 'da' } as const
    const { table } = await project.engine.call('statistics.view', asked)
    expect(table.columns.map(({ heading }) => heading)).toEqual(['År', 'Ishøj', 'Vallensbæk', 'I alt'])
    expect(table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['2013', '399', '125', '524'])
  })

  test.each([
    [
      'share',
      'notification-meetings-share-pct',
      { year: 2013, municipality: 'Ishøj' },
      {
        part: 17,
        whole: 399,
        proportion: '17 of 399 notifications',
        exact: '1,700 / 399',
        display: '4.3',
        rounding: expect.stringMatching(/^Rounded to 1 decimal; a half is rounded away from zero/),
        rowCount: 17,
        filters: [
          { field: 'Year', value: '2013' },
          { field: 'Municipality', value: 'Ishøj' },
          { field: 'Form', value: 'Notification meeting' },
        ],
        inputs: [
          expect.objectContaining({ label: 'Notification meetings', display: '17 meetings' }),
          expect.objectContaining({ label: 'Notifications', display: '399 notifications' }),
        ],
      },
    ],
    [
      'change',
      'notifications-change-pct',
      { year: '2012-2013', municipality: 'samlet' },
      {
        proportion: null,
        rowCount: 1039,
        filters: [{ field: 'Year', value: '2012 or 2013' }],
        inputs: [
          expect.objectContaining({ label: 'Notifications, 2012', display: '515 notifications' }),
          expect.objectContaining({ label: 'Notifications, 2013', display: '524 notifications' }),
        ],
      },
    ],
    [
      'points',
      'notified-children-repeat-share-change-pp',
      { year: '2012-2013', municipality: 'Vallensbæk', repeat: 'more-than-1' },
      {
        exact: '25 / 9',
        inputs: [expect.objectContaining({ display: '25.0%' }), expect.objectContaining({ display: '27.8%' })],
      },
    ],
    [
      'mean',
      'notifications-per-child-average',
      { year: 2013, municipality: 'Vallensbæk' },
      { proportion: '122 notifications divided by 90 children', exact: '61 / 45', display: '1.4' },
    ],
    [
      'rate',
      'notifications-per-1000-children',
      { year: 2013, municipality: 'Vallensbæk' },
      {
        proportion: '125 notifications divided by 3,625 persons',
        rowCount: 143,
        filters: expect.arrayContaining([{ field: 'Population: Municipality', value: 'Vallensbæk' }]),
        sources: [expect.anything(), expect.anything()],
      },
    ],
    [
      'money',
      'economy-deviation',
      { year: 2013, municipality: 'Vallensbæk', line: 'Rest', kind: 'subtotal', group: 'Kontante ydelser' },
      {
        display: '43,000',
        rounding: 'Not rounded.',
        // What the two lines of the sum share, and not the name of the sum.
        filters: [
          { field: 'Year', value: '2013' },
          { field: 'Municipality', value: 'Vallensbæk' },
          { field: 'Group', value: 'Kontante ydelser' },
        ],
        rowCount: 2,
        inputs: [
          expect.objectContaining({ label: 'Accounts', display: 'DKK\u00a06,066,000' }),
          expect.objectContaining({ label: 'Budget', display: 'DKK\u00a06,023,000' }),
        ],
        notes: [expect.stringContaining('provisional')],
      },
    ],
    [
      'index',
      'expenditure-per-1000-respite-index',
      { year: 2012, municipality: 'Ishøj' },
      { inputs: [expect.objectContaining({ label: expect.stringContaining('Ishøj') }), expect.anything()] },
    ],
    [
      'date',
      'accounts-as-of-date',
      { year: 2013, municipality: 'samlet' },
      { display: '20 January 2014', exact: '2014-01-20', rounding: 'A date is not rounded.', rowCount: 1 },
    ],
  ] as const)('a %s is explained', async (kind, metric, dims, expected) => {
    expect(await explain(metric, dims, 'en')).toMatchObject({ kind, metric, dims, ...expected })
  })

  test('the small categories that a table shows together are one number, made of theirs', async () => {
    const explanation = await explain('notifications-reason-joint-count', { year: 2013, municipality: 'Vallensbæk' })
    expect(explanation).toMatchObject({ kind: 'count', display: '13', rowCount: 13 })
    expect(explanation.inputs.map(({ label }) => label)).toContain('Underretninger efter årsag, Skolefravær')
  })

  test('the rows behind a number come in the order of the file, page by page, and name nobody', async () => {
    const asked = {
      year: 2013,
      metric: 'notifications-sex-count',
      dims: { year: 2013, municipality: 'Vallensbæk', sex: 'girls' },
      language: 'da',
    } as const
    const page = (offset: number, limit: number) => project.engine.call('statistics.rows', { ...asked, offset, limit })
    const all = await page(0, 500)
    expect(all.total).toBe(49)
    // The sex is shown because the number depends on it; nothing else of the child is.
    expect(all.columns).toEqual(['Barn', 'Kommune', 'Modtaget', 'Køn'])
    const numbers = all.rows.map(({ row }) => row)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(all.rows[0]).toMatchObject({ file: 'underretninger-2011-2013.xlsx', sheet: 'Underretninger' })
    expect(all.rows.every(({ cells }) => cells[1] === 'Vallensbæk' && cells[3] === 'Piger')).toBe(true)
    for (const { cells } of all.rows) expect(cells[0]).toMatch(/^Barn \d{4}$/)
    // The same child has the same number on every page.
    expect((await page(20, 10)).rows).toEqual(all.rows.slice(20, 30))
    expect((await page(49, 10)).rows).toEqual([])
  })

  test('the rows of two tables have their columns together', async () => {
    const { total, columns, rows } = await project.engine.call('statistics.rows', {
      year: 2013,
      metric: 'notifications-per-1000-children',
      dims: { year: 2013, municipality: 'Vallensbæk' },
      language: 'en',
      offset: 120,
      limit: 10,
    })
    expect(total).toBe(143)
    expect(columns).toEqual(['Dataset', 'Child', 'Municipality', 'Received', 'Year', 'Age', 'Persons'])
    expect(rows[0]?.cells.slice(0, 3)).toEqual([
      'Notifications',
      expect.stringMatching(/^Child \d{4}$|^$/),
      'Vallensbæk',
    ])
    expect(rows.at(-1)?.cells.slice(0, 5)).toEqual(['Population', '', 'Vallensbæk', '', '2013'])
  })

  test('a year without data is refused with the years that have some', async () => {
    await expect(project.engine.call('metrics.list', { year: 1999 })).rejects.toThrow(
      /Der er ingen data for 1999\..*2013/,
    )
  })

  test('an unknown number is refused', async () => {
    await expect(explain('no-such', {})).rejects.toThrow('Tallet findes ikke')
    await expect(explain('notification-count', { year: 2013, municipality: 'Ishøj' })).rejects.toThrow(
      /Nærmest er: notifications-count year=2013 municipality=Ishøj/,
    )
    const misspelt = { year: 2013, municipality: 'Ishøj', source: 'Politi' }
    await expect(explain('notifications-source-count', misspelt)).rejects.toThrow(/source=Politiet/)
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

  test('every cell of the controllers’ table is a number that can be explained', async () => {
    const { rows } = await project.engine.call('economy.table', { year: 2013, language: 'da' })
    const metrics = await project.engine.call('metrics.list', { year: 2013 })
    const kroner = new Map(metrics.map(({ metric, dims, value }) => [numberKey(metric, dims), value]))
    const inKroner = (ore: number | null) => (ore === null ? null : ore / 100)
    for (const { dims, budgetOre, accountsOre, deviationOre, deviationPercent } of rows) {
      expect(kroner.get(numberKey('economy-budget', dims))).toBe(inKroner(budgetOre))
      expect(kroner.get(numberKey('economy-accounts', dims))).toBe(inKroner(accountsOre))
      expect(kroner.get(numberKey('economy-deviation', dims))).toBe(inKroner(deviationOre))
      expect(kroner.get(numberKey('economy-deviation-pct', dims))).toBe(
        deviationPercent === null ? null : deviationPercent.numerator / deviationPercent.denominator,
      )
    }
  })
})
