import { z } from 'zod'
import type { Language } from '../danish.ts'
import type { ImportBatch, ImportPlan } from '../domain/importing.ts'
import type { Bilingual, Dims } from '../statistics/metric.ts'
import { acceptFindingInput, type CheckedReport } from './check.ts'
import type { EconomyTable } from './economy.ts'
import {
  type BatchRows,
  type CodeListInfo,
  type ImportMemory,
  importChoices,
  type NationalCodes,
  type SheetPreview,
  type WrittenFile,
} from './importing.ts'
import {
  type AbsentChapter,
  type ChapterText,
  chapterAsked,
  chapterWritten,
  type Insertable,
  type ReadChapter,
  type ReportChanges,
  type ReportChapterInfo,
  type ReportEdition,
  reportAsked,
  type TriedChapter,
} from './report.ts'
import {
  type AppearanceSettings,
  appearanceInput,
  logoInput,
  type PeerGroupSettings,
  peerChoiceInput,
  peerGroupInput,
  type SmallNumbersSettings,
  smallNumbersInput,
} from './settings.ts'
import {
  type ExportedFigure,
  exportFormats,
  type MetricExplanation,
  type MetricRows,
  type Overview,
  type StatisticsTopic,
  type StatisticsView,
} from './statistics.ts'

/** Stands for a file that the user picked or dropped. The window never sees a path. */
export interface FileToken {
  readonly token: string
  readonly name: string
}

export interface ProjectInfo {
  readonly name: string
  readonly fileName: string
  /** True for a fresh copy of the invented sample centre. */
  readonly sample: boolean
  readonly centre: string
  readonly municipalities: readonly string[]
  /** Years for which there is anything to show, ascending. */
  readonly years: readonly number[]
  readonly reportYear: number | null
}

export interface RecentProject {
  readonly token: string
  readonly name: string
  readonly folder: string
  readonly openedAt: string
  readonly sample: boolean
  readonly exists: boolean
}

export interface MetricJson {
  readonly metric: string
  readonly dims: Dims
  readonly value: number | string | null
  readonly unit: string
}

export interface ReportOutline {
  readonly year: number
  readonly title: string
  readonly edition: string
  /** Of the report, which need not be that of the window. */
  readonly language: Language
  readonly chapters: readonly ReportChapterInfo[]
  /** The texts on the page behind the cover: to read and to write in like chapters, but without a number. */
  readonly colophon: readonly ReportChapterInfo[]
  /** Chapters that this year's data switch off, and those written for an edition that has given them up. */
  readonly absent: readonly AbsentChapter[]
  /** What a person should look at before the report leaves the house. */
  readonly findings: readonly string[]
}

