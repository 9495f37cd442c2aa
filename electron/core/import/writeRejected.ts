import { basename } from 'node:path'
import type { WrittenFile } from '../../../shared/contract/importing.ts'
import { fail } from '../../../shared/problems.ts'
import type { Project } from '../database/project.ts'
import type { Jobs } from '../jobs/createJobs.ts'
import { writeFileWhole } from '../report/writeFileWhole.ts'
import type { ImportOptions } from './importWork.ts'
import { filesInView } from './plannedFiles.ts'
import { aboutFile, timeLimitFor } from './readFile.ts'

/**
 * Writes the rows that a plan leaves out to a spreadsheet of their own, each with its reason: to be corrected and
 * imported again. The file has names and CPR numbers as the office's own files have; nothing of it is kept here.
 */
export async function writeRejected(
  jobs: Jobs,
  project: Project,
  planId: string,
  target: string,
  { signal }: ImportOptions,
): Promise<WrittenFile> {
  const files = filesInView(project, planId)
  if (files === null) {
    fail('import.plan-gone', {
      da: 'Planen findes ikke længere. Vælg filerne igen.',
      en: 'The plan no longer exists. Choose the files again.',
    })
  }
  const [first] = files.filter(({ sheets }) => sheets.some(({ rows }) => rows.length > 0))
  if (!first) {
    fail('import.nothing-to-commit', { da: 'Ingen rækker er udeladt.', en: 'No rows are left out.' })
  }
  const timeLimitMs = files.reduce((sum, { path }) => sum + timeLimitFor(path), 0)
  const { bytes, rows } = await aboutFile(first.path, () =>
    jobs.run('rejectedRows', files, { ...(signal ? { signal } : {}), timeLimitMs }),
  )
  writeFileWhole(target, bytes)
  return { fileName: basename(target), rows, token: target }
}
