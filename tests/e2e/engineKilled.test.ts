import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckResult } from '../../shared/contract/engine.ts'
import type { ImportBatch, ImportPlan } from '../../shared/domain/importing.ts'
import { call, heardEvents, listen, pick } from './support/bridge.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { enginePid } from './support/engineProcess.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { sampleFiles } from './support/sampleFiles.ts'
import { takeScreens } from './support/screens.ts'
import { temporaryFolder } from './support/unprivileged.ts'

let running: LaunchedApp
const files = sampleFiles()

beforeAll(async () => {
  running = await launchApp()
  await listen(running.page)
})

afterAll(async () => {
  await running?.close()
})

async function value<T>(method: string, input: unknown, jobId?: string): Promise<T> {
  const reply = await call(running.page, method, input, jobId)
  expect(reply, method).toMatchObject({ ok: true })
  return (reply as { value: T }).value
}

async function newProject(name: string): Promise<void> {
  await answerSaveDialog(running.app, path.join(temporaryFolder('project'), `${name}.aarsrapport`))
  const [file] = await pick(running.page, { purpose: 'createProject', suggestedName: name })
  await value('project.create', { file: file?.token, name })
}

async function planSamples(jobId: string): Promise<ImportPlan> {
  await answerOpenDialog(running.app, files)
  const picked = await pick(running.page, { purpose: 'openSpreadsheets' })
  return await value<ImportPlan>('import.plan', { files: picked.map(({ token }) => token) }, jobId)
}

async function kill(): Promise<void> {
  process.kill(await enginePid(running.app), 'SIGKILL')
}

describe('an engine killed in the middle of an import', () => {
  test('while it reads: the call is answered, a new engine has the project open, nothing is stored', async () => {
    await newProject('Under læsning')
    await answerOpenDialog(running.app, files)
    const picked = await pick(running.page, { purpose: 'openSpreadsheets' })
    const reading = call(running.page, 'import.plan', { files: picked.map(({ token }) => token) }, 'reading')
    await expect
      .poll(() => heardEvents(running.page), { timeout: 30_000 })
      .toContainEqual(
        expect.objectContaining({ type: 'progress', progress: expect.objectContaining({ jobId: 'reading' }) }),
      )
    const before = await enginePid(running.app)
    await kill()
    expect(await reading).toMatchObject({ ok: false, problem: { code: 'engine.restarted', retry: true } })
    await expect.poll(() => heardEvents(running.page)).toContainEqual({ type: 'engineRestarted' })
    expect(await value('project.info', {})).toMatchObject({ name: 'Under læsning' })
    expect(await value<readonly ImportBatch[]>('import.batches', {})).toEqual([])
    expect(await enginePid(running.app)).not.toBe(before)
  })

  test('the window says so', async () => {
    await running.page.getByText('startet igen').first().waitFor({ timeout: 10_000 })
    await takeScreens(running, 'engine-restarted')
  })

  test('while it stores: either everything is stored or nothing, at whatever moment it dies', async () => {
    let answeredAsDead = 0
    for (const delay of [0, 5, 15, 40, 80, 150]) {
      await newProject(`Død efter ${delay} ms`)
      const plan = await planSamples(`plan-${delay}`)
      const pid = await enginePid(running.app)
      const storing = call(running.page, 'import.commit', { planId: plan.id }, `commit-${delay}`)
      await new Promise((resolve) => setTimeout(resolve, delay))
      process.kill(pid, 'SIGKILL')
      const reply = await storing
      if (!reply.ok) {
        expect(reply.problem.code).toBe('engine.restarted')
        answeredAsDead += 1
      }
      // The first calls may still reach the dying engine, and are told to try again.
      await expect
        .poll(() => call(running.page, 'project.info', {}), { timeout: 20_000 })
        .toMatchObject({ ok: true, value: { name: `Død efter ${delay} ms` } })
      const batches = await value<readonly ImportBatch[]>('import.batches', {})
      expect([0, files.length], `batches after ${delay} ms`).toContain(batches.length)
      if (reply.ok) expect(batches).toHaveLength(files.length)
      expect(await value<CheckResult>('project.check', {})).toMatchObject({ ok: true })
    }
    expect(answeredAsDead).toBeGreaterThan(0)
  })

  test('and the same files can be imported afterwards', async () => {
    await newProject('Efter genstart')
    const plan = await planSamples('again')
    expect(await value<readonly ImportBatch[]>('import.commit', { planId: plan.id }, 'again-commit')).toHaveLength(
      files.length,
    )
  })
})
