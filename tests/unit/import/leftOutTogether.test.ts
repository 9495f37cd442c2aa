import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commitImport, planImport } from '../../../electron/core/import/importing.ts'
import { monthName } from '../../../shared/danish.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportPlan } from '../../../shared/domain/importing.ts'
import { type MadeNotification, makeNotifications, makeWorkbook } from '../../support/makeWorkbook.ts'
import { createTestProject, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeEach(() => {
  at = createTestProject()
})
afterEach(() => at.close())

/** Plans a file and leaves out every row of the first group of findings of a rule. */
async function planWithout(file: string, rule: string): Promise<readonly [before: ImportPlan, after: ImportPlan]> {
  const before = await planImport(at.importing, at.project, [file])
  const issue = before.files[0]?.issues.find((one) => one.rule === rule)
  if (!issue) throw new Error(`No finding ${rule}`)
  const leftOut = [
    {
      file: before.files[0]?.sha256 ?? '',
      sheet: issue.place.sheet ?? null,
      rule,
      column: issue.place.column ?? null,
      row: null,
      reason: 'Kendt fejl',
    },
  ]
  return [before, await planImport(at.importing, at.project, [file], { choices: { ...noChoices, leftOut } })]
}
const rulesOf = ({ files }: ImportPlan) => [...new Set(files.flatMap(({ issues }) => issues.map(({ rule }) => rule)))]
const caseNumbers = () => at.project.db.prepare('SELECT case_number FROM notification ORDER BY id').pluck().all()

describe('a group of findings about what the rows of a sheet show together', () => {
  const twice = (caseNumber: string): MadeNotification => ({ caseNumber, cpr: '050604-4236' })

  test('leaves out the rows that it names, and is gone with them', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [twice('1'), twice('2'), { caseNumber: '3' }, twice('4')])
    const [before, after] = await planWithout(file, 'near-duplicate')
    expect(before.counts).toMatchObject({ read: 4, new: 4, leftOut: 0 })
    expect(after.counts).toMatchObject({ read: 4, new: 2, leftOut: 2, rejected: 0 })
    expect(rulesOf(after)).not.toContain('near-duplicate')

    const [batch] = await commitImport(at.project, after.id)
    expect(caseNumbers()).toEqual(['1', '3'])
    expect(batch?.decisions).toMatchObject([
      { kind: 'leftOut', about: 'near-duplicate', rows: 2, reason: 'Kendt fejl' },
    ])
    expect((await at.plan(file)).counts).toMatchObject({ read: 4, new: 0, unchanged: 2, leftOut: 2 })
  })

  test('leaves out also those rows of which only the number is told', async () => {
    const rows = Array.from({ length: 260 }, (_, index) => twice(String(index + 1)))
    const [before, after] = await planWithout(makeNotifications(at.folder, 'a.xlsx', rows), 'near-duplicate')
    expect(before.files[0]?.issues.filter(({ rule }) => rule === 'near-duplicate')).toHaveLength(201)
    expect(after.counts).toMatchObject({ read: 260, new: 1, leftOut: 259 })
  })

  test('and another about each row by itself can be left out together', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [
      twice('1'),
      twice('2'),
      { caseNumber: '3', reason: 'Kedsomhed' },
      { caseNumber: '4' },
    ])
    const { files } = await at.plan(file)
    const key = { file: files[0]?.sha256 ?? '', sheet: 'Underretninger', row: null, reason: 'Fejl' }
    const leftOut = [
      { ...key, rule: 'near-duplicate', column: null },
      { ...key, rule: 'free-text', column: 'Årsag' },
    ]
    const plan = await planImport(at.importing, at.project, [file], { choices: { ...noChoices, leftOut } })
    expect(plan.counts).toMatchObject({ read: 4, new: 2, leftOut: 2 })
  })

  test('takes only the one that overlaps of two placements', async () => {
    const header =
      'Løbenr.,CPR,Navn,Handlekommune,Anbringelsesform,Anbragt fra,Anbragt til,Samtykke / tvang,Efterværn,Startårsag,Slutårsag'
    const placement = (serial: number, from: string, until: string) => [
      String(serial),
      '050604-4236',
      'Testbarn 0001',
      'Ishøj',
      'Plejefamilie',
      from,
      until,
      'Samtykke',
      'Nej',
      'Ny anbringelse',
      'Hjemgivet',
    ]
    const file = makeWorkbook(at.folder, 'a.xlsx', {
      Anbringelser: [
        header.split(','),
        placement(1, '01-01-2013', '30-06-2013'),
        placement(2, '01-03-2013', '30-09-2013'),
      ],
    })
    const [before, after] = await planWithout(file, 'placements-overlap')
    expect(before.counts).toMatchObject({ read: 2, new: 2 })
    expect(after.counts).toMatchObject({ read: 2, new: 1, leftOut: 1 })
  })
})

test('a team that is on no list is left out with all its months', async () => {
  const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1))
  const block = (title: string) => [
    [title],
    ['Team', ...months],
    ['Børneteam', ...months.map(() => 10)],
    ['Ungeteam', ...months.map(() => 20)],
    ['Sommerholdet', ...months.map(() => 1)],
  ]
  const file = makeWorkbook(at.folder, 'a.xlsx', {
    'Sagstal 2013': [['Sagstal pr. team 2013'], ...block('Antal sager'), [], ...block('Antal rådgivere')],
  })
  const [before, after] = await planWithout(file, 'unknown-code')
  expect(before.counts.new).toBe(36)
  expect(after.counts).toMatchObject({ new: 24, leftOut: 12 })
})
