/** How far a job was at one moment. */
export interface ProgressPoint {
  readonly at: number
  readonly done: number
}

/** Below this nothing can be said yet: the first parts of a job are not like the rest. */
const MEASURED_MS = 1_000

/** Seconds left if the work goes on as it went since `first`; null while that cannot be told. */
export function remainingSeconds(first: ProgressPoint, now: ProgressPoint, total: number): number | null {
  const elapsed = now.at - first.at
  const done = now.done - first.done
  if (elapsed < MEASURED_MS || done <= 0 || total <= now.done) return null
  return ((total - now.done) * elapsed) / done / 1_000
}

export type TimeLeft = { readonly unit: 'moment' } | { readonly unit: 'seconds' | 'minutes'; readonly count: number }

/** As people say it: rounded up, to five seconds below a minute and to whole minutes above. */
export function timeLeft(seconds: number): TimeLeft {
  if (seconds < 5) return { unit: 'moment' }
  const rounded = Math.ceil(seconds / 5) * 5
  return rounded < 60 ? { unit: 'seconds', count: rounded } : { unit: 'minutes', count: Math.ceil(seconds / 60) }
}
