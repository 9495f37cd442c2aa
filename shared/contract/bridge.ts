import type { FileToken } from './engine.ts'
import type { Progress, Reply } from './envelope.ts'

/** What a new file is for; each has its own ending and its own sentence in the dialog. */
export const newFilePurposes = [
  'createProject',
  'backup',
  'saveReport',
  'saveWord',
  'saveWorkbook',
  'saveSpreadsheet',
  'saveMemory',
  'saveSvg',
  'savePng',
  'saveXlsx',
  'saveCsv',
] as const
type NewFilePurpose = (typeof newFilePurposes)[number]

/** What a file dialog is asked for. */
export type PickRequest =
  | { readonly purpose: 'openProject' | 'openSpreadsheets' | 'openMemory' | 'openPicture' }
  /** For a new file; the dialog proposes this name. */
  | {
      readonly purpose: NewFilePurpose
      readonly suggestedName: string
    }

/** A `File` of the drop event, as far as this folder without a DOM needs to know it. */
export interface DroppedFile {
  readonly name: string
  readonly size: number
}

/**
 * The whole surface between window and shell: `window.aarsrapport`.
 *
 * - `call` invokes a method of the contract. A job passes an id of its own making, by which progress and cancel find it.
 * - `onProgress` listens to jobs and to the engine's restarts; the returned function stops listening.
 * - `pickFile` opens a dialog, or turns dropped files into tokens; an empty list means that the user cancelled.
 */
export interface Bridge {
  call(method: string, input: unknown, jobId?: string): Promise<Reply<unknown>>
  onProgress(listener: (event: BridgeEvent) => void): () => void
  pickFile(request: PickRequest | readonly DroppedFile[]): Promise<readonly FileToken[]>
}

export type BridgeEvent =
  | { readonly type: 'progress'; readonly progress: Progress }
  /** The engine died and a new one has taken over; calls that waited were answered with `engine.restarted`. */
  | { readonly type: 'engineRestarted' }
  /** A menu command that the window carries out ("go to the import screen"). */
  | { readonly type: 'command'; readonly command: string }
