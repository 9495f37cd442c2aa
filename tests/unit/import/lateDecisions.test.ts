import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commitImport, issuesInForce, listBatches, planImport } from '../../../electron/core/import/importing.ts'
import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportPlan } from '../../../shared/domain/importing.ts'
import { makeNotifications } from '../../support/makeWorkbook.ts'
import { hashOfData } from '../../support/tableHash.ts'
import { createTestProject, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeEach(() => {
  at = createTestProject()
})
afterEach(() => at.close())

const SHEET = 'Underretninger'
const plan = (file: string, choices: Partial<ImportChoices>, recall = true): Promise<ImportPlan> =>
  planImport(at.importing, at.project, [file], { choices: { ...noChoices, ...choices }, recall })
const made = (name: string): string =>
  makeNotifications(at.folder, name, [{ caseNumber: '1', reason: 'Kedsomhed' }, { caseNumber: '2' }])
const openRules = (): string[] => issuesInForce(at.project).flatMap(({ rule, accepted }) => (accepted ? [] : [rule]))

describe('decisions about a file whose rows are all imported', () => {
  test('accepting is stored with the import in force, changes no row, and can be taken back', async () => {
    const file = made('a.xlsx')
    const [before] = await at.take(file)
    const rows = hashOfData(at.project.db)
    expect(openRules()).toEqual(['free-text'])
    const sha256 = before?.sha256 ?? ''
    const accepted = [{ file: sha256, sheet: SHEET, rule: 'free-text', column: 'Årsag', reason: 'Ny kategori' }]

    const late = await plan(file, { accepted })
    expect(late.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 })
    expect(late.committable).toBe(true)
    const [judged, ...others] = await commitImport(at.project, late.id)
    expect(others).toEqual([])
    expect(judged?.id).toBe(before?.id)
    expect(judged?.decisions).toMatchObject([{ kind: 'accepted', about: 'free-text', rows: 1, reason: 'Ny kategori' }])
    expect(openRules()).toEqual([])
    expect(hashOfData(at.project.db)).toBe(rows)

    expect((await plan(file, {})).committable).toBe(false)
    expect((await plan(file, { accepted })).committable).toBe(false)

    const back = await plan(file, {}, false)
    expect(back.committable).toBe(true)
    await commitImport(at.project, back.id)
    expect(openRules()).toEqual(['free-text'])
    expect(listBatches(at.project)).toMatchObject([{ decisions: [] }])
  })

  test('without an import of these very bytes they are remembered and nothing else', async () => {
    await at.take(made('a.xlsx'))
    const other = makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '2' }])
    const values = [{ target: 'reasons', text: 'Kedsomhed', value: 'Andet' }]
    const late = await plan(other, { values })
    expect(late.committable).toBe(true)
    expect(await commitImport(at.project, late.id)).toEqual([])
    expect(listBatches(at.project)).toHaveLength(1)
    expect((await plan(other, { values })).committable).toBe(false)
  })
})
