import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { type ImportChoices, noChoices } from '../../../shared/domain/importChoices.ts'
import type { ImportPlan, PlannedFile, PlannedSheet } from '../../../shared/domain/importing.ts'
import { addCounts, noCounts } from '../../../shared/domain/rowCounts.ts'
import { AppError, toProblem } from '../../../shared/problems.ts'
import { inForceSince } from '../database/batches.ts'
import { choicesOfFile, learnedMappings, learnedValues } from '../database/importMemory.ts'
import { withLightWrites } from '../database/lightWrites.ts'
import { deletePlans, insertPlan, type NewPlanFile, plannedPlaces } from '../database/plans.ts'
import { type Project, revisionOf } from '../database/project.ts'
import { classifySqliteError, withSqliteProblems } from '../database/sqliteProblem.ts'
import { nextPlace } from '../database/staging.ts'
import { giveWay } from '../jobs/createJobs.ts'
import type { JobProgress } from '../jobs/outbox.ts'
import { maskCpr } from './cells/cpr.ts'
import { clearStaging } from './clearStaging.ts'
import { FileComparison } from './compareFile.ts'
import { choicesFor, joinChoices, withoutNumbers } from './fileChoices.ts'
import type { Importing, ImportOptions, PlanOptions } from './importWork.ts'
import { issuesBetween, judged, leftOutRows } from './issuesBetween.ts'
import { isNews } from './lateDecisions.ts'
import type { LearnedMemory } from './parsedSheet.ts'
import { type FileOfPlan, plannedFile, sheetsInView, storedFile } from './planFile.ts'
import { type FileInView, showPlan } from './plannedFiles.ts'
import { aboutFile, readFile, timeLimitFor } from './readFile.ts'
import { RowsInForce } from './rowsInForce.ts'
import { chosenEncoding } from './validate/askEncoding.ts'

interface Planning extends Importing {
  readonly project: Project
  readonly options: PlanOptions
  readonly asked: ImportChoices
  readonly memory: LearnedMemory
  readonly inForce: RowsInForce
  readonly files: readonly string[]
  /** Rows that are left out besides those chosen one by one. */
  readonly leftOut: ImportChoices['leftOut']
}

const signalOf = ({ signal }: ImportOptions): { signal?: AbortSignal } => (signal ? { signal } : {})

/** An expected failure concerns one file and leaves the others alone; a bug or a cancel stops the whole plan. */
function isAboutTheFile(thrown: unknown): boolean {
  return thrown instanceof AppError && /^(file\.|database\.key-missing|job\.time-limit)/.test(thrown.problem.code)
}

/** Reads one file and stages what it changes. */
async function planOne(planning: Planning, fileNo: number, firstPlace: number): Promise<FileOfPlan> {
  const { jobs, templates, project, options, memory, inForce, files } = planning
  const { db } = project
  const path = files[fileNo] ?? ''
  const sha256 = await aboutFile(path, () =>
    jobs.run('hashFile', { path }, { ...signalOf(options), timeLimitMs: timeLimitFor(path) }),
  )
  const asked = choicesFor(planning.asked, sha256)
  const choices = options.recall === false ? asked : joinChoices(choicesOfFile(db, sha256) ?? noChoices, asked)
  const besides = planning.leftOut.filter((choice) => choice.file === sha256)
  const reading = { ...choices, leftOut: [...choices.leftOut, ...besides] }
  const comparison = new FileComparison({
    db,
    inForce,
    profiles: templates.profiles,
    choices: reading,
    fileNo,
    fileName: maskCpr(basename(path)),
    firstPlace,
    followed: fileNo < files.length - 1,
  })
  const file = { path, sha256, choices: reading, memory }
  const read = await readFile(planning, project, file, {
    ...signalOf(options),
    onPart: (part) => comparison.take(part),
    onProgress: (progress) => options.onProgress?.(ofFile(progress, fileNo, files.length)),
  })
  const compared = await comparison.finish(read.sheets, options.signal)
  return { fileNo, read, compared, choices, importedBefore: inForceSince(db, sha256) }
}

function ofFile({ step, done, total }: JobProgress, fileNo: number, files: number): JobProgress {
  if (files === 1) return { step, done, total }
  return {
    step: { da: `${step.da} (fil ${fileNo + 1} af ${files})`, en: `${step.en} (file ${fileNo + 1} of ${files})` },
    done,
    total,
  }
}

const refusedFile = (path: string, thrown: unknown): PlannedFile => ({
  fileName: maskCpr(basename(path)),
  sha256: '',
  sheets: [],
  issues: [],
  problem: toProblem(thrown),
  importedBefore: null,
})

interface Drafts {
  readonly planned: readonly PlannedFile[]
  readonly stored: readonly NewPlanFile[]
  readonly inView: readonly FileInView[]
  readonly choices: ImportChoices
}

type Draft = FileOfPlan | PlannedFile

