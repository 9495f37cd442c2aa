import type { Workbook } from '../../../shared/domain/importing.ts'
import type { Problem } from '../../../shared/problems.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import type { Bilingual } from '../../../shared/statistics/metric.ts'

/** What the worker can be asked to do: what goes in, and what comes out. */
export interface JobKinds {
  readWorkbook: { payload: { path: string }; result: Workbook }
  renderPdf: { payload: { model: ReportModel; fontFolder: string }; result: { pdf: Uint8Array; pages: number } }
}

export type JobKind = keyof JobKinds

export type JobRequest = {
  [Kind in JobKind]: { readonly job: number; readonly kind: Kind; readonly payload: JobKinds[Kind]['payload'] }
}[JobKind]

export interface JobProgress {
  readonly step: Bilingual
  readonly done: number
  readonly total: number
}

export type JobMessage =
  | { readonly job: number; readonly type: 'progress'; readonly progress: JobProgress }
  | { readonly job: number; readonly type: 'done'; readonly result: JobKinds[JobKind]['result'] }
  | { readonly job: number; readonly type: 'failed'; readonly problem: Problem }
