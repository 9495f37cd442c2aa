import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commitImport, listBatches, planImport } from '../../../electron/core/import/importing.ts'
import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportPlan, PlannedSheet } from '../../../shared/domain/importing.ts'
import { makeNotifications, makeWorkbook, notificationHeader, notificationRow } from '../../support/makeWorkbook.ts'
import { storedFacts } from '../../support/storedFacts.ts'
import { createTestProject, samplesFolder, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeEach(() => {
  at = createTestProject()
})
afterEach(() => at.close())

const SHEET = 'Underretninger'
const plan = (file: string, choices: Partial<ImportChoices>, recall = true): Promise<ImportPlan> =>
  planImport(at.importing, at.project, [file], { choices: { ...noChoices, ...choices }, recall })
const sheetOf = (made: ImportPlan): PlannedSheet | undefined => made.files[0]?.sheets[0]
const hashOf = async (file: string): Promise<string> => (await plan(file, {}, false)).files[0]?.sha256 ?? ''
const notifications = () => storedFacts(at.project.db).notifications
const commit = (made: ImportPlan) => commitImport(at.project, made.id)
const stored = (sql: string): unknown[] => at.project.db.prepare(sql).all()
/** Everything the project file holds, to look for what must not be in it. */
const allText = (): string =>
  ['import_plan', 'import_plan_file', 'import_batch', 'import_mapping', 'import_value', 'import_choice', 'notification']
    .map((table) => JSON.stringify(stored(`SELECT * FROM ${table}`)))
    .join('')

describe('what a person decides', () => {
  test('a corrected cell is read, counted and remembered by the file; a typed CPR number is not', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [
      { caseNumber: '1', receivedOn: '31-04-2013' },
      { caseNumber: '2', cpr: 'ukendt' },
    ])
    const sha256 = await hashOf(file)
    expect(sheetOf(await plan(file, {}))?.counts).toMatchObject({ read: 2, new: 0, rejected: 2 })
    const corrections = [
      { file: sha256, sheet: SHEET, row: 5, at: 4, text: '30-04-2013' },
      { file: sha256, sheet: SHEET, row: 6, at: 1, text: '050604-4236' },
    ]
    const [batch] = await commit(await plan(file, { corrections }))
    expect(notifications().map((row) => row.receivedOn)).toEqual(['2013-04-30', '2013-05-03'])
    expect(batch?.decisions).toMatchObject([
      { kind: 'corrected', sheet: SHEET, column: 'Modtaget dato', rows: 1, reason: null },
      { kind: 'corrected', sheet: SHEET, column: 'CPR-nr.', rows: 1, reason: null },
    ])
    expect(allText()).not.toMatch(/050604-?4236/)

    const again = await plan(file, {})
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 1, rejected: 1 })
    expect(again.committable).toBe(false)
    expect(again.choices.corrections).toEqual([corrections[0]])
  })

  test('a typed word is remembered only where it cannot be a name; no number stays in a reason, a sheet or a code', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1', reason: 'Kedsomhed' }, { caseNumber: '2' }])
    const sha256 = await hashOf(file)
    const correct = (row: number, column: number, text: string) => ({
      file: sha256,
      sheet: SHEET,
      row,
      at: column,
      text,
    })
    const corrections = [
      correct(5, 8, 'Mads Mærkenavn'),
      correct(5, 9, 'Hjemmebesøg'),
      correct(6, 0, 'AB-17'),
      correct(6, 4, '3. maj 2013'),
      correct(6, 11, 'Nej'),
    ]
    const key = { file: sha256, sheet: '0506044236', rule: '0506044236', column: '050604-4236' }
    const made = await plan(file, {
      corrections,
      accepted: [
        { ...key, sheet: SHEET, rule: 'free-text', column: 'Årsag', reason: 'Aftalt om 050604-4236' },
        { ...key, reason: '0506044236' },
      ],
      leftOut: [{ ...key, row: 900, reason: '050604 4236' }],
      answers: [{ file: sha256, sheet: '0506044236', at: null, kind: 'year', value: '0506044236' }],
      values: [{ target: 'reasons', text: 'Kedsom', value: '0506044236' }],
    })
    await commit(made)
    expect(allText()).not.toMatch(/Mærkenavn|050604[- ]?4236/)
    expect((await plan(file, {})).choices.corrections).toEqual(corrections.slice(1))
  })

  test('an accepted finding keeps its reason, and its rows no longer count as questioned', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1', reason: 'Kedsomhed' }, { caseNumber: '2' }])
    const first = await plan(file, {})
    const [issue] = first.files[0]?.issues ?? []
    expect(sheetOf(first)?.counts.questioned).toBe(1)
    const accepted = [
      {
        file: first.files[0]?.sha256 ?? '',
        sheet: SHEET,
        rule: issue?.rule ?? '',
        column: 'Årsag',
        reason: 'Ny kategori',
      },
    ]
    const second = await plan(file, { accepted })
    expect(second.files[0]?.issues).toMatchObject([{ rule: issue?.rule, accepted: 'Ny kategori' }])
    expect(sheetOf(second)?.counts.questioned).toBe(0)
    const [batch] = await commit(second)
    expect(batch?.decisions).toMatchObject([
      { kind: 'accepted', about: issue?.rule, sheet: SHEET, column: 'Årsag', rows: 1, reason: 'Ny kategori' },
    ])
  })

  test('a decision can be taken back: what is not passed on is not recalled unless asked', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1', reason: 'Kedsomhed' }])
    const sha256 = await hashOf(file)
    const accepted = [{ file: sha256, sheet: SHEET, rule: 'free-text', column: 'Årsag', reason: 'Sådan er det' }]
    await commit(await plan(file, { accepted }))
    expect((await plan(file, {})).choices.accepted).toEqual(accepted)
    expect((await plan(file, {}, false)).choices.accepted).toEqual([])
  })

  test('rows of one cause are left out, and so is a single row', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [
      { caseNumber: '1', reason: 'Kedsomhed' },
      { caseNumber: '2' },
      { caseNumber: '3' },
    ])
    const sha256 = await hashOf(file)
    const key = { file: sha256, sheet: SHEET, rule: 'free-text', column: 'Årsag' }
    const leftOut = [
      { ...key, row: null, reason: 'Ukendt årsag' },
      { ...key, row: 7, reason: 'Fejl i sagen' },
    ]
    const made = await plan(file, { leftOut })
    expect(sheetOf(made)?.counts).toMatchObject({ read: 3, new: 1, leftOut: 2, rejected: 0 })
    const [batch] = await commit(made)
    expect(notifications().map((row) => row.caseNumber)).toEqual(['2'])
    expect(batch?.decisions).toMatchObject([
      { kind: 'leftOut', sheet: SHEET, rows: 2, reason: 'Ukendt årsag; Fejl i sagen' },
    ])
    expect((await plan(file, {})).counts).toMatchObject({ new: 0, changed: 0, unchanged: 1, leftOut: 2 })
  })

  test('repeated rows are kept apart by occurrence, told about, and can be left out', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }, { caseNumber: '1' }, { caseNumber: '1' }])
    const first = await plan(file, {})
    expect(sheetOf(first)?.counts).toMatchObject({ read: 3, new: 3, duplicate: 2, questioned: 2 })
    const leftOut = [
      {
        file: first.files[0]?.sha256 ?? '',
        sheet: SHEET,
        rule: 'duplicate',
        column: null,
        row: null,
        reason: 'Udtrukket to gange',
      },
    ]
    const made = await plan(file, { leftOut })
    expect(sheetOf(made)?.counts).toMatchObject({ read: 3, new: 1, duplicate: 0, questioned: 0, leftOut: 2 })
    await commit(made)
    expect(notifications()).toHaveLength(1)
    expect((await plan(file, {})).committable).toBe(false)
  })

  test('a local word is mapped for all rows and remembered for all files', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1', reason: 'Kedsomhed' }])
    const first = await plan(file, {})
    expect(sheetOf(first)?.unmapped).toMatchObject([{ text: 'Kedsomhed', rows: 1, target: 'reasons', column: 'Årsag' }])
    expect(stored('SELECT plan FROM import_plan').map(String).join('')).not.toContain('Kedsomhed')
    const values = [{ target: 'reasons', text: 'Kedsomhed', value: 'Andet' }]
    const made = await plan(file, { values })
    expect(sheetOf(made)?.unmapped).toEqual([])
    const [batch] = await commit(made)
    expect(batch?.decisions).toMatchObject([{ kind: 'valueMapped', about: 'reasons', rows: 1 }])
    expect(notifications().map((row) => row.reason)).toEqual(['Andet'])

    const other = makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '2', reason: 'Kedsomhed' }])
    expect(sheetOf(await plan(other, {}))?.unmapped).toEqual([])
  })

  test('columns mapped by hand are remembered by the header, also for another file', async () => {
    const header = notificationHeader.map((name) => (name === 'Årsag' ? 'Kolonne Z' : name))
    const make = (name: string, caseNumber: string): string =>
      makeWorkbook(at.folder, name, { [SHEET]: [header, notificationRow({ caseNumber, reason: 'Skolefravær' })] })
    const file = make('a.xlsx', '1')
    const sha256 = await hashOf(file)
    const mappings = [
      {
        file: sha256,
        sheet: SHEET,
        profile: 'notifications',
        headerRow: 1,
        columns: [{ at: 8, field: 'reason' }],
      },
    ]
    const made = await plan(file, { mappings })
    expect(made.files[0]?.problem).toBeNull()
    expect(sheetOf(made)?.mappedBy).toBe('hand')
    await commit(made)
    expect(notifications().map((row) => row.reason)).toEqual(['Skolefravær'])
    const other = await plan(make('b.xlsx', '2'), {})
    expect(sheetOf(other)?.mappedBy).toBe('memory')
    expect(other.counts.new).toBe(1)
  })
})

