import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { noChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportPlan, PlannedFile, RowCounts, Workbook } from '../../../shared/domain/importing.ts'
import { AppError, fail, toProblem } from '../../../shared/problems.ts'
import { inForceSince } from '../database/batches.ts'
import { deletePlans, insertPlan, type NewPlanFile } from '../database/plans.ts'
import { type Project, revisionOf } from '../database/project.ts'
import { pseudonymOf } from '../database/pseudonymKey.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import { giveWay, type Jobs } from '../jobs/createJobs.ts'
import type { JobProgress } from '../jobs/jobKinds.ts'
import { maskCpr } from './cells/cpr.ts'
import { addCounts, type ComparedWorkbook, compareWorkbook, noCounts } from './compareWorkbook.ts'
import type { ImportTemplates } from './loadTemplates.ts'
import type { ParseContext } from './parsedSheet.ts'
import { parseWorkbook } from './parseWorkbook.ts'
import { refuse } from './readWorkbook/refusals.ts'
import { RowsInForce } from './rowsInForce.ts'

export interface ImportOptions {
  readonly onProgress?: (progress: JobProgress) => void
  readonly signal?: AbortSignal
}

/** What planning needs besides the project: the worker that reads files, and how files look. */
export interface Importing {
  readonly jobs: Jobs
  readonly templates: ImportTemplates
}

/** Ten times what a quiet machine needs: the limit is for files that never end, not for slow computers. */
const BASE_TIME_MS = 60_000
const TIME_PER_MEGABYTE_MS = 8_000

function timeLimitFor(path: string): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return BASE_TIME_MS + (bytes / 1_000_000) * TIME_PER_MEGABYTE_MS
}

/** Reads a file in the worker. What kills the worker is a fault of the file, told as such. */
async function readInWorker(path: string, jobs: Jobs, signal: AbortSignal | undefined): Promise<Workbook> {
  const shown = maskCpr(basename(path))
  try {
    const options = { timeLimitMs: timeLimitFor(path), ...(signal ? { signal } : {}) }
    const workbook = await jobs.run('readWorkbook', { path }, options)
    const sheets = workbook.sheets.map((sheet) => ({ ...sheet, name: maskCpr(sheet.name) }))
    return { ...workbook, fileName: shown, sheets }
  } catch (thrown) {
    const { code } = toProblem(thrown)
    if (code === 'job.time-limit') return refuse.tooSlow(shown)
    if (code === 'job.crashed') return refuse.tooLarge(shown)
    throw thrown
  }
}

function parseContext(project: Project, templates: ImportTemplates, file: string): ParseContext {
  return {
    file,
    today: project.effects.now().toISOString().slice(0, 10),
    codeLists: templates.codeLists,
    charts: templates.charts,
    choices: noChoices,
    memory: { mappings: new Map(), values: [] },
    pseudonym: (digits) => {
      if (project.key) return pseudonymOf(project.key, digits)
      return fail(
        'database.key-missing',
        {
          da: `Projektets nøgle findes ikke på denne computer. Filen »${file}« har CPR-numre og kan ikke indlæses uden den. Indlæs på den computer, hvor projektet er oprettet.`,
          en: `The project's key is not on this computer. The file “${file}” has CPR numbers and cannot be imported without it. Import on the computer where the project was made.`,
        },
        { file },
      )
    },
  }
}

interface DraftFile {
  readonly planned: PlannedFile
  readonly stored: NewPlanFile | null
}

const refusedFile = (fileName: string, thrown: unknown): DraftFile => ({
  planned: { fileName, sha256: '', sheets: [], issues: [], problem: toProblem(thrown), importedBefore: null },
  stored: null,
})

function draftFile(project: Project, workbook: Workbook, compared: ComparedWorkbook, fileNo: number): DraftFile {
  const { fileName, sha256, bytes, format } = workbook
  const { sheets, issues, staged, reliesOn } = compared
  const planned: PlannedFile = {
    fileName,
    sha256,
    sheets,
    issues,
    problem: null,
    importedBefore: inForceSince(project.db, sha256),
  }
  const stored: NewPlanFile = {
    fileNo,
    fileName,
    sha256,
    bytes,
    format,
    profiles: [...new Set(sheets.flatMap((sheet) => sheet.profile ?? []))],
    counts: sheets.map((sheet) => sheet.counts).reduce(addCounts, noCounts),
    issues,
    reliesOnBatches: reliesOn.flatMap((standing) => ('batch' in standing ? standing.batch : [])),
    reliesOnFiles: reliesOn.flatMap((standing) =>
      'file' in standing && standing.file !== fileNo ? standing.file : [],
    ),
    rows: staged.map((row) => ({
      table_name: row.table,
      action: row.action,
      sheet: row.sheet,
      row_no: row.row,
      natural_key: row.key,
      occurrence: row.occurrence,
      row_hash: row.hash,
      values: JSON.stringify(row.values),
    })),
  }
  return { planned, stored }
}

/** An expected failure concerns one file and leaves the others alone; a bug or a cancel stops the whole plan. */
function isAboutTheFile(thrown: unknown): boolean {
  return thrown instanceof AppError && /^(file\.|database\.key-missing|job\.time-limit)/.test(thrown.problem.code)
}

/**
 * Reads the files and finds out what committing them would change. Stores the plan and nothing else; a plan made
 * earlier is dropped. A file that cannot be taken carries its problem and does not stop the others.
 */
export async function planImport(
  { jobs, templates }: Importing,
  project: Project,
  files: readonly string[],
  options: ImportOptions = {},
): Promise<ImportPlan> {
  const { db, effects } = project
  const revision = revisionOf(db)
  const inForce = new RowsInForce(db)
  const drafts: DraftFile[] = []
  const step = { da: 'Læser og kontrollerer filerne', en: 'Reading and checking the files' }
  for (const [fileNo, path] of files.entries()) {
    await giveWay(options.signal)
    options.onProgress?.({ step, done: fileNo, total: files.length })
    try {
      const workbook = await readInWorker(path, jobs, options.signal)
      const parsed = parseWorkbook(workbook, templates, parseContext(project, templates, workbook.fileName))
      await giveWay(options.signal)
      const compared = withSqliteProblems(() => compareWorkbook(parsed, inForce, fileNo, workbook.fileName))
      drafts.push(draftFile(project, workbook, compared, fileNo))
    } catch (thrown) {
      if (!isAboutTheFile(thrown)) throw thrown
      drafts.push(refusedFile(maskCpr(basename(path)), thrown))
    }
  }
  await giveWay(options.signal)
  options.onProgress?.({ step, done: files.length, total: files.length })
  const stored = drafts.flatMap((draft) => draft.stored ?? [])
  const counts: RowCounts = stored.map((file) => file.counts).reduce(addCounts, noCounts)
  const plan: ImportPlan = {
    id: randomUUID(),
    createdAt: effects.now().toISOString(),
    files: drafts.map((draft) => draft.planned),
    counts,
    committable: stored.some((file) => file.rows.length > 0),
  }
  withSqliteProblems(() =>
    db
      .transaction(() => {
        deletePlans(db)
        insertPlan(db, plan, revision, stored)
      })
      .immediate(),
  )
  effects.log({ level: 'info', event: 'import.planned', details: { files: files.length, rows: counts.read } })
  return plan
}
