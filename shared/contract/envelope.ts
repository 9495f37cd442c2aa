import type { Problem } from '../problems.ts'

/** Every reply across a process border: a value, or a problem as plain data. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** Progress of a running job. `done` and `total` count `unit`s; total 0 means unknown. */
export interface Progress {
  readonly jobId: string
  readonly step: { readonly da: string; readonly en: string }
  readonly done: number
  readonly total: number
}
