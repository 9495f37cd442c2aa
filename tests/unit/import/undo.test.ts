import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkProject } from '../../../electron/core/database/checkProject.ts'
import { commitImport, listBatches, planImport, undoImport } from '../../../electron/core/import/importing.ts'
import type { ImportBatch } from '../../../shared/domain/importing.ts'
import { toProblem } from '../../../shared/problems.ts'
import { type MadeNotification, makeNotifications } from '../../support/makeWorkbook.ts'
import { hashOfData } from '../../support/tableHash.ts'
import { createTestProject, samplesFolder, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeEach(() => {
  at = createTestProject()
})
afterEach(() => at.close())

const samples = readdirSync(samplesFolder).map((name) => join(samplesFolder, name))

/** A reproducible order: the test is the same every day. */
const shuffled = (seed: number): string[] =>
  fc.sample(fc.shuffledSubarray(samples, { minLength: samples.length }), { seed, numRuns: 1 })[0] ?? []

function blockedBy(work: () => unknown): string {
  try {
    work()
    return ''
  } catch (thrown) {
    expect(toProblem(thrown).code).toBe('import.undo-blocked')
    return toProblem(thrown).da
  }
}

describe('undo brings the earlier state back exactly', () => {
  test.each([1, 2, 3])('for every sample file, in random order %i', async (seed) => {
    const before: string[] = []
    const batches: ImportBatch[] = []
    for (const file of shuffled(seed)) {
      before.push(hashOfData(at.project.db))
      batches.push(...(await at.take(file)))
    }
    expect(new Set(before).size).toBe(samples.length)
    for (const batch of batches.toReversed()) {
      undoImport(at.project, batch.id, { withLater: false })
      expect(hashOfData(at.project.db)).toBe(before.pop())
    }
    expect(checkProject(at.project).ok).toBe(true)
  })

  test('for random imports that change one another, whichever is undone first', async () => {
    const reasons = ['Andet', 'Skolefravær', 'Kriminalitet']
    const rows = fc.array(fc.record({ number: fc.integer({ min: 1, max: 4 }), reason: fc.constantFrom(...reasons) }), {
      minLength: 1,
      maxLength: 5,
    })
    let files = 0
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 2, maxLength: 4 }), fc.nat(), async (imports, pick) => {
        const stand = hashOfData(at.project.db)
        for (const made of imports) {
          files += 1
          const cells = made.map(({ number, reason }): MadeNotification => ({ caseNumber: `${number}`, reason }))
          const plan = await at.plan(makeNotifications(at.folder, `${files}.xlsx`, cells))
          if (plan.committable) await commitImport(at.project, plan.id)
        }
        const inForce = () => listBatches(at.project).filter((batch) => batch.undoneAt === null)
        const all = inForce()
        const chosen = all[pick % all.length]
        if (chosen) undoImport(at.project, chosen.id, { withLater: true })
        expect(checkProject(at.project).ok).toBe(true)
        for (const { id } of inForce()) undoImport(at.project, id, { withLater: true })
        expect(hashOfData(at.project.db)).toBe(stand)
      }),
      { numRuns: 8, seed: 20_130_101 },
    )
  })
})

describe('imports that build on one another', () => {
  const file = (name: string, ...rows: readonly MadeNotification[]): string => makeNotifications(at.folder, name, rows)

  test('are undone together, newest first, in one step', async () => {
    const [first] = await at.take(file('a.xlsx', { caseNumber: '1' }))
    await at.take(file('andet.xlsx', { caseNumber: '9' }))
    const stand = hashOfData(at.project.db)
    await at.take(file('b.xlsx', { caseNumber: '1', reason: 'Skolefravær' }))
    await at.take(file('c.xlsx', { caseNumber: '1', reason: 'Kriminalitet' }))
    const said = blockedBy(() => undoImport(at.project, first?.id ?? 0, { withLater: false }))
    expect(said).toMatch(/^»c\.xlsx« \(indlæsning 4\) og »b\.xlsx« \(indlæsning 3\) er indlæst senere/)
    expect(hashOfData(at.project.db)).not.toBe(stand)

    const undone = undoImport(at.project, first?.id ?? 0, { withLater: true })
    expect(undone).toMatchObject({ fileName: 'a.xlsx', undoneAt: '2014-02-03T10:00:00.000Z', stored: 0 })
    expect(listBatches(at.project).map((batch) => [batch.fileName, batch.undoneAt === null])).toEqual([
      ['c.xlsx', false],
      ['b.xlsx', false],
      ['andet.xlsx', true],
      ['a.xlsx', false],
    ])
    expect(checkProject(at.project).ok).toBe(true)
  })

  test('name also those that build on the builders', async () => {
    const [first] = await at.take(file('a.xlsx', { caseNumber: '1' }))
    await at.take(file('b.xlsx', { caseNumber: '1' }, { caseNumber: '2' }))
    await at.take(file('c.xlsx', { caseNumber: '2', reason: 'Skolefravær' }))
    expect(blockedBy(() => undoImport(at.project, first?.id ?? 0, { withLater: false }))).toContain('»c.xlsx«')
    undoImport(at.project, first?.id ?? 0, { withLater: true })
    expect(listBatches(at.project).filter((batch) => batch.undoneAt === null)).toEqual([])
  })
})

test('the same file twice changes nothing at all', async () => {
  await at.take(...samples)
  const stand = hashOfData(at.project.db)
  const again = await planImport(at.importing, at.project, samples)
  expect(again.counts).toMatchObject({ new: 0, changed: 0 })
  expect(again.committable).toBe(false)
  expect(hashOfData(at.project.db)).toBe(stand)
})
