import type { InputOf, MethodName, OutputOf } from '../../../shared/contract/engine.ts'
import type { Bilingual } from '../../../shared/statistics/metric.ts'

export interface StepProgress {
  readonly step: Bilingual
  readonly done: number
  readonly total: number
}

export interface CallOptions {
  readonly onProgress?: (progress: StepProgress) => void
  readonly signal?: AbortSignal
}

/** The engine as the window's process, the command line and the tests call it: one method of the contract at a time. */
export interface Engine {
  call<Name extends MethodName>(name: Name, input: InputOf<Name>, options?: CallOptions): Promise<OutputOf<Name>>
  close(): Promise<void>
}

/** What answers a method. Input has passed the contract's schema before it gets here. */
export type Handlers = {
  readonly [Name in MethodName]: (
    input: InputOf<Name>,
    options: CallOptions,
  ) => Promise<OutputOf<Name>> | OutputOf<Name>
}
