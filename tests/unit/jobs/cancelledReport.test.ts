import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { afterEach, describe, expect, test } from 'vitest'
import type { Effects } from '../../../electron/core/effects.ts'
import { createJobs, type Jobs } from '../../../electron/core/jobs/createJobs.ts'
import { AppError } from '../../../shared/problems.ts'
import { sampleReport } from '../../support/sampleReport.ts'
import { testEffects } from '../../support/testProject.ts'

const stubborn = join(import.meta.dirname, '../../support/stubbornWorker.ts')
const effects = testEffects('/nowhere')
const model = sampleReport()
const report = { model, fontFolder: effects.paths.fonts }
/** A report for the stubborn worker, which does what its path says. */
const stubbornly = (path: string) => ({ ...report, path })

let jobs: Jobs
afterEach(() => jobs.close())

function startJobs(createWorker: Effects['createWorker']): { readonly started: Worker[] } {
  const started: Worker[] = []
  jobs = createJobs({
    ...effects,
    createWorker: (options) => {
      const worker = createWorker(options)
      started.push(worker)
      return worker
    },
  })
  return { started }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'fine'
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.problem.code : 'not a problem'
  }
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('a cancelled report', () => {
  test('stops by itself, and the next one is printed by the worker that knows its texts', async () => {
    const { started } = startJobs(effects.createWorker)
    const first = await jobs.run('renderPdf', report)
    const controller = new AbortController()
    let told = 0
    let cancelledAt = Number.NaN
    const onProgress = (): void => {
      told += 1
      if (told !== 3) return
      cancelledAt = performance.now()
      controller.abort()
    }
    expect(await codeOf(jobs.run('renderPdf', report, { signal: controller.signal, onProgress }))).toBe('job.cancelled')
    expect(performance.now() - cancelledAt).toBeLessThan(500)
    const again = await jobs.run('renderPdf', report)
    expect(digest(again.pdf)).toBe(digest(first.pdf))
    expect(told).toBe(3)
    expect(started).toHaveLength(1)
  })

  test('is ended with its worker when it does not heed', async () => {
    const { started } = startJobs((options: WorkerOptions) => new Worker(stubborn, options))
    const controller = new AbortController()
    const work = codeOf(jobs.run('renderPdf', stubbornly('never'), { signal: controller.signal }))
    const ended = new Promise((resolve) => started[0]?.once('exit', resolve))
    const since = performance.now()
    controller.abort()
    expect(await work).toBe('job.cancelled')
    expect(performance.now() - since).toBeLessThan(200)
    await ended
    expect(await jobs.run('renderPdf', stubbornly('a'))).toMatchObject({ fileName: 'a' })
    expect(started).toHaveLength(2)
  })

  test('is not begun when it was cancelled while the one before it stopped', async () => {
    const { started } = startJobs((options: WorkerOptions) => new Worker(stubborn, options))
    const [first, second] = [new AbortController(), new AbortController()]
    const before = codeOf(jobs.run('renderPdf', stubbornly('never'), { signal: first.signal }))
    first.abort()
    expect(await before).toBe('job.cancelled')
    const next = codeOf(jobs.run('renderPdf', stubbornly('b'), { signal: second.signal }))
    second.abort()
    expect(await next).toBe('job.cancelled')
    expect(started).toHaveLength(1)
  })
})

test('reading files leaves the worker that knows the report alone', async () => {
  const { started } = startJobs((options: WorkerOptions) => new Worker(stubborn, options))
  await jobs.run('renderPdf', stubbornly('a'))
  expect(await codeOf(jobs.run('readWorkbook', { path: 'exit' }))).toBe('job.crashed')
  await jobs.run('readWorkbook', { path: 'b' })
  await jobs.run('readWorkbook', { path: 'c' })
  await jobs.run('renderPdf', stubbornly('d'))
  expect(started).toHaveLength(3)
})