/** As paper, as a Word document to work on, and as the numbers alone. */
export const reportFormats = ['pdf', 'docx', 'xlsx'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ExportedReport {
  readonly fileName: string
  readonly format: ReportFormat
  /** Null where the pages are made by the program that opens the file. */
  readonly pages: number | null
  readonly bytes: number
  readonly sha256: string
  /** For `shell.open`: opens the exported file with the system's own program. */
  readonly token: string
}

export interface CheckResult {
  readonly ok: boolean
  readonly lines: readonly Bilingual[]
}

const language = z.enum(['da', 'en'])
const year = z.number().int().min(1900).max(2200)
const token = z.string().min(1).max(200)
const municipality = z.string().min(1).max(100)
const nothing = z.object({}).strict()
/** The report year, and the year that changes are counted from (the year before, unless another is chosen). */
const asked = { year, comparison: year.optional() }
const dims = z.record(z.string().max(50), z.union([z.string().max(300), z.number()]))

/** A method of the engine. `job` reports progress and can be cancelled; `query` answers at once. */
interface Method<Input extends z.ZodType, Output> {
  readonly kind: 'query' | 'job'
  readonly input: Input
  /** Only a type: what comes back was made by our own code. */
  readonly output?: Output
}

const query =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Method<Input, Output> => ({ kind: 'query', input })
const job =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Method<Input, Output> => ({ kind: 'job', input })

/**
 * Everything the application can do, for the window, the command line and the tests alike. Tokens are turned into
 * paths by the shell before a call reaches the engine; the engine's own callers pass paths in their place.
 */
export const engineMethods = {
  'project.open': query<ProjectInfo>()(z.object({ file: token })),
  'project.create': query<ProjectInfo>()(
    z.object({
      file: token,
      name: z.string().min(1).max(200),
      /** Name of the centre on the report's cover. */
      centre: z.string().min(1).max(200).optional(),
      /** Marks invented data: stamped on every page of the report. */
      sample: z.boolean().optional(),
    }),
  ),
  /** Makes and opens a fresh copy of the sample centre, its files imported. */
  'project.openSample': job<ProjectInfo>()(nothing),
  'project.info': query<ProjectInfo | null>()(nothing),
  'project.check': query<CheckResult>()(nothing),
  'project.backup': query<{ fileName: string }>()(z.object({ file: token })),
  'import.plan': job<ImportPlan>()(
    z.object({
      files: z.array(token).min(1).max(200),
      choices: importChoices.optional(),
      /** False once the plan's own choices are passed back: what is missing there has been taken back on purpose. */
      recall: z.boolean().optional(),
    }),
  ),
  /** The first rows of every sheet, or certain rows of one, straight from the file: nothing of it is kept. */
  'import.preview': job<readonly SheetPreview[]>()(
    z.object({
      file: token,
      sheet: z.string().max(300).optional(),
      rows: z.array(z.number().int().positive()).max(200).optional(),
    }),
  ),
  /** The rows that the plan leaves out, as an .xlsx with the reason beside each. */
  'import.rejected': job<WrittenFile>()(z.object({ planId: token, file: token })),
  'import.batchRows': query<BatchRows>()(
    z.object({
      batchId: z.number().int().positive(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  'import.codeLists': query<readonly CodeListInfo[]>()(nothing),
  /** In which national code each local code is counted; a person may choose another. */
  'import.nationalCodes': query<readonly NationalCodes[]>()(z.object({ year })),
  'import.chooseNational': query<null>()(z.strictObject({ target: token, code: z.string().max(300), national: token })),
  'import.memory': query<ImportMemory>()(nothing),
  'import.forget': query<null>()(
    z.union([z.strictObject({ fingerprint: token }), z.strictObject({ target: token, text: z.string().max(300) })]),
  ),
  'import.exportMemory': query<WrittenFile>()(z.object({ file: token })),
  'import.importMemory': query<ImportMemory>()(z.object({ file: token })),
  'import.commit': job<readonly ImportBatch[]>()(z.object({ planId: token })),
  'import.discard': query<null>()(z.object({ planId: token })),
  'import.batches': query<readonly ImportBatch[]>()(nothing),
  'import.undo': query<ImportBatch>()(
    z.object({
      batchId: z.number().int().positive(),
      /** Also undoes the later imports that build on it, newest first; without it such an import is refused. */
      withLater: z.boolean().optional(),
    }),
  ),
  'metrics.list': query<readonly MetricJson[]>()(z.object({ year: year.optional(), comparison: year.optional() })),
  /** With a municipality, only the topics that it has numbers for. */
  'statistics.topics': query<readonly StatisticsTopic[]>()(
    z.object({ ...asked, municipality: municipality.optional(), language }),
  ),
  'statistics.view': query<StatisticsView>()(z.object({ topic: token, ...asked, municipality, language })),
  'statistics.explain': query<MetricExplanation>()(z.object({ ...asked, metric: token, dims, language })),
  /** The stored rows behind a number. */
  'statistics.rows': query<MetricRows>()(
    z.object({
      ...asked,
      metric: token,
      dims,
      language,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  /** The year at a glance; without a municipality, of all together. */
  'overview.get': query<Overview>()(z.object({ ...asked, municipality: municipality.optional(), language })),
  'settings.peerGroups': query<PeerGroupSettings>()(nothing),
  /** Makes a peer group, or changes the one of that name. */
  'settings.savePeerGroup': query<PeerGroupSettings>()(peerGroupInput),
  /** Removes a group of the project's own; a changed default group becomes what it was. */
  'settings.removePeerGroup': query<PeerGroupSettings>()(peerGroupInput.pick({ name: true })),
  'settings.choosePeerGroup': query<PeerGroupSettings>()(peerChoiceInput),
  'settings.appearance': query<AppearanceSettings>()(nothing),
  /** Colours that cannot be read are refused, with a shade that can. */
  'settings.saveAppearance': query<AppearanceSettings>()(appearanceInput),
  'settings.chooseLogo': job<AppearanceSettings>()(logoInput),
  'settings.removeLogo': query<AppearanceSettings>()(nothing),
  'settings.smallNumbers': query<SmallNumbersSettings>()(nothing),
  /** Decides whether reports show numbers below five; who decided it, when and why is kept. */
  'settings.saveSmallNumbers': query<SmallNumbersSettings>()(smallNumbersInput),
  /** A figure, or the table of its numbers, as a file. */
  'statistics.export': job<ExportedFigure>()(
    z.object({ topic: token, ...asked, municipality, language, format: z.enum(exportFormats), file: token }),
  ),
  /** A figure as a picture, for the clipboard. */
  'statistics.picture': job<{ png: Uint8Array }>()(z.object({ topic: token, ...asked, municipality, language })),
  'economy.table': query<EconomyTable>()(z.object({ year, language })),
  /** Checks a report against the figures and itself: the text given, else the project's own report. */
  'report.check': query<CheckedReport>()(z.object({ ...reportAsked, text: z.string().max(5_000_000).optional() })),
  'report.acceptFinding': query<null>()(acceptFindingInput),
  'report.editions': query<readonly ReportEdition[]>()(nothing),
  'report.outline': query<ReportOutline>()(z.object({ ...reportAsked, language })),
  /** A chapter as it is printed, to read on the screen. */
  'report.read': query<ReadChapter>()(z.object(chapterAsked)),
  'report.chapter': query<ChapterText>()(z.object(chapterAsked)),
  /** Keeps a chapter's text for this year; refused, with its line, when it cannot be followed. */
  'report.saveChapter': query<ChapterText>()(z.strictObject(chapterWritten)),
  /** Goes back to the template's text; what was written is gone. */
  'report.resetChapter': query<ChapterText>()(z.object(chapterAsked)),
  /** How a text would be printed; nothing is kept. */
  'report.tryChapter': query<TriedChapter>()(z.strictObject(chapterWritten)),
  /** The numbers of a chapter, or of the whole report, have been seen and may stand. */
  'report.accept': query<ReportChanges>()(
    z.object({ ...reportAsked, chapter: chapterAsked.chapter.optional(), language }),
  ),
  'report.changes': query<ReportChanges>()(z.object({ ...reportAsked, language })),
  /** Numbers, figures and tables by their name, the best first. */
  'report.insertables': query<readonly Insertable[]>()(
    z.object({ ...reportAsked, search: z.string().max(200), language, limit: z.number().int().min(1).max(100) }),
  ),
  'report.preview': job<{ pdf: Uint8Array; pages: number }>()(z.object(reportAsked)),
  /** Without a format: as PDF. */
  'report.export': job<ExportedReport>()(
    z.object({ ...reportAsked, file: token, format: z.enum(reportFormats).optional() }),
  ),
} as const

export type EngineMethods = typeof engineMethods
export type MethodName = keyof EngineMethods
export type InputOf<Name extends MethodName> = z.infer<EngineMethods[Name]['input']>
export type OutputOf<Name extends MethodName> =
  EngineMethods[Name] extends Method<z.ZodType, infer Output> ? Output : never

/**
 * What the shell itself answers: windows, dialogs and the list of projects. `shell.open` opens only files that were
 * exported in this session.
 */
export const shellMethods = {
  'shell.recent': query<readonly RecentProject[]>()(nothing),
  'shell.language': query<'da' | 'en'>()(z.object({ set: language.optional() })),
  'shell.open': query<null>()(z.object({ token })),
  'shell.cancel': query<null>()(z.object({ jobId: token })),
  'shell.version': query<{ app: string; electron: string }>()(nothing),
} as const

export type ShellMethods = typeof shellMethods
export type ShellMethodName = keyof ShellMethods