/** Reads the files one after the other: a later one is compared with what the earlier ones do. */
async function readFiles(planning: Planning): Promise<readonly Draft[]> {
  const { project, options, files } = planning
  const drafts: Draft[] = []
  let place = nextPlace(project.db)
  for (const [fileNo, path] of files.entries()) {
    await giveWay(options.signal)
    try {
      const draft = await planOne(planning, fileNo, place)
      drafts.push(draft)
      place = Math.max(place, draft.compared.places[1] + 1)
    } catch (thrown) {
      if (!isAboutTheFile(thrown)) throw thrown
      await clearStaging(project.db, [0, place - 1])
      drafts.push(refusedFile(path, thrown))
    }
  }
  return drafts
}

async function draftFiles(planning: Planning): Promise<Drafts> {
  const { project, options, templates, files } = planning
  const drafts = await readFiles(planning)
  const read = drafts.filter((draft) => 'read' in draft)
  const more = await issuesBetween(project.db, read, options.signal)
  const leftOut = leftOutRows(more)
  if (leftOut.length > 0 && planning.leftOut.length === 0) {
    // Rows that only the whole project's findings name are left out by reading once more without them.
    await clearStaging(project.db, plannedPlaces(project.db))
    return draftFiles({ ...planning, inForce: new RowsInForce(project.db), leftOut })
  }
  const planned: PlannedFile[] = []
  const stored: NewPlanFile[] = []
  const inView: FileInView[] = []
  let choices = planning.asked
  for (const [index, draft] of drafts.entries()) {
    if (!('read' in draft)) {
      planned.push(draft)
      continue
    }
    const shown = plannedFile(draft, judged(draft, more.get(draft) ?? []), templates)
    planned.push(shown)
    if (shown.problem === null) stored.push(storedFile(draft, shown, templates))
    inView.push({
      path: files[index] ?? '',
      sha256: draft.read.sha256,
      encoding: chosenEncoding(draft.choices.answers),
      sheets: sheetsInView(draft),
    })
    choices = joinChoices(choices, draft.choices)
  }
  return { planned, stored, inView, choices }
}

/** While a sheet waits for an answer, there is more to decide: nothing is remembered yet. */
const waits = (files: readonly PlannedFile[], sha256: string): boolean =>
  files.some(
    (file) =>
      file.sha256 === sha256 && file.sheets.some(({ questions }) => questions.some(({ answer }) => answer === null)),
  )

const withoutHints = ({ questions }: PlannedSheet): PlannedSheet['questions'] =>
  questions.map((question) => ({ ...question, options: question.options.map(({ hint: _, ...option }) => option) }))

/** The plan as it is stored: texts of the files, and what a person typed, are for the window only. */
const withoutTexts = (plan: ImportPlan): ImportPlan => ({
  ...plan,
  choices: noChoices,
  files: plan.files.map((file) => ({
    ...file,
    sheets: file.sheets.map((sheet) => ({ ...sheet, unmapped: [], questions: withoutHints(sheet) })),
  })),
})

/**
 * Reads the files and finds out what committing them would change. Stores the plan and nothing else; a plan made
 * earlier is dropped. A file that cannot be taken carries its problem and does not stop the others.
 */
export async function planImport(
  importing: Importing,
  project: Project,
  files: readonly string[],
  options: PlanOptions = {},
): Promise<ImportPlan> {
  const { db, effects } = project
  const revision = revisionOf(db)
  try {
    await clearStaging(db, plannedPlaces(db))
    const memory: LearnedMemory = {
      mappings: new Map(learnedMappings(db).map(({ entry }) => [entry.fingerprint, entry])),
      values: learnedValues(db).map(({ entry }) => entry),
    }
    const inForce = new RowsInForce(db)
    const asked = withoutNumbers(options.choices ?? noChoices)
    // Staged rows are worth nothing without their plan, and that is written with full care below.
    const drafts = await withLightWrites(db, () =>
      draftFiles({ ...importing, project, options, asked, memory, inForce, files, leftOut: [] }),
    )
    await giveWay(options.signal)
    const plan: ImportPlan = {
      id: randomUUID(),
      createdAt: effects.now().toISOString(),
      files: drafts.planned,
      counts: drafts.stored.map((file) => file.counts).reduce(addCounts, noCounts),
      committable: drafts.stored.some(
        ({ places: [first, last], sha256, learned }) =>
          last >= first || (!waits(drafts.planned, sha256) && isNews(db, sha256, learned)),
      ),
      choices: drafts.choices,
    }
    withSqliteProblems(() =>
      db
        .transaction(() => {
          deletePlans(db)
          insertPlan(db, withoutTexts(plan), revision, drafts.stored)
        })
        .immediate(),
    )
    showPlan(project, { planId: plan.id, files: drafts.inView })
    await clearStaging(db, plannedPlaces(db))
    effects.log({ level: 'info', event: 'import.planned', details: { files: files.length, rows: plan.counts.read } })
    return plan
  } catch (thrown) {
    throw classifySqliteError(thrown)
  }
}
