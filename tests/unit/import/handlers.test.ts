import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readWorkbook } from '../../../electron/core/import/readWorkbook/readWorkbook.ts'
import type { ImportMemory } from '../../../shared/contract/importing.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'
import { toProblem } from '../../../shared/problems.ts'
import { makeNotifications, makeWorkbook, notificationHeader, notificationRow } from '../../support/makeWorkbook.ts'
import { emptyProject, type SampleProject, samplesFolder } from '../../support/sampleProject.ts'

let at: SampleProject
beforeEach(async () => {
  at = await emptyProject()
})
afterEach(() => at.close())

const SHEET = 'Underretninger'
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

async function problemOf(work: Promise<unknown>): Promise<{ code: string; da: string } | null> {
  try {
    await work
    return null
  } catch (thrown) {
    return toProblem(thrown)
  }
}

async function take(...files: string[]): Promise<readonly number[]> {
  const plan = await at.engine.call('import.plan', { files })
  return (await at.engine.call('import.commit', { planId: plan.id })).map((batch) => batch.id)
}

describe('a preview', () => {
  test('shows the first rows of every sheet, with CPR numbers blotted out', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => ({ caseNumber: `${index}` }))
    const file = makeNotifications(at.folder, 'a.xlsx', rows)
    const [sheet] = await at.engine.call('import.preview', { file })
    expect(sheet).toMatchObject({ sheet: SHEET, more: true })
    expect(sheet?.rows.find((row) => row.number === 4)?.cells.slice(0, 3)).toEqual(['Sagsnr.', 'CPR-nr.', 'Navn'])
    expect(sheet?.rows.find((row) => row.number === 5)?.cells[1]).toBe('••••••-••••')
    expect(JSON.stringify(sheet)).not.toContain('050604')
  })

  test('shows certain rows of one sheet', async () => {
    const file = join(samplesFolder, 'underretninger-2011-2013.xlsx')
    const sheets = await at.engine.call('import.preview', { file, sheet: SHEET, rows: [900, 5] })
    expect(sheets.map(({ sheet, rows }) => [sheet, rows.map((row) => row.number)])).toEqual([[SHEET, [5, 900]]])
  })

  test('of a file that cannot be read says why', async () => {
    const file = join(at.folder, 'a.xlsx')
    writeFileSync(file, '%PDF-1.4')
    expect((await problemOf(at.engine.call('import.preview', { file })))?.code).toBe('file.unreadable')
  })
})

describe('rows that stay out', () => {
  const faulty = (): string =>
    makeNotifications(at.folder, 'a.xlsx', [
      { caseNumber: '1' },
      { caseNumber: '2', receivedOn: '31-04-2013' },
      { caseNumber: '=2+3', receivedOn: '32-01-2013', name: '+Testbarn' },
      { caseNumber: '4' },
    ])

  test('leave as a spreadsheet with the reason beside each, and come back corrected', async () => {
    const file = faulty()
    const leftOut = [
      { file: hashOf(file), sheet: SHEET, rule: 'age-unlikely', column: null, row: 8, reason: 'Sagen er lukket' },
    ]
    const plan = await at.engine.call('import.plan', { files: [file], choices: { ...noChoices, leftOut } })
    expect(plan.counts).toMatchObject({ read: 4, new: 1, rejected: 2, leftOut: 1 })
    const target = join(at.folder, 'udeladte.xlsx')
    expect(await at.engine.call('import.rejected', { planId: plan.id, file: target })).toEqual({
      fileName: 'udeladte.xlsx',
      rows: 3,
      token: target,
    })
    const [sheet] = (await readWorkbook(target)).sheets
    const [header, ...rows] = sheet?.rows.map((row) => row.cells) ?? []
    expect(header).toEqual([...notificationHeader, 'Årsag', 'Fil', 'Ark', 'Række'])
    expect(rows.map((cells) => cells.slice(-3))).toEqual([
      ['a.xlsx', SHEET, 6],
      ['a.xlsx', SHEET, 7],
      ['a.xlsx', SHEET, 8],
    ])
    expect(rows[0]?.[12]).toMatch(/31-04-2013/)
    expect(rows[2]?.[12]).toBe('Sagen er lukket')
    // What could become a formula is a text.
    expect(rows[1]?.[0]).toBe("'=2+3")
    expect(rows[1]?.[2]).toBe("'+Testbarn")
    const again = await at.engine.call('import.plan', { files: [target] })
    expect(again.counts).toMatchObject({ read: 3, new: 1, rejected: 2 })
  })

  test('are written whole or not at all', async () => {
    const plan = await at.engine.call('import.plan', { files: [faulty()] })
    const folder = join(at.folder, 'mappe')
    mkdirSync(folder)
    const call = (planId: string, file: string) => problemOf(at.engine.call('import.rejected', { planId, file }))
    expect((await call(plan.id, join(at.folder, 'findes-ikke', 'u.xlsx')))?.code).toBe('export.failed')
    expect((await call(plan.id, folder))?.code).toBe('export.failed')
    expect((await call('en anden', join(at.folder, 'u.xlsx')))?.code).toBe('import.plan-gone')
    makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '7' }])
    expect((await call(plan.id, join(at.folder, 'u.xlsx')))?.code).toBe('import.plan-stale')
    expect(existsSync(join(at.folder, 'u.xlsx'))).toBe(false)
    const sound = await at.engine.call('import.plan', {
      files: [makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '1' }])],
    })
    expect((await call(sound.id, join(at.folder, 'u.xlsx')))?.da).toBe('Ingen rækker er udeladt.')
  })
})

