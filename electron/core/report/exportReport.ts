import type { ReportFormat } from '../../../shared/contract/engine.ts'
import { finished } from '../../../shared/report/buildReport.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import type { Effects } from '../effects.ts'
import type { CallOptions } from '../engine/engine.ts'
import type { Jobs } from '../jobs/createJobs.ts'
import type { OpenReport } from './openReport.ts'
import { reportSheets } from './workbook/reportSheets.ts'

/** A report as the bytes of a file. */
export interface ReportFile {
  readonly bytes: Uint8Array
  /** Null where the pages are made by the program that opens the file. */
  readonly pages: number | null
}

/** Who does the work, and who is told of it. */
export interface Exporting {
  readonly jobs: Jobs
  readonly paths: Effects['paths']
  readonly options: CallOptions
}

const jobOptions = ({ onProgress, signal }: CallOptions) => ({
  ...(onProgress ? { onProgress } : {}),
  ...(signal ? { signal } : {}),
})

/** The report ready to be set, in the look that the project has. */
const dressed = ({ draft, appearance }: OpenReport): ReportModel => ({ ...finished(draft), appearance })

/** The report's pages, for the window and for paper. */
export const printReport = (
  report: OpenReport,
  { jobs, paths, options }: Exporting,
): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> =>
  jobs.run('renderPdf', { model: dressed(report), fontFolder: paths.fonts }, jobOptions(options))

/** Has a report written by the worker, in whichever format: its numbers and texts are the same in all. */
export async function exportReport(
  report: OpenReport,
  format: ReportFormat,
  exporting: Exporting,
): Promise<ReportFile> {
  const { jobs, paths, options } = exporting
  switch (format) {
    case 'pdf': {
      const { pdf, pages } = await printReport(report, exporting)
      return { bytes: pdf, pages }
    }
    case 'docx': {
      const payload = { model: dressed(report), fontFolder: paths.fonts, rasteriser: paths.rasteriser }
      return { bytes: await jobs.run('renderDocx', payload, jobOptions(options)), pages: null }
    }
    case 'xlsx': {
      const model = finished(report.draft)
      const { title, centre, language, date } = model
      const payload = { sheets: reportSheets(model, report.input), title, author: centre, language, date }
      return { bytes: await jobs.run('writeWorkbook', payload, jobOptions(options)), pages: null }
    }
  }
}
