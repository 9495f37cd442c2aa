import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  commitImport,
  discardPlan,
  issuesInForce,
  listBatches,
  planImport,
  undoBatch,
} from '../../../electron/core/import/importing.ts'
import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { AppError } from '../../../shared/problems.ts'
import { type MadeCell, makeCsv, makeNotifications, makeWorkbook } from '../../support/makeWorkbook.ts'
import { stagedRows } from '../../support/stagedRows.ts'
import { storedFacts } from '../../support/storedFacts.ts'
import { createTestProject, samplesFolder, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeEach(() => {
  at = createTestProject()
})
afterEach(() => at.close())

const reasons = () => storedFacts(at.project.db).notifications.map((row) => [row.caseNumber, row.reason])

async function codeOf(work: () => unknown): Promise<string | null> {
  try {
    await work()
    return null
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.problem.code
    throw thrown
  }
}

describe('a plan', () => {
  test('writes nothing but itself, and is gone when discarded', async () => {
    const plan = await at.plan(makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }]))
    expect(reasons()).toEqual([])
    expect(stagedRows(at.project.db)).toBe(1)
    await discardPlan(at.project, plan.id)
    expect(stagedRows(at.project.db)).toBe(0)
    expect(await codeOf(() => commitImport(at.project, plan.id))).toBe('import.plan-gone')
  })

  test('takes the place of the plan before it', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }])
    const first = await at.plan(file)
    const second = await at.plan(file)
    expect(await codeOf(() => commitImport(at.project, first.id))).toBe('import.plan-gone')
    expect(await commitImport(at.project, second.id)).toHaveLength(1)
    expect(stagedRows(at.project.db)).toBe(0)
    expect(await codeOf(() => commitImport(at.project, second.id))).toBe('import.plan-gone')
  })

  test('says how many earlier rows of the same municipality and year a corrected file leaves out', async () => {
    await at.take(
      makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }, { caseNumber: '2' }, { caseNumber: '3' }]),
    )
    const plan = await at.plan(makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '2' }]))
    const [issue, ...others] = plan.files[0]?.issues ?? []
    expect(others).toEqual([])
    expect(issue).toMatchObject({ rule: 'rows-missing', severity: 'query' })
    expect(issue?.da).toMatch(/^2 rækker, der er indlæst før/)
    expect(plan.counts).toMatchObject({ unchanged: 1, new: 0, changed: 0 })
  })

  test('made before the project changed is stale and applies nothing', async () => {
    const [batch] = await at.take(makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }]))
    const plan = await at.plan(makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '2' }]))
    undoBatch(at.project, batch?.id ?? 0)
    expect(await codeOf(() => commitImport(at.project, plan.id))).toBe('import.plan-stale')
    expect(reasons()).toEqual([])
  })
})

