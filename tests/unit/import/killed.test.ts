import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkProject } from '../../../electron/core/database/checkProject.ts'
import { closeProject, openProject } from '../../../electron/core/database/project.ts'
import { commitImport, listBatches } from '../../../electron/core/import/importing.ts'
import { storedFacts } from '../../support/storedFacts.ts'
import { createTestProject, samplesFolder, type TestProject } from '../../support/testProject.ts'

let at: TestProject
beforeEach(() => {
  at = createTestProject()
})
afterEach(() => at.close())

test('a process killed in the middle of a commit leaves the project as it was, and the plan still applies', async () => {
  const plan = await at.plan(join(samplesFolder, 'underretninger-2011-2013.xlsx'))
  closeProject(at.project)

  const script = join(import.meta.dirname, '../../support/commitAndDie.ts')
  const child = spawn(process.execPath, [script, at.folder, at.project.file, plan.id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  expect(String(line)).toContain('half-way')
  child.kill('SIGKILL')
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')

  const reopened = openProject(at.effects, at.project.file)
  expect(storedFacts(reopened.db).notifications).toEqual([])
  expect(listBatches(reopened)).toEqual([])
  expect(checkProject(reopened).ok).toBe(true)
  await commitImport(reopened, plan.id)
  expect(storedFacts(reopened.db).notifications).toHaveLength(1507)
  expect(checkProject(reopened).ok).toBe(true)
  closeProject(reopened)
})
