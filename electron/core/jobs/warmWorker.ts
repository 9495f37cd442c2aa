import type { Worker } from 'node:worker_threads'

/** A worker that waits for its next job; ended when none comes. */
export interface WarmWorker {
  take(): Worker | null
  /** Keeps the worker, unless one waits already. */
  put(worker: Worker): void
  close(): Promise<void>
}

export function createWarmWorker(idleMs: number): WarmWorker {
  let waiting: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | null = null
  let closed = false

  function take(): Worker | null {
    if (!waiting) return null
    const { worker, timer } = waiting
    waiting = null
    clearTimeout(timer)
    return worker
  }

  return {
    take,
    put: (worker) => {
      if (closed || waiting) {
        void worker.terminate()
        return
      }
      worker.unref()
      const timer = setTimeout(() => void take()?.terminate(), idleMs)
      timer.unref()
      waiting = { worker, timer }
    },
    close: async () => {
      closed = true
      await take()?.terminate()
    },
  }
}
