import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { ImportChoices } from '../../../shared/domain/importChoices.ts'
import { toProblem } from '../../../shared/problems.ts'
import type { Project } from '../database/project.ts'
import type { JobOptions } from '../jobs/createJobs.ts'
import { maskCpr } from './cells/cpr.ts'
import type { Importing } from './importWork.ts'
import type { LearnedMemory } from './parsedSheet.ts'
import type { ReadFile } from './parseFile.ts'
import { refuse } from './readWorkbook/refusals.ts'

/** Ten times what a quiet machine needs: the limit is for files that never end, not for slow computers. */
const BASE_TIME_MS = 60_000
const TIME_PER_MEGABYTE_MS = 8_000

export function timeLimitFor(path: string): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return BASE_TIME_MS + (bytes / 1_000_000) * TIME_PER_MEGABYTE_MS
}

/** Runs work on one file in the worker. What kills the worker is a fault of the file, told as such. */
export async function aboutFile<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    const shown = maskCpr(basename(path))
    const { code } = toProblem(thrown)
    if (code === 'job.time-limit') return refuse.tooSlow(shown)
    if (code === 'job.crashed') return refuse.tooLarge(shown)
    throw thrown
  }
}

interface FileToRead {
  readonly path: string
  readonly sha256: string
  readonly choices: ImportChoices
  readonly memory: LearnedMemory
}

/** Reads and checks a file in the worker; its rows come as parts. */
export function readFile(
  { jobs, templates }: Importing,
  { key, effects }: Project,
  file: FileToRead,
  options: JobOptions<'parseFile'>,
): Promise<ReadFile> {
  const payload = {
    ...file,
    templates,
    key: key === null ? null : key.export().toString('hex'),
    today: effects.now().toISOString().slice(0, 10),
  }
  return aboutFile(file.path, () =>
    jobs.run('parseFile', payload, { ...options, timeLimitMs: timeLimitFor(file.path) }),
  )
}
