import { join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createJobs, type Jobs } from '../../../electron/core/jobs/createJobs.ts'
import { AppError } from '../../../shared/problems.ts'
import { testEffects } from '../../support/testProject.ts'

const script = join(import.meta.dirname, '../../support/stubbornWorker.ts')

let started: Worker[]
let jobs: Jobs
beforeEach(() => {
  started = []
  jobs = createJobs({
    ...testEffects('/nowhere'),
    createWorker: (options: WorkerOptions) => {
      const worker = new Worker(script, { ...options, resourceLimits: { maxOldGenerationSizeMb: 64 } })
      started.push(worker)
      return worker
    },
  })
})
afterEach(() => jobs.close())

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'fine'
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.problem.code : 'not a problem'
  }
}
const read = (path: string, options?: Parameters<Jobs['run']>[2]) => jobs.run('readWorkbook', { path }, options)

describe('a job in the worker', () => {
  test('is stopped at its time limit, and the next one gets a fresh worker', async () => {
    expect(await codeOf(read('never', { timeLimitMs: 300 }))).toBe('job.time-limit')
    expect(await read('a.xlsx')).toMatchObject({ fileName: 'a.xlsx' })
    expect(started).toHaveLength(2)
  })

  test('is stopped within 200 ms of being cancelled, even in a loop that never yields', async () => {
    const controller = new AbortController()
    const work = codeOf(read('never', { signal: controller.signal }))
    await new Promise((resolve) => setTimeout(resolve, 150))
    const since = performance.now()
    controller.abort()
    expect(await work).toBe('job.cancelled')
    expect(performance.now() - since).toBeLessThan(200)
    expect(await codeOf(read('a.xlsx', { signal: controller.signal }))).toBe('job.cancelled')
  })

  test('that eats all memory or exits is a crash of the job, not of the engine', async () => {
    expect(await codeOf(read('memory'))).toBe('job.crashed')
    expect(await codeOf(read('exit'))).toBe('job.crashed')
    expect(await codeOf(read('b.xlsx'))).toBe('fine')
  })

  test('finds the warm worker of the job before it', async () => {
    await read('a.xlsx')
    await read('b.xlsx')
    expect(started).toHaveLength(1)
  })

  test('running side by side each get their own answer', async () => {
    const names = ['a', 'b', 'c', 'd']
    const books = await Promise.all(names.map((name) => read(name)))
    expect(books.map((book) => book.fileName)).toEqual(names)
  })

  test('is cancelled when the engine closes', async () => {
    const work = codeOf(read('never'))
    await jobs.close()
    expect(await work).toBe('job.cancelled')
    expect(await codeOf(read('a.xlsx'))).toBe('job.cancelled')
  })
})
