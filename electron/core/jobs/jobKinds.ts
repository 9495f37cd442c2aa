import type { SheetPreview } from '../../../shared/contract/importing.ts'
import type { Workbook } from '../../../shared/domain/importing.ts'
import type { Problem } from '../../../shared/problems.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import type { FilePart, FileToParse, ReadFile } from '../import/parseFile.ts'
import type { FileInView } from '../import/plannedFiles.ts'
import type { FileToPreview } from '../import/previewFile.ts'
import type { RejectedFile } from '../import/rejectedRows.ts'
import type { LogoToRead, ReadLogo } from '../report/logo/readLogo.ts'
import type { WorkbookToWrite } from '../report/workbook/writeWorkbook.ts'
import type { FigureToDraw } from '../statistics/export/drawFigure.ts'
import type { JobProgress } from './outbox.ts'

/** What the worker can be asked to do: what goes in, what comes out in the end, and what it hands over on the way. */
export interface JobKinds {
  readWorkbook: { payload: { path: string }; result: Workbook; part: never }
  hashFile: { payload: { path: string }; result: string; part: never }
  parseFile: { payload: FileToParse; result: ReadFile; part: FilePart }
  previewFile: { payload: FileToPreview; result: readonly SheetPreview[]; part: never }
  rejectedRows: { payload: readonly FileInView[]; result: RejectedFile; part: never }
  renderPdf: {
    payload: { model: ReportModel; fontFolder: string }
    result: { pdf: Uint8Array; pages: number }
    part: never
  }
  renderDocx: {
    payload: { model: ReportModel; fontFolder: string; rasteriser: string }
    result: Uint8Array
    part: never
  }
  writeWorkbook: { payload: WorkbookToWrite; result: Uint8Array; part: never }
  readLogo: { payload: LogoToRead; result: ReadLogo; part: never }
  drawFigure: { payload: FigureToDraw; result: Uint8Array; part: never }
}

export type JobKind = keyof JobKinds

export type JobRequest = {
  [Kind in JobKind]: {
    readonly job: number
    readonly kind: Kind
    readonly payload: JobKinds[Kind]['payload']
    /** Counts the parts that have been dealt with: the worker waits rather than run far ahead. */
    readonly partsDone: SharedArrayBuffer
  }
}[JobKind]

export type JobMessage =
  | { readonly job: number; readonly type: 'progress'; readonly progress: JobProgress }
  /** Parts are plain data and cross as JSON: cloning thousands of small rows takes several times as long. */
  | { readonly job: number; readonly type: 'part'; readonly json: string }
  | { readonly job: number; readonly type: 'done'; readonly result: JobKinds[JobKind]['result'] }
  | { readonly job: number; readonly type: 'failed'; readonly problem: Problem }

/** Asks the worker to end a job by itself, at its next step. */
export interface StopRequest {
  readonly stop: number
}
