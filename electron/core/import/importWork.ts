import type { ImportChoices } from '../../../shared/domain/importChoices.ts'
import type { Jobs } from '../jobs/createJobs.ts'
import type { JobProgress } from '../jobs/outbox.ts'
import type { ImportTemplates } from './loadTemplates.ts'

export interface ImportOptions {
  readonly onProgress?: (progress: JobProgress) => void
  readonly signal?: AbortSignal
}

export interface PlanOptions extends ImportOptions {
  readonly choices?: ImportChoices
  /** Whether what was decided at the last import of the same bytes holds again; it does unless told otherwise. */
  readonly recall?: boolean
}

/** What planning needs besides the project: the worker that reads files, and how files look. */
export interface Importing {
  readonly jobs: Jobs
  readonly templates: ImportTemplates
}
