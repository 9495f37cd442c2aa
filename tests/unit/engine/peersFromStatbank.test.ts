import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyProject, type SampleProject, samplesFolder } from '../../support/sampleProject.ts'

const accounts = [
  ['Kommunernes regnskaber på funktionsniveau efter område, funktion, dranst, art, prisenhed og tid'],
  ['Enhed: -'],
  ['', '', '', '', '', '2012'],
  ...(
    [
      ['Ishøj', 7000, 350],
      ['Vallensbæk', 2800, 200],
      ['Glostrup', 9000, 450],
      ['København', 90_000, 170],
    ] as const
  ).flatMap(([name, thousands, perHead]) => [
    [
      name,
      '52821 Forebyggende foranstaltninger',
      '1 Drift',
      'TOT I alt (netto)',
      'LOBM Løbende priser (1.000 kr.)',
      thousands,
    ],
    ['', '', '', '', 'INDL Løbende priser, pr. indbygger (kr.)', perHead],
  ]),
]

const population = [
  ['Folketal den 1. i kvartalet efter område, alder og tid'],
  ['Enhed: Antal'],
  ['', '', '2012K1'],
  ...(
    [
      ['Ishøj', 20_000, 200],
      ['Vallensbæk', 14_000, 200],
      ['Glostrup', 20_000, 250],
    ] as const
  ).flatMap(([name, all, perAge]) => [
    [name, 'Alder i alt', all],
    ...Array.from({ length: 18 }, (_, age) => ['', `${age} år`, perAge]),
  ]),
]

let project: SampleProject
beforeAll(async () => {
  project = await emptyProject()
  const write = (name: string, rows: readonly (readonly (string | number)[])[]): string => {
    const path = join(project.folder, name)
    writeFileSync(path, rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n'))
    return path
  }
  const files = [
    write('REGK31.csv', accounts),
    write('FOLK1A.csv', population),
    join(samplesFolder, 'boernefaglige-undersoegelser-2013.csv'),
  ]
  const plan = await project.engine.call('import.plan', { files })
  await project.engine.call('import.commit', { planId: plan.id })
})
afterAll(() => project.close())

async function valuesOf(metric: string): Promise<Record<string, number | string | null>> {
  const metrics = await project.engine.call('metrics.list', { year: 2013 })
  const found = metrics.filter((each) => each.metric === metric)
  return Object.fromEntries(found.map(({ dims, value }) => [`${dims.municipality} ${dims.year}`, value]))
}

test("peers come from Statistikbanken's accounts and population alone", async () => {
  expect((await project.engine.call('settings.peerGroups', {})).inUse.name).toBe('Vestegnen')
  expect(await valuesOf('expenditure-per-1000-prevention')).toEqual({
    'Ishøj 2012': 350_000,
    'Vallensbæk 2012': 200_000,
    'Glostrup 2012': 450_000,
    'Vestegnen gns. 2012': 1_000_000 / 3,
  })
})

test('amounts are shared by the children; a weighted mean weighs each by its own', async () => {
  await project.engine.call('settings.choosePeerGroup', {
    name: 'Vestegnen',
    ownIncluded: true,
    weighting: 'weighted',
  })
  // 350 × 20,000 + 200 × 14,000 + 450 × 20,000, over 54,000; in kroner per 1,000.
  expect((await valuesOf('expenditure-per-1000-prevention'))['Vestegnen gns. 2012']).toBeCloseTo(
    18_800_000_000 / 54_000,
    6,
  )
  const perChild = await valuesOf('expenditure-per-child-prevention')
  expect(perChild['Ishøj 2012']).toBe(1944.44)
  expect(perChild['Vallensbæk 2012']).toBe(777.78)
  expect(perChild['Glostrup 2012']).toBe(2000)
  expect(perChild['Vestegnen gns. 2012']).toBeCloseTo((1944.44 * 3600 + 777.78 * 3600 + 2000 * 4500) / 11_700, 6)
})

test('the settings know those figures and their year', async () => {
  const { groups, year } = await project.engine.call('settings.peerGroups', {})
  expect(year).toBe(2012)
  const lacking = groups.find(({ name }) => name === 'Vestegnen')?.withoutFigures
  expect(lacking).toContain('Albertslund')
  expect(lacking).not.toContain('Glostrup')
})

test.each([2013, 2014])(
  '2013 is not compared with %d: not with itself, and not with a later year',
  async (comparison) => {
    await expect(project.engine.call('metrics.list', { year: 2013, comparison })).rejects.toMatchObject({
      problem: { code: 'input.invalid', da: expect.stringContaining('2013 kan kun sammenlignes med et tidligere år') },
    })
  },
)
