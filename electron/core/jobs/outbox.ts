import type { Bilingual } from '../../../shared/statistics/metric.ts'

export interface JobProgress {
  readonly step: Bilingual
  readonly done: number
  readonly total: number
}

/** What a job in the worker sends while it runs. */
export interface Outbox<Part> {
  progress(progress: JobProgress): void
  /** Hands over a part; waits, with the whole thread, while too many are under way. */
  part(part: Part): void
}
