import type { Worker, WorkerOptions } from 'node:worker_threads'

/** One line of the log. It carries codes, counts and durations; never a cell's content, a file's name or a path. */
export interface LogEntry {
  readonly level: 'info' | 'warning' | 'error'
  readonly event: string
  readonly details?: Readonly<Record<string, string | number | boolean>>
}

/** What the engine needs from its surroundings; the shell, the command line and the tests each bring their own. */
export interface Effects {
  now(): Date
  /** Who is logged on to the computer, as the history of imports names them. */
  readonly userName: string
  log(entry: LogEntry): void
  /** Starts `worker.ts` (or its bundle) with these options. */
  createWorker(options: WorkerOptions): Worker
  readonly paths: {
    readonly templates: string
    readonly fonts: string
    /** The WebAssembly module that turns drawings into pictures. */
    readonly rasteriser: string
    /** Where the projects' pseudonym keys lie: never beside the project file. */
    readonly keys: string
    /** Where fresh copies of the sample project are made. */
    readonly samples: string
    /** Where the office puts editions of the report of its own. */
    readonly editions: string
  }
  /** Path of better-sqlite3's native binary where it is not found by itself (a packed application). */
  readonly nativeBinding?: string
}
