import type { Worker } from 'node:worker_threads'
import { AppError, fail } from '../../../shared/problems.ts'
import type { Bilingual } from '../../../shared/statistics/metric.ts'
import type { Effects } from '../effects.ts'
import type { JobKind, JobKinds, JobMessage, StopRequest } from './jobKinds.ts'
import type { JobProgress } from './outbox.ts'
import { createWarmWorker } from './warmWorker.ts'

export interface JobOptions<Kind extends JobKind = JobKind> {
  readonly onProgress?: (progress: JobProgress) => void
  /** Called with every part in its order; what it throws ends the job. */
  readonly onPart?: (part: JobKinds[Kind]['part']) => void
  readonly signal?: AbortSignal
  readonly timeLimitMs?: number
}

/** Work outside the engine's own thread: killable, with a memory and a time limit. */
export interface Jobs {
  run<Kind extends JobKind>(
    kind: Kind,
    payload: JobKinds[Kind]['payload'],
    options?: JobOptions<Kind>,
  ): Promise<JobKinds[Kind]['result']>
  close(): Promise<void>
}

const DEFAULT_TIME_LIMIT_MS = 120_000
/** A folder of twelve files should not start twelve threads. */
const READING_IDLE_MS = 20_000
/** Who sets reports remembers their texts: somebody who writes sees the next pages at once, even after a while. */
const RENDERING_IDLE_MS = 300_000
const rendering: ReadonlySet<JobKind> = new Set(['renderPdf', 'renderDocx'])
/** A report is stopped by asking, so that its texts are not forgotten; after so long its worker is ended. */
const STOP_WITHIN_MS = 400
const workerOptions = {
  resourceLimits: { maxOldGenerationSizeMb: 1_536, maxYoungGenerationSizeMb: 48 },
  env: {},
  stdout: true,
  stderr: true,
}

const cancelled = (): AppError =>
  new AppError({ code: 'job.cancelled', da: 'Arbejdet blev afbrudt.', en: 'The work was cancelled.', retry: true })

/** The last step that was told is the place where the work hangs: a report's is named by its chapter. */
const timeLimit = (last: Bilingual | null): AppError =>
  new AppError({
    code: 'job.time-limit',
    da: `Arbejdet tog for lang tid og blev stoppet.${last ? ` Sidste trin: ${last.da}.` : ''}`,
    en: `The work took too long and was stopped.${last ? ` Last step: ${last.en}.` : ''}`,
    retry: true,
  })

const crashed = (cause: unknown): AppError =>
  new AppError(
    {
      code: 'job.crashed',
      da: 'Arbejdet blev afbrudt af en fejl eller af mangel på hukommelse. Intet er gemt halvt.',
      en: 'The work was stopped by an error or by lack of memory. Nothing is half saved.',
      retry: true,
    },
    { cause },
  )

function countPart(partsDone: SharedArrayBuffer): void {
  const counter = new Int32Array(partsDone)
  Atomics.add(counter, 0, 1)
  Atomics.notify(counter, 0)
}

export function createJobs(effects: Effects): Jobs {
  const running = new Set<Worker>()
  const readers = createWarmWorker(READING_IDLE_MS)
  const renderers = createWarmWorker(RENDERING_IDLE_MS)
  /** Cancelled reports whose workers have not said yet that they stopped. */
  const stopping = new Set<Promise<void>>()
  let lastJob = 0
  let closed = false

  /** Asks a worker to stop its report; one that does so is kept, any other is ended. */
  function stopReport(worker: Worker, job: number): void {
    const stopped = new Promise<void>((resolve) => {
      const settle = (heeded: boolean) => {
        clearTimeout(limit)
        worker.off('message', onMessage).off('error', onGone).off('exit', onGone)
        running.delete(worker)
        if (heeded) renderers.put(worker)
        else void worker.terminate()
        resolve()
      }
      const onMessage = (message: JobMessage): void => {
        if (message.job === job && (message.type === 'done' || message.type === 'failed')) settle(true)
      }
      const onGone = (): void => settle(false)
      const limit = setTimeout(onGone, STOP_WITHIN_MS)
      worker.on('message', onMessage).on('error', onGone).on('exit', onGone)
      const request: StopRequest = { stop: job }
      worker.postMessage(request)
    })
    stopping.add(stopped)
    void stopped.then(() => stopping.delete(stopped))
  }

  async function run<Kind extends JobKind>(
    kind: Kind,
    payload: JobKinds[Kind]['payload'],
    options: JobOptions<Kind> = {},
  ): Promise<JobKinds[Kind]['result']> {
    const { signal, onProgress, onPart } = options
    const warm = rendering.has(kind) ? renderers : readers
    // The worker that knows the texts may be about to stop the pages of the edit before this one.
    if (rendering.has(kind) && stopping.size > 0) await Promise.all(stopping)
    if (signal?.aborted || closed) throw cancelled()
    const worker = warm.take() ?? effects.createWorker(workerOptions)
    lastJob += 1
    const job = lastJob
    running.add(worker)
    worker.ref()
    const partsDone = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
    return new Promise((resolve, reject) => {
      const stop = (reason: unknown): void => {
        detach()
        running.delete(worker)
        void worker.terminate()
        reject(reason)
      }
      const onAbort = (): void => {
        if (!rendering.has(kind)) {
          stop(cancelled())
          return
        }
        detach()
        stopReport(worker, job)
        reject(cancelled())
      }
      const onError = (error: unknown): void => stop(crashed(error))
      const onExit = (): void => stop(closed ? cancelled() : crashed(new Error('the worker exited')))
      let lastStep: Bilingual | null = null
      const limit = setTimeout(() => stop(timeLimit(lastStep)), options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS)
      const onMessage = (message: JobMessage): void => {
        if (message.job !== job) return
        if (message.type === 'progress') {
          lastStep = message.progress.step
          onProgress?.(message.progress)
          return
        }
        if (message.type === 'part') {
          try {
            // The kind asked for decides the kind of its parts; the worker is our own code.
            const part: JobKinds[Kind]['part'] = JSON.parse(message.json)
            onPart?.(part)
          } catch (thrown) {
            stop(thrown)
          }
          // Only when the event loop has turned: messages that wait would else be dealt with in one breath.
          setImmediate(() => countPart(partsDone))
          return
        }
        detach()
        running.delete(worker)
        warm.put(worker)
        // The kind asked for decides the kind of the result; the worker is our own code.
        if (message.type === 'done') resolve(message.result as JobKinds[Kind]['result'])
        else reject(new AppError(message.problem))
      }
      const detach = (): void => {
        clearTimeout(limit)
        signal?.removeEventListener('abort', onAbort)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.postMessage({ job, kind, payload, partsDone })
    })
  }

  async function close(): Promise<void> {
    closed = true
    const ended = [...running].map((worker) => worker.terminate())
    await Promise.all([readers.close(), renderers.close(), ...ended])
  }

  return { run, close }
}

/** For work in the engine's own thread, between steps. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    fail('job.cancelled', { da: 'Arbejdet blev afbrudt.', en: 'The work was cancelled.' }, undefined, true)
}

/** Lets the event loop run, so that a cancel can arrive at all in the middle of long work, and heeds it. */
export async function giveWay(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  throwIfCancelled(signal)
}