describe('rows that come again', () => {
  test('new, changed and unchanged are told apart, and the old version is kept out of force', async () => {
    await at.take(makeNotifications(at.folder, 'januar.xlsx', [{ caseNumber: '1' }, { caseNumber: '2' }]))
    const plan = await at.plan(
      makeNotifications(at.folder, 'februar.xlsx', [
        { caseNumber: '1' },
        { caseNumber: '2', reason: 'Skolefravær' },
        { caseNumber: '3' },
      ]),
    )
    expect(plan.counts).toMatchObject({ read: 3, new: 1, changed: 1, unchanged: 1 })
    await commitImport(at.project, plan.id)
    expect(reasons()).toEqual([
      ['1', 'Andet'],
      ['2', 'Skolefravær'],
      ['3', 'Andet'],
    ])
    expect(at.project.db.prepare('SELECT count(*) FROM notification').pluck().get()).toBe(4)
  })

  test('two files of one plan that know of each other', async () => {
    const batches = await at.take(
      makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }, { caseNumber: '2' }]),
      makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '1', reason: 'Kriminalitet' }, { caseNumber: '2' }]),
    )
    expect(batches.map((batch) => batch.counts)).toMatchObject([
      { new: 2, changed: 0, unchanged: 0 },
      { new: 0, changed: 1, unchanged: 1 },
    ])
    expect(reasons()).toContainEqual(['1', 'Kriminalitet'])
  })

  test('the running number of an extract does not make a placement another one', async () => {
    const header = [
      'Løbenr.',
      'CPR-nr.',
      'Barnets navn',
      'Handlekommune',
      'Anbringelsesform',
      'Anbragt fra',
      'Anbragt til',
      'Samtykke / tvang',
      'Efterværn',
      'Startårsag',
      'Ophørsårsag',
    ]
    const row = (serial: number, until: MadeCell = null) => [
      serial,
      '050604-4236',
      'Testbarn',
      'Ishøj',
      'Plejefamilie',
      { date: '2012-03-01' },
      until,
      'Samtykke',
      'Nej',
      'Ny anbringelse',
      null,
    ]
    await at.take(makeWorkbook(at.folder, 'a.xlsx', { Ark1: [header, row(1)] }))
    const renumbered = await at.plan(makeWorkbook(at.folder, 'b.xlsx', { Ark1: [header, row(7)] }))
    expect(renumbered.counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 })
    const ended = await at.plan(makeWorkbook(at.folder, 'c.xlsx', { Ark1: [header, row(7, { date: '2013-08-31' })] }))
    expect(ended.counts).toMatchObject({ new: 0, changed: 1, unchanged: 0 })
  })

  test('a row that a whole table no longer has is withdrawn, and undo puts it back', async () => {
    const table = (name: string, ...rows: readonly MadeCell[][]) =>
      makeWorkbook(at.folder, name, {
        Ark1: [['Ishøj Kommune 2013'], ['Anbringelser', 'Budget 2013', 'Regnskab 2013', 'Afvigelse'], ...rows],
      })
    await at.take(
      table('a.xlsx', ['Plejefamilier', 100, 90, -10], ['Opholdssteder', 50, 60, 10], ['I alt', 150, 150, 0]),
    )
    const [later] = await at.take(table('b.xlsx', ['Plejefamilier', 100, 90, -10], ['I alt', 100, 90, -10]))
    const labels = () => storedFacts(at.project.db).ledger.map((row) => [row.position, row.label, row.budget])
    expect(labels()).toEqual([
      [1, 'Plejefamilier', 10_000],
      [2, 'I alt', 10_000],
    ])
    undoBatch(at.project, later?.id ?? 0)
    expect(labels()).toEqual([
      [1, 'Plejefamilier', 10_000],
      [2, 'Opholdssteder', 5_000],
      [3, 'I alt', 15_000],
    ])
  })
})

describe('findings about imported rows', () => {
  const rules = () => issuesInForce(at.project).map(({ rule, place }) => [rule, place.file, place.row])

  test('stay with the data until a later file replaces the row or the import is undone', async () => {
    await at.take(
      makeNotifications(at.folder, 'a.xlsx', [
        { caseNumber: '1', reason: 'Kedsomhed' },
        { caseNumber: '2', reason: 'Kedsomhed' },
        { caseNumber: '3', receivedOn: '31-04-2013' },
      ]),
    )
    const all = [
      ['free-text', 'a.xlsx', 5],
      ['free-text', 'a.xlsx', 6],
      ['date-invalid', 'a.xlsx', 7],
    ]
    expect(rules()).toEqual(all)
    const [correction] = await at.take(makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '1' }]))
    // The correction names one row only; that the others are left out is a finding of its own.
    expect(rules()).toEqual([...all.slice(1), ['rows-missing', 'b.xlsx', undefined]])
    undoBatch(at.project, correction?.id ?? 0)
    expect(rules()).toEqual(all)
    for (const batch of listBatches(at.project).filter((entry) => entry.undoable)) undoBatch(at.project, batch.id)
    expect(rules()).toEqual([])
  })
})