describe('where a row comes from', () => {
  test('is told with sheet, row and the words of the file, page by page', async () => {
    const [id = 0] = await take(
      makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }, { caseNumber: '2' }, { caseNumber: '3' }]),
    )
    const [later = 0] = await take(makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '2', reason: 'Skolefravær' }]))
    const page = await at.engine.call('import.batchRows', { batchId: id, offset: 1, limit: 2 })
    expect(page.total).toBe(3)
    expect(page.rows.map(({ sheet, row, replacedBy }) => [sheet, row, replacedBy])).toEqual([
      [SHEET, 6, later],
      [SHEET, 7, null],
    ])
    expect(page.rows[0]?.dataset.da).toBe('Underretninger')
    expect(page.rows[0]?.fields).toContainEqual({ field: 'Sagsnr.', value: '2' })
    expect(page.rows[0]?.fields).toContainEqual({ field: 'Modtaget dato', value: '3. maj 2013' })
    expect(page.rows[0]?.fields).toContainEqual({ field: 'Ufødt', value: 'nej' })
    expect(JSON.stringify(page)).not.toMatch(/[0-9a-f]{32}|Testbarn/)
    expect(await at.engine.call('import.batchRows', { batchId: 99, offset: 0, limit: 5 })).toEqual({
      rows: [],
      total: 0,
    })
  })

  test('runs through all datasets of a file', async () => {
    const [id = 0] = await take(join(samplesFolder, 'aflastning-indskrivninger.xlsx'))
    const page = await at.engine.call('import.batchRows', { batchId: id, offset: 40, limit: 10 })
    expect(page.total).toBe(89)
    expect(page.rows.map(({ sheet }) => sheet)).toEqual([
      ...Array.from({ length: 3 }, () => 'Indskrivninger'),
      ...Array.from({ length: 7 }, () => 'Andre aflastningstilbud'),
    ])
  })
})

describe('what is remembered', () => {
  async function teach(): Promise<ImportMemory> {
    const header = notificationHeader.map((name) => (name === 'Årsag' ? 'Kolonne Z' : name))
    const file = makeWorkbook(at.folder, 'a.xlsx', {
      [SHEET]: [header, notificationRow({ caseNumber: '1', reason: 'Kedsomhed' })],
    })
    const choices = {
      ...noChoices,
      mappings: [
        {
          file: hashOf(file),
          sheet: SHEET,
          profile: 'notifications',
          headerRow: 1,
          columns: [{ at: 8, field: 'reason' }],
        },
      ],
      values: [
        { target: 'reasons', text: 'Kedsomhed', value: 'Andet' },
        { target: 'reasons', text: 'sag 050604-4236', value: 'Andet' },
      ],
    }
    const plan = await at.engine.call('import.plan', { files: [file], choices })
    await at.engine.call('import.commit', { planId: plan.id })
    return at.engine.call('import.memory', {})
  }

  test('is listed, forgotten, and carried to another project', async () => {
    const memory = await teach()
    expect(memory.values).toMatchObject([{ target: 'reasons', text: 'Kedsomhed', value: 'Andet' }])
    expect(memory.mappings).toHaveLength(1)
    expect(memory.mappings[0]).toMatchObject({ profile: 'notifications', label: { da: 'Underretninger' } })
    expect(memory.mappings[0]?.columns).toContainEqual({ header: 'kolonne z', field: 'reason' })

    const file = join(at.folder, 'husket.json')
    expect((await at.engine.call('import.exportMemory', { file })).rows).toBe(2)
    const fingerprint = memory.mappings[0]?.fingerprint ?? ''
    await at.engine.call('import.forget', { fingerprint })
    await at.engine.call('import.forget', { target: 'reasons', text: 'Kedsomhed' })
    expect(await at.engine.call('import.memory', {})).toEqual({ mappings: [], values: [] })
    expect(await at.engine.call('import.importMemory', { file })).toEqual(memory)
  })

  test.each([
    ['no JSON', 'hej'],
    ['another form', '{"format":"aarsrapport-import","version":2}'],
    ['too much', `{"format":"aarsrapport-import","version":1,"mappings":[],"values":[],"more":1}`],
    ['a list', '[]'],
    ['a prototype', '{"__proto__":{"format":"aarsrapport-import","version":1,"mappings":[],"values":[]}}'],
  ])('is not taken over from a file with %s', async (_, text) => {
    const file = join(at.folder, 'husket.json')
    writeFileSync(file, text)
    const problem = await problemOf(at.engine.call('import.importMemory', { file }))
    expect(problem).toMatchObject({ code: 'file.unreadable', da: expect.stringContaining('»husket.json«') })
    expect(await at.engine.call('import.memory', {})).toEqual({ mappings: [], values: [] })
  })

  test('stays when the import is undone', async () => {
    await teach()
    const [batch] = await at.engine.call('import.batches', {})
    await at.engine.call('import.undo', { batchId: batch?.id ?? 0 })
    expect((await at.engine.call('import.memory', {})).values).toHaveLength(1)
  })
})

test('code lists are offered with their codes', async () => {
  const lists = await at.engine.call('import.codeLists', {})
  expect(lists.find(({ target }) => target === 'reasons')?.codes.map(({ code }) => code)).toContain('Skolefravær')
})
