import { join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FileToParse } from '../../../electron/core/import/parseFile.ts'
import { createJobs, type JobOptions, type Jobs } from '../../../electron/core/jobs/createJobs.ts'
import { PARTS_AHEAD } from '../../../electron/core/jobs/createOutbox.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'
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
const read = (path: string, options?: JobOptions<'readWorkbook'>) => jobs.run('readWorkbook', { path }, options)

describe('a job in the worker', () => {
  test('is stopped at its time limit, and the next one gets a fresh worker', async () => {
    expect(await codeOf(read('never', { timeLimitMs: 300 }))).toBe('job.time-limit')
    expect(await read('a.xlsx')).toMatchObject({ fileName: 'a.xlsx' })
    expect(started).toHaveLength(2)
  })

  test('says at its time limit how far it had come', async () => {
    await expect(read('step', { timeLimitMs: 400 })).rejects.toThrow('Sidste trin: kapitel 2.')
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

describe('parts of a job', () => {
  const file = (path: string): FileToParse => ({
    path,
    sha256: '',
    templates: { profiles: [], codeLists: {}, charts: [] },
    key: null,
    today: '',
    choices: noChoices,
    memory: { mappings: new Map(), values: [] },
  })
  const parse = (path: string, options: JobOptions<'parseFile'>) => jobs.run('parseFile', file(path), options)
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

  test('come in their order, and all of them before the end', async () => {
    const seen: number[] = []
    const result = await parse('parts 500', { onPart: ({ sheet }) => seen.push(sheet) })
    expect(result.fileName).toBe('parts 500')
    expect(seen).toEqual(Array.from({ length: 500 }, (_, index) => index))
  })

  test('leave the event loop room to turn: a worker never has more than a few under way', async () => {
    let seen = 0
    let turns = 0
    let most = 0
    let running = true
    const work = parse('parts 300', { onPart: () => (seen += 1) }).finally(() => {
      running = false
    })
    let before = 0
    while (running) {
      await turn()
      turns += 1
      most = Math.max(most, seen - before)
      before = seen
    }
    await work
    expect(seen).toBe(300)
    expect(turns).toBeGreaterThan(50)
    expect(most).toBeLessThanOrEqual(PARTS_AHEAD + 1)
  })

  test('end the job when they cannot be dealt with', async () => {
    const failure = new Error('the disk is full')
    let seen = 0
    const work = parse('parts 100000', {
      onPart: () => {
        seen += 1
        if (seen === 5) throw failure
      },
    })
    await expect(work).rejects.toBe(failure)
    await turn()
    expect(seen).toBe(5)
    expect(await codeOf(read('a.xlsx'))).toBe('fine')
  })

  test('do not keep a waiting worker from being cancelled', async () => {
    const controller = new AbortController()
    let seen = 0
    const work = codeOf(
      parse('parts 1000000', {
        signal: controller.signal,
        onPart: () => {
          seen += 1
          if (seen === 20) setImmediate(() => controller.abort())
        },
      }),
    )
    expect(await work).toBe('job.cancelled')
    const after = seen
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(seen).toBe(after)
    await Promise.all(started.map((worker) => worker.terminate()))
  })
})
