import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commitImport } from '../../../electron/core/import/importing.ts'
import { createTestProject, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeEach(() => {
  at = createTestProject()
})
afterEach(() => at.close())

const HEADER =
  'Sagsnr.;CPR-nr.;Bopælskommune;Modtaget dato;Underretningstype;Underretter;Årsag;Første handling;Dato for første handling'
const row = (number: number): string =>
  `${number};0101050${number}11;Ishøj;0${number}-02-2013;Almindelig underretning;Folkeskole;Fysisk omsorgssvigt;Møde med forældre og evt. barn;05-02-2013`

/** A list whose last column, if there is one, says whether the notification was assessed in time. */
function written(name: string, column: string | null, answers: readonly string[] = []): string {
  const lines = [1, 2, 3].map((number, index) => row(number) + (column === null ? '' : `;${answers[index] ?? ''}`))
  const path = join(at.folder, name)
  writeFileSync(path, `${HEADER}${column === null ? '' : `;${column}`}\n${lines.join('\n')}\n`)
  return path
}

const stored = (): unknown =>
  at.project.db
    .prepare('SELECT assessed_in_time FROM notification WHERE replaced_by IS NULL ORDER BY case_number')
    .pluck()
    .all()

async function planned(path: string) {
  const plan = await at.plan(path)
  const [sheet] = plan.files[0]?.sheets ?? []
  return { plan, counts: sheet?.counts }
}

describe('whether a notification was assessed within 24 hours', () => {
  test.each(['Vurderet inden 24 timer', '24-timers vurdering', 'Vurdering inden for 24 timer'])(
    'is read from the column %s',
    async (column) => {
      const { plan, counts } = await planned(written('a.csv', column, ['Ja', 'nej']))
      expect(counts).toMatchObject({ read: 3, new: 3, rejected: 0 })
      await commitImport(at.project, plan.id)
      expect(stored()).toEqual([1, 0, null])
    },
  )

  test('a list without the column says the same as one that leaves it empty', async () => {
    await commitImport(at.project, (await planned(written('before.csv', null))).plan.id)
    const { counts } = await planned(written('after.csv', 'Vurderet inden 24 timer'))
    expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 })
  })

  test('an answer that comes later is a change', async () => {
    await commitImport(at.project, (await planned(written('before.csv', null))).plan.id)
    const { plan, counts } = await planned(written('after.csv', 'Vurderet inden 24 timer', ['Ja']))
    expect(counts).toMatchObject({ new: 0, changed: 1, unchanged: 2 })
    await commitImport(at.project, plan.id)
    expect(stored()).toEqual([1, null, null])
  })
})
