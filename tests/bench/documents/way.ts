import type { ReportModel } from '../../../shared/report/reportModel.ts'
import type { PlainFonts } from './plainFonts.ts'

/** For a maker that works in processes of its own: what those used together. */
export interface Outside {
  readonly cpu: number
  /** Megabytes; what the processes share is counted in each of them. */
  readonly peak: number
}

export interface Printed {
  readonly pdf: Uint8Array
  readonly outside?: Outside
}

/** One maker of documents, in a file of its own under `ways/`; its default export. */
export interface Way {
  readonly label: string
  /** Packages beside the project's own, with their versions. */
  readonly packages?: readonly string[]
  /** Needs an Electron and a display. */
  readonly needsElectron?: boolean
  print(model: ReportModel, fonts: PlainFonts): Promise<Printed>
}