describe('examples', () => {
  test('show a changed row side by side, field by field, without saying whose it is', async () => {
    await at.take(makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }, { caseNumber: '2' }]))
    const made = await plan(
      makeNotifications(at.folder, 'b.xlsx', [
        { caseNumber: '1', reason: 'Skolefravær', receivedOn: { date: '2013-05-04' } },
        { caseNumber: '2', cpr: '050605-4236' },
        { caseNumber: '3' },
      ]),
      {},
    )
    const examples = sheetOf(made)?.examples ?? []
    expect(examples.map(({ action, row }) => [action, row])).toEqual([
      ['changed', 5],
      ['changed', 6],
      ['new', 7],
    ])
    expect(examples[0]?.fields).toEqual([
      { field: 'Modtaget dato', old: '3. maj 2013', new: '4. maj 2013' },
      { field: 'Årsag', old: 'Andet', new: 'Skolefravær' },
    ])
    expect(examples[1]?.fields).toContainEqual({ field: 'Barn', old: 'barn', new: 'et andet barn' })
    expect(JSON.stringify(examples)).not.toMatch(/[0-9a-f]{32}|Testbarn|0506/)
  })

  test('compare with what an earlier file of the same plan says', async () => {
    const made = await planImport(at.importing, at.project, [
      makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }]),
      makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '1', reason: 'Skolefravær' }]),
    ])
    expect(made.files[1]?.sheets[0]?.examples[0]?.fields).toEqual([
      { field: 'Årsag', old: 'Andet', new: 'Skolefravær' },
    ])
  })
})

test('an import says who made it, and how much it stored', async () => {
  const [batch] = await at.take(join(samplesFolder, 'anbringelser.xlsx'))
  expect(batch).toMatchObject({ importedBy: 'Test Testesen', stored: 146, decisions: [] })
  expect(batch?.bytes).toBeGreaterThan(1_000)
  expect(listBatches(at.project)).toEqual([batch])
})
