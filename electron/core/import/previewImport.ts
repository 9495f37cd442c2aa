import type { SheetPreview } from '../../../shared/contract/importing.ts'
import type { Jobs } from '../jobs/createJobs.ts'
import type { ImportOptions } from './importWork.ts'
import type { FileToPreview } from './previewFile.ts'
import { aboutFile, timeLimitFor } from './readFile.ts'

/** Some rows of a file as they stand. Nothing of it is kept. */
export const previewImport = (
  jobs: Jobs,
  file: FileToPreview,
  { signal }: ImportOptions,
): Promise<readonly SheetPreview[]> =>
  aboutFile(file.path, () =>
    jobs.run('previewFile', file, { ...(signal ? { signal } : {}), timeLimitMs: timeLimitFor(file.path) }),
  )