describe('undo', () => {
  test('of an import that withdrew rows waits for the one that brought them back', async () => {
    const population = (name: string, ages: readonly number[]) =>
      makeCsv(at.folder, name, [['Folketal'], ['', '', '2013K1'], ...ages.map((age) => ['Ishøj', `${age} år`, '100'])])
    await at.take(population('v1.csv', [0, 1, 2]))
    const [second] = await at.take(population('v2.csv', [0, 1]))
    const [third] = await at.take(population('v3.csv', [0, 1, 2]))
    const ages = () => storedFacts(at.project.db).population.map((row) => row.age)
    const undo = (batch: ImportBatch | undefined) => undoBatch(at.project, batch?.id ?? 0)
    expect(await codeOf(() => undo(second))).toBe('import.undo-blocked')
    expect(listBatches(at.project).map((batch) => batch.undoable)).toEqual([true, false, false])
    undo(third)
    undo(second)
    expect(ages()).toEqual([0, 1, 2])
  })

  test('the same bytes under a new name are listed by that name', async () => {
    const rows = [{ caseNumber: '1' }]
    const [first] = await at.take(makeNotifications(at.folder, 'a.xlsx', rows))
    undoBatch(at.project, first?.id ?? 0)
    renameSync(join(at.folder, 'a.xlsx'), join(at.folder, 'nyt navn.xlsx'))
    const [again] = await at.take(join(at.folder, 'nyt navn.xlsx'))
    expect(again).toMatchObject({ fileName: 'nyt navn.xlsx', sha256: first?.sha256 })
  })

  test('restores the versions that the batch had replaced', async () => {
    await at.take(makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }, { caseNumber: '2' }]))
    const before = storedFacts(at.project.db)
    const [later] = await at.take(
      makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '1', reason: 'Skolefravær' }, { caseNumber: '3' }]),
    )
    expect(storedFacts(at.project.db)).not.toEqual(before)
    const undone = undoBatch(at.project, later?.id ?? 0)
    expect(undone).toMatchObject({ undoneAt: '2014-02-03T10:00:00.000Z', undoable: false })
    expect(storedFacts(at.project.db)).toEqual(before)
    expect(await codeOf(() => undoBatch(at.project, undone.id))).toBe('input.invalid')
  })

  test('is refused while a later import changed rows of the batch, and names it', async () => {
    const [first] = await at.take(makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }]))
    const [second] = await at.take(makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '1', reason: 'Skolefravær' }]))
    expect(listBatches(at.project).map((batch) => batch.undoable)).toEqual([true, false])
    expect(await codeOf(() => undoBatch(at.project, first?.id ?? 0))).toBe('import.undo-blocked')
    expect(() => undoBatch(at.project, first?.id ?? 0)).toThrow(/»b\.xlsx«/)
    undoBatch(at.project, second?.id ?? 0)
    undoBatch(at.project, first?.id ?? 0)
    expect(reasons()).toEqual([])
  })

  test('is refused while a later import stands on rows of the batch without having stored them again', async () => {
    const [first] = await at.take(makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }]))
    await at.take(makeNotifications(at.folder, 'b.xlsx', [{ caseNumber: '1' }, { caseNumber: '2' }]))
    expect(await codeOf(() => undoBatch(at.project, first?.id ?? 0))).toBe('import.undo-blocked')
  })

  test('lets the same file be imported again', async () => {
    const file = makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }])
    const [first] = await at.take(file)
    expect((await at.plan(file)).files[0]?.importedBefore).not.toBeNull()
    undoBatch(at.project, first?.id ?? 0)
    expect((await at.plan(file)).files[0]?.importedBefore).toBeNull()
    expect(await at.take(file)).toHaveLength(1)
  })
})

describe('cancelling', () => {
  const sample = join(samplesFolder, 'underretninger-2011-2013.xlsx')

  test('a plan that is being read stops within 200 ms and stores nothing', async () => {
    const controller = new AbortController()
    let cancelledAt = 0
    const planning = planImport(at.importing, at.project, [sample], { signal: controller.signal })
    setTimeout(() => {
      cancelledAt = performance.now()
      controller.abort()
    }, 30)
    await expect(planning).rejects.toThrow(/afbrudt/)
    expect(performance.now() - cancelledAt).toBeLessThan(200)
    expect(at.project.db.prepare('SELECT count(*) FROM import_plan').pluck().get()).toBe(0)
  })

  test('a commit that is cancelled half-way stores nothing, and the plan can be committed after all', async () => {
    const plan = await at.plan(sample)
    const controller = new AbortController()
    let seen = 0
    const commit = () =>
      commitImport(at.project, plan.id, {
        signal: controller.signal,
        onProgress: ({ done }) => {
          seen = done
          // As in life: the cancel comes from outside, through the event loop.
          if (done === 500) setImmediate(() => controller.abort())
        },
      })
    expect(await codeOf(commit)).toBe('job.cancelled')
    expect(seen).toBeLessThanOrEqual(750)
    expect(reasons()).toEqual([])
    expect(listBatches(at.project)).toEqual([])
    await commitImport(at.project, plan.id)
    expect(reasons()).toHaveLength(1507)
  })
})
