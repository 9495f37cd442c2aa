import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Progress } from '../shared/contract/envelope.ts'
import type { Problem } from '../shared/problems.ts'
import { callEngine, type Input, type Method, type Output, problemOf } from './engine.ts'
import type { ProgressPoint } from './ui/remainingTime.ts'

/** Work under way in the engine, for the top bar and the screen that started it. */
export interface RunningJob {
  readonly id: string
  readonly method: Method
  readonly progress: Progress | null
  /** When the latest progress came, and when its step began: how long the rest will take. */
  readonly now: ProgressPoint
  readonly began: ProgressPoint
}

let running: readonly RunningJob[] = []
const listeners = new Set<() => void>()

function publish(next: readonly RunningJob[]) {
  running = next
  for (const listener of listeners) listener()
}

/** Keeps the list of running jobs fed; called once when the window starts. */
export function followProgress(): () => void {
  return window.aarsrapport.onProgress((event) => {
    if (event.type !== 'progress') return
    const { progress } = event
    publish(running.map((job) => (job.id === progress.jobId ? advance(job, progress) : job)))
  })
}

function advance(job: RunningJob, progress: Progress): RunningJob {
  const now = { at: performance.now(), done: progress.done }
  const sameStep = job.progress?.step.da === progress.step.da && job.progress.total === progress.total
  return { ...job, progress, now, began: sameStep ? job.began : now }
}

export async function runJob<Name extends Method>(name: Name, input: Input<Name>, id: string): Promise<Output<Name>> {
  const now = { at: performance.now(), done: 0 }
  publish([...running, { id, method: name, progress: null, now, began: now }])
  try {
    return await callEngine(name, input, id)
  } finally {
    publish(running.filter((job) => job.id !== id))
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useRunningJobs = (): readonly RunningJob[] => useSyncExternalStore(subscribe, () => running)

export type JobState<Value> =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly jobId: string }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'done'; readonly value: Value }

export interface Job<Name extends Method> {
  readonly state: JobState<Output<Name>>
  /** Starts the job; resolves with its value, or with null when it failed or was cancelled. */
  start(input: Input<Name>): Promise<Output<Name> | null>
  cancel(): void
  reset(): void
}

/** A job of one kind: a second start outdates the first, whose reply is then no longer shown. */
export function useJob<Name extends Method>(name: Name): Job<Name> {
  const [state, setState] = useState<JobState<Output<Name>>>({ status: 'idle' })
  const current = useRef<string | null>(null)

  const cancel = useCallback(() => {
    if (current.current) void callEngine('shell.cancel', { jobId: current.current }).catch(() => undefined)
  }, [])

  const start = useCallback(
    async (input: Input<Name>) => {
      cancel()
      const jobId = crypto.randomUUID()
      current.current = jobId
      setState({ status: 'running', jobId })
      try {
        const value = await runJob(name, input, jobId)
        if (current.current !== jobId) return null
        setState({ status: 'done', value })
        return value
      } catch (thrown) {
        if (current.current !== jobId) return null
        const problem = problemOf(thrown)
        setState(problem.code === 'job.cancelled' ? { status: 'idle' } : { status: 'failed', problem })
        return null
      } finally {
        if (current.current === jobId) current.current = null
      }
    },
    [name, cancel],
  )

  const reset = useCallback(() => {
    cancel()
    current.current = null
    setState({ status: 'idle' })
  }, [cancel])

  useEffect(() => cancel, [cancel])
  return { state, start, cancel, reset }
}
