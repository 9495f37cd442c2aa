import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestProject, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeAll(() => {
  at = createTestProject()
})
afterAll(() => at.close())

const areas = ['Ishøj', 'Vallensbæk']
const ages = ['I alt', '0 år', '1 år']
const periods = ['2013K1', '2014K1']
const persons = (area: number, age: number, period: number): number => 10_000 * (area + 1) + 100 * age + period
const values = areas.flatMap((_, area) =>
  ages.flatMap((_, age) => periods.map((_, period) => persons(area, age, period))),
)
const title = 'Folketal den 1. i kvartalet efter område, alder og tid'
const category = (labels: readonly string[]) => ({
  index: Object.fromEntries(labels.map((label, index) => [label, index])),
  label: Object.fromEntries(labels.map((label) => [label, label])),
})

const json = JSON.stringify({
  dataset: {
    label: title,
    dimension: {
      OMRÅDE: { label: 'område', category: category(areas) },
      ALDER: { label: 'alder', category: category(ages) },
      Tid: { label: 'tid', category: category(periods) },
      id: ['OMRÅDE', 'ALDER', 'Tid'],
      size: [areas.length, ages.length, periods.length],
      role: { time: ['Tid'] },
    },
    value: values,
  },
})

const list = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(',')
const px = `CHARSET="ANSI";
MATRIX="FOLK1A";
TITLE="${title}";
UNITS="antal";
STUB="område","alder";
HEADING="tid";
VALUES("område")=${list(areas)};
VALUES("alder")=${list(ages)};
VALUES("tid")=${list(periods)};
DATA=${values.join(' ')};
`

const indented = [
  `"${title}"`,
  '""',
  `" "," ",${list(periods)}`,
  ...areas.flatMap((area, areaAt) => [
    `"${area}"`,
    ...ages.map(
      (age, ageAt) => `" ","${age}",${periods.map((_, period) => `"${persons(areaAt, ageAt, period)}"`).join(',')}`,
    ),
  ]),
].join('\r\n')

const stored = () =>
  at.project.db
    .prepare(
      'SELECT municipality, year, age, persons FROM population WHERE replaced_by IS NULL ORDER BY municipality, year, age',
    )
    .all()

test('the same table from the API as JSON-stat and PX, and downloaded by hand, is the same population', async () => {
  const write = (name: string, content: string | Buffer): string => {
    const path = join(at.folder, name)
    writeFileSync(path, content)
    return path
  }
  await at.take(write('folk1a.json', json))
  const first = stored()
  expect(first).toHaveLength(values.length)
  expect(first[0]).toEqual({ municipality: 'Ishøj', year: 2013, age: null, persons: 10_000 })
  for (const path of [
    write('folk1a.px', Buffer.from(px, 'latin1')),
    write('folk1a.csv', Buffer.from(indented, 'latin1')),
  ]) {
    const plan = await at.plan(path)
    expect(plan.files[0]?.problem).toBeNull()
    expect(plan.counts).toMatchObject({
      read: values.length,
      new: 0,
      changed: 0,
      unchanged: values.length,
      rejected: 0,
    })
  }
})
