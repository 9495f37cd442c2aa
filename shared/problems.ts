/** Where in the user's files a problem lies; every part is optional because not every problem has a cell. */
export interface Place {
  readonly file?: string
  readonly sheet?: string
  readonly row?: number
  readonly column?: string
}

export type ProblemCode =
  | 'file.unreadable'
  | 'file.empty'
  | 'file.encrypted'
  | 'file.too-large'
  | 'file.unknown-profile'
  | 'file.missing-column'
  | 'file.bad-value'
  | 'import.plan-stale'
  | 'import.plan-gone'
  | 'import.undo-blocked'
  | 'import.nothing-to-commit'
  | 'database.newer'
  | 'database.foreign'
  | 'database.corrupt'
  | 'database.read-only'
  | 'database.full'
  | 'database.busy'
  | 'database.key-missing'
  | 'project.not-open'
  | 'project.not-found'
  | 'report.template'
  | 'report.no-data'
  | 'export.failed'
  | 'job.cancelled'
  | 'job.crashed'
  | 'job.time-limit'
  | 'engine.restarted'
  | 'input.invalid'
  | 'internal'

/**
 * What went wrong, in words for people. Plain data: custom errors lose their fields on the way between processes.
 * `retry` is true when the same call may succeed if it is simply made again.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly da: string
  readonly en: string
  readonly retry: boolean
  readonly place?: Place
}

/** An expected failure. Anything else that is thrown is a bug and reaches the user as `internal`. */
export class AppError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(problem.da, options)
    this.name = 'AppError'
    this.problem = problem
  }
}

export function fail(code: ProblemCode, texts: { da: string; en: string }, place?: Place, retry = false): never {
  throw new AppError({ code, ...texts, retry, ...(place ? { place } : {}) })
}

/** The problem inside anything thrown. The text of an unexpected error never reaches the user; the log keeps it. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof AppError) return thrown.problem
  return {
    code: 'internal',
    da: 'Der opstod en uventet fejl i programmet. Intet er gemt halvt. Prøv igen; sker det igen, så lav en fejlrapport.',
    en: 'An unexpected error occurred in the program. Nothing is half saved. Try again; if it recurs, file an error report.',
    retry: true,
  }
}

export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
