import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeProject, openProject } from '../../../electron/core/database/project.ts'
import { commitImport, planImport } from '../../../electron/core/import/importing.ts'
import { createJobs } from '../../../electron/core/jobs/createJobs.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'
import { toProblem } from '../../../shared/problems.ts'
import { makeNotifications, makeWorkbook } from '../../support/makeWorkbook.ts'
import { stagedRows } from '../../support/stagedRows.ts'
import { storedFacts } from '../../support/storedFacts.ts'
import { hashOfData } from '../../support/tableHash.ts'
import { createTestProject, samplesFolder, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeEach(() => {
  at = createTestProject()
})
afterEach(() => at.close())

const SHEET = 'Underretninger'
const sample = join(samplesFolder, 'underretninger-2011-2013.xlsx')
const many = (count: number): string =>
  makeNotifications(
    at.folder,
    'mange.xlsx',
    Array.from({ length: count }, (_, index) => ({ caseNumber: `${index}` })),
  )

const codeOf = async (work: Promise<unknown>): Promise<string | null> => {
  try {
    await work
    return null
  } catch (thrown) {
    return toProblem(thrown).code
  }
}
const countOf = (sql: string): unknown => at.project.db.prepare(sql).pluck().get()
const staged = (): number => stagedRows(at.project.db)

describe('a plan that is cancelled', () => {
  test('at any moment stops within half a second, stores nothing, and leaves the plan before it', async () => {
    const earlier = await at.plan(sample)
    // Progress is told ten times a second: there must be some left to tell after row 3,000.
    const file = many(20_000)
    const stand = hashOfData(at.project.db)
    const moments: string[] = []
    for (const wanted of ['Læser filen', 'Kontrollerer rækkerne 500', 'Kontrollerer rækkerne 3000']) {
      const controller = new AbortController()
      let cancelledAt = 0
      const planning = planImport(at.importing, at.project, [file], {
        signal: controller.signal,
        onProgress: ({ step, done }) => {
          const [name = '', row = '0'] = wanted.split(/ (?=\d)/)
          if (cancelledAt > 0 || step.da !== name || done < Number(row)) return
          moments.push(wanted)
          cancelledAt = performance.now()
          controller.abort()
        },
      })
      expect(await codeOf(planning)).toBe('job.cancelled')
      expect(performance.now() - cancelledAt).toBeLessThan(500)
    }
    expect(moments).toHaveLength(3)
    expect(countOf('SELECT id FROM import_plan')).toBe(earlier.id)
    expect(hashOfData(at.project.db)).toBe(stand)
    expect(at.project.db.pragma('synchronous', { simple: true })).toBe(2)
    await commitImport(at.project, earlier.id)
    expect(storedFacts(at.project.db).notifications).toHaveLength(1_507)
    expect(staged()).toBe(0)
  })
})

describe('a worker that dies', () => {
  test('costs its own file only', async () => {
    let workers = 0
    const jobs = createJobs({
      ...at.effects,
      createWorker: (options) => {
        const worker = new Worker(join(import.meta.dirname, '../../../electron/core/worker.ts'), options)
        workers += 1
        if (workers === 1)
          worker.on('message', ({ type }: { type: string }) => type === 'part' && void worker.terminate())
        return worker
      },
    })
    const plan = await planImport({ ...at.importing, jobs }, at.project, [many(3_000), sample])
    await jobs.close()
    expect(plan.files.map(({ problem }) => problem?.code ?? null)).toEqual(['file.too-large', null])
    expect(plan.counts.new).toBe(1_507)
    expect(staged()).toBe(1_507)
    await commitImport(at.project, plan.id)
    expect(storedFacts(at.project.db).notifications).toHaveLength(1_507)
  })
})

describe('a full disk', () => {
  const pages = (): number => Number(at.project.db.pragma('page_count', { simple: true }))
  const allow = (most: number): void => {
    at.project.db.pragma(`max_page_count = ${most}`)
  }

  test('stops the plan with a sentence, and nothing is half saved', async () => {
    const file = many(2_000)
    const stand = hashOfData(at.project.db)
    allow(pages() + 20)
    expect(await codeOf(at.plan(file))).toBe('database.full')
    expect(hashOfData(at.project.db)).toBe(stand)
    expect(at.project.db.pragma('synchronous', { simple: true })).toBe(2)
    allow(1_000_000)
    expect((await at.plan(file)).counts.new).toBe(2_000)
    expect(staged()).toBe(2_000)
  })

  test('stops the commit, which succeeds once there is room', async () => {
    const plan = await at.plan(many(2_000))
    const stand = hashOfData(at.project.db)
    allow(pages() + 20)
    expect(await codeOf(commitImport(at.project, plan.id))).toBe('database.full')
    expect(hashOfData(at.project.db)).toBe(stand)
    allow(1_000_000)
    await commitImport(at.project, plan.id)
    expect(storedFacts(at.project.db).notifications).toHaveLength(2_000)
  })
})

test('rows left over from a plan that died are gone when the project is opened again', async () => {
  const plan = await at.plan(sample)
  at.project.db.exec(`INSERT INTO staged_key_figure (place, action, sheet, row_no, natural_key, occurrence, row_hash)
    VALUES (1000000, 'new', 'x', 1, 'x', 1, 'x')`)
  closeProject(at.project)
  const reopened = openProject(at.effects, at.project.file)
  const count = (table: string): unknown => reopened.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect([count('staged_key_figure'), count('staged_notification')]).toEqual([0, 1_507])
  await commitImport(reopened, plan.id)
  expect(storedFacts(reopened.db).notifications).toHaveLength(1_507)
  closeProject(reopened)
})

describe('progress', () => {
  test('counts rows, ends at the last one, and comes at most ten times a second', async () => {
    const told: { at: number; step: string; done: number; total: number }[] = []
    await planImport(at.importing, at.project, [many(20_000)], {
      onProgress: ({ step, done, total }) => told.push({ at: performance.now(), step: step.da, done, total }),
    })
    const checking = told.filter(({ step }) => step === 'Kontrollerer rækkerne')
    expect(checking.length).toBeGreaterThan(0)
    expect(checking.every(({ done, total }) => done > 0 && done <= total && total >= 20_000)).toBe(true)
    const first = told[0]?.at ?? 0
    const seconds = ((told.at(-1)?.at ?? 0) - first) / 1000
    expect(told.length).toBeLessThanOrEqual(10 * seconds + 4)
  })
})

describe('what a plan says beside earlier imports', () => {
  const issuesOf = async (file: string) =>
    (await at.plan(file)).files[0]?.issues.map(({ rule, severity, place }) => [rule, severity, place.row]) ?? []

  test('a new row in a year that earlier imports go beyond', async () => {
    await at.take(makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }]))
    const late = makeNotifications(at.folder, 'b.xlsx', [
      { caseNumber: '2', receivedOn: { date: '2012-05-03' }, actionOn: { date: '2012-05-04' } },
      { caseNumber: '3', municipality: 'Vallensbæk', receivedOn: { date: '2012-05-03' }, actionOn: null },
    ])
    expect(await issuesOf(late)).toEqual([['row-older', 'query', 5]])
  })

  test('such rows can be accepted or left out together', async () => {
    await at.take(makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }]))
    const late = makeNotifications(at.folder, 'b.xlsx', [
      { caseNumber: '1' },
      { caseNumber: '2', receivedOn: { date: '2012-05-03' }, actionOn: { date: '2012-05-04' } },
      { caseNumber: '3' },
    ])
    expect((await at.plan(late)).counts).toMatchObject({ new: 2, unchanged: 1, questioned: 1 })
    const file = (await at.plan(late)).files[0]?.sha256 ?? ''
    const key = { file, sheet: SHEET, rule: 'row-older', column: null, reason: 'Efterregistreret' }
    const accepted = await planImport(at.importing, at.project, [late], {
      choices: { ...noChoices, accepted: [key] },
    })
    expect(accepted.files[0]?.issues).toMatchObject([{ rule: 'row-older', accepted: 'Efterregistreret' }])
    expect(accepted.counts.questioned).toBe(0)
    const without = await planImport(at.importing, at.project, [late], {
      choices: { ...noChoices, leftOut: [{ ...key, row: null }] },
    })
    expect(without.counts).toMatchObject({ read: 3, new: 1, unchanged: 1, leftOut: 1 })
    expect(without.choices.leftOut).toEqual([{ ...key, row: null }])
    const [batch] = await commitImport(at.project, without.id)
    expect(batch?.decisions).toMatchObject([{ kind: 'leftOut', rows: 1, reason: 'Efterregistreret' }])
  })

  test('each file has its own findings, though two of them have the same name', async () => {
    await at.take(makeNotifications(at.folder, 'a.xlsx', [{ caseNumber: '1' }]))
    const late = { receivedOn: { date: '2012-05-03' }, actionOn: { date: '2012-05-04' } }
    const [one, two] = ['nord', 'syd'].map((folder) => mkdirSync(join(at.folder, folder), { recursive: true }) ?? '')
    const plan = await at.plan(
      makeNotifications(one ?? '', 'b.xlsx', [{ caseNumber: '2' }]),
      makeNotifications(two ?? '', 'b.xlsx', [{ caseNumber: '3', ...late }]),
    )
    expect(plan.files.map(({ issues }) => issues.map(({ rule, place }) => [rule, place.file]))).toEqual([
      [['rows-missing', 'b.xlsx']],
      [['row-older', 'b.xlsx']],
    ])
    expect(plan.files.map(({ sheets }) => sheets[0]?.counts.questioned)).toEqual([0, 1])
  })

  test('a line of the budget that is a thousand times what it was', async () => {
    const table = (name: string, year: number, factor: number): string =>
      makeWorkbook(at.folder, name, {
        Ark1: [
          [`Ishøj Kommune ${year}`],
          ['Anbringelser', `Budget ${year}`, `Regnskab ${year}`, 'Afvigelse'],
          ...['Plejefamilier', 'Opholdssteder', 'Kost- og efterskoler'].map((label, index) => [
            label,
            (100 + index) * factor,
            (90 + index) * factor,
            -10 * factor,
          ]),
          ['I alt', 303 * factor, 273 * factor, -30 * factor],
        ],
      })
    await at.take(table('2012.xlsx', 2012, 1_000))
    expect(await issuesOf(table('2013.xlsx', 2013, 1))).toContainEqual(['unit-suspected', 'query', undefined])
  })

  test('placements that were open last year and are not in the file', async () => {
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
    const row = (cpr: string, from: string) => [
      1,
      cpr,
      'Testbarn',
      'Ishøj',
      'Plejefamilie',
      { date: from },
      null,
      'Samtykke',
      'Nej',
      'Ny anbringelse',
      null,
    ]
    await at.take(makeWorkbook(at.folder, '2012.xlsx', { Ark1: [header, row('050604-4236', '2012-03-01')] }))
    const next = makeWorkbook(at.folder, '2013.xlsx', { Ark1: [header, row('050605-4236', '2013-03-01')] })
    expect(await issuesOf(next)).toContainEqual(['open-row-absent', 'query', undefined])
    const overlapping = makeWorkbook(at.folder, 'begge.xlsx', { Ark1: [header, row('050604-4236', '2013-03-01')] })
    expect((await issuesOf(overlapping)).map(([rule]) => rule)).toContain('placements-open-twice')
  })
})
