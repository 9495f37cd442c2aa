import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commitImport, planImport } from '../../../electron/core/import/importing.ts'
import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportPlan } from '../../../shared/domain/importing.ts'
import {
  makeCsv,
  makeNotifications,
  makeWorkbook,
  notificationHeader,
  notificationRow,
} from '../../support/makeWorkbook.ts'
import { storedFacts } from '../../support/storedFacts.ts'
import { createTestProject, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeEach(() => {
  at = createTestProject()
})
afterEach(() => at.close())

const plan = (file: string, choices: Partial<ImportChoices> = {}): Promise<ImportPlan> =>
  planImport(at.importing, at.project, [file], { choices: { ...noChoices, ...choices } })
const hashOf = async (file: string): Promise<string> => (await plan(file)).files[0]?.sha256 ?? ''
const stored = (): string =>
  ['import_plan', 'import_plan_file', 'import_batch', 'import_mapping', 'import_value', 'import_choice', 'notification']
    .map((table) => JSON.stringify(at.project.db.prepare(`SELECT * FROM ${table}`).all()))
    .join('')

const fields = [
  'caseNumber',
  'cpr',
  null,
  'municipality',
  'receivedOn',
  'type',
  'source',
  'sourceGroup',
  'reason',
  'firstAction',
  'firstActionOn',
  'unborn',
]
const columns = fields.map((field, index) => ({ at: index, field }))

describe('a table without a header', () => {
  test.each([null, 1])(
    'mapped by hand keeps its first row, and no name becomes a heading (header row %s)',
    async (headerRow) => {
      const row = (number: string, cpr: string, name: string): string[] => [
        number,
        cpr,
        name,
        'Ishøj',
        '01-02-2013',
        'Skriftlig',
        'Folkeskole',
        'Skoler',
        'Andet',
        'Hjemmebesøg',
        '02-02-2013',
        'Nej',
      ]
      const file = makeCsv(at.folder, 'uden.csv', [
        row('1', '050604-4236', 'Zelma Mærkenavn'),
        row('2', '050604-4244', 'Zenia Mærkenavn'),
      ])
      const mappings = [{ file: await hashOf(file), sheet: 'uden', profile: 'notifications', headerRow, columns }]
      const made = await plan(file, { mappings })
      expect(made.files[0]?.sheets[0]).toMatchObject({ headerRow: null, counts: { read: 2, new: 2 } })
      await commitImport(at.project, made.id)
      expect(storedFacts(at.project.db).notifications.map(({ caseNumber }) => caseNumber)).toEqual(['1', '2'])
      expect(stored()).not.toMatch(/mærkenavn|maerkenavn|0506044236|050604-4236/i)
      expect((await plan(file)).counts).toMatchObject({ read: 2, unchanged: 2 })
    },
  )
})

describe('a sheet that lacks columns', () => {
  const header = notificationHeader.filter((name) => name !== 'Modtaget dato' && name !== 'Årsag')
  const cells = (caseNumber: string) => notificationRow({ caseNumber }).filter((_, index) => index !== 4 && index !== 8)
  const book = (name: string, caseNumber: string): string =>
    makeWorkbook(at.folder, name, {
      Underretninger: [[...notificationHeader], notificationRow({ caseNumber })],
      Arbejdsark: [['Udkast'], [], [...header], cells(caseNumber)],
    })

  test('tells its header and what was recognised, for a person to mend', async () => {
    const made = await plan(
      makeWorkbook(at.folder, 'a.xlsx', { Underretninger: [['Udkast'], [], [...header], cells('1')] }),
    )
    const sheet = made.files[0]?.sheets[0]
    expect(sheet?.problem?.code).toBe('file.missing-column')
    expect(sheet?.headerRow).toBe(3)
    expect(sheet?.columns.map(({ header: name, field }) => [name, field])).toContainEqual(['CPR-nr.', 'cpr'])
  })

  test('and is said to be no data is left alone in the next file as well; a table that is read is not', async () => {
    const file = book('a.xlsx', '1')
    const sha256 = await hashOf(file)
    const none = { file: sha256, profile: null, headerRow: null, columns: [] }
    const made = await plan(file, { mappings: [{ ...none, sheet: 'Arbejdsark' }] })
    expect(made.files[0]?.sheets[1]).toMatchObject({ mappedBy: 'hand', profile: null })
    await commitImport(at.project, made.id)
    const next = await plan(book('b.xlsx', '2'))
    expect(next.files[0]?.sheets.map(({ mappedBy, profile }) => [mappedBy, profile])).toEqual([
      ['profile', 'notifications'],
      ['memory', null],
    ])
    expect(next.files[0]?.sheets[1]?.problem).toBeUndefined()

    const copies = makeWorkbook(at.folder, 'c.xlsx', {
      Underretninger: [[...notificationHeader], notificationRow({ caseNumber: '3' })],
      Kopi: [[...notificationHeader], notificationRow({ caseNumber: '3' })],
    })
    const left = await plan(copies, { mappings: [{ ...none, file: await hashOf(copies), sheet: 'Kopi' }] })
    await commitImport(at.project, left.id)
    expect((await plan(makeNotifications(at.folder, 'd.xlsx', [{ caseNumber: '4' }]))).counts.new).toBe(1)
  })
})

describe('words offered for mapping', () => {
  test("are never the name of the row's own child; a long one can be mapped", async () => {
    const long = 'Henvendelse fra en bekymret nabo om larm og uro gennem flere nætter i træk'
    const file = makeNotifications(at.folder, 'a.xlsx', [
      { caseNumber: '1', name: 'Zelma Mærkenavn', reason: 'Mor til Zelma Mærkenavn' },
      { caseNumber: '2', reason: long },
    ])
    const first = await plan(file)
    expect(first.files[0]?.sheets[0]?.unmapped.map(({ text }) => text)).toEqual([long])
    const made = await plan(file, { values: [{ target: 'reasons', text: long, value: 'Andet' }] })
    expect(made.files[0]?.sheets[0]?.unmapped).toEqual([])
    expect(made.counts).toMatchObject({ new: 1, rejected: 1, questioned: 0 })
  })
})
