import type { MethodName } from '../../shared/contract/engine.ts'
import type { Progress, Reply } from '../../shared/contract/envelope.ts'

/** What the shell tells the engine's process. */
export type ToEngine =
  | {
      readonly kind: 'call'
      readonly sequence: number
      readonly method: MethodName
      readonly input: unknown
      readonly jobId?: string
    }
  | { readonly kind: 'cancel'; readonly jobId: string }
  | { readonly kind: 'close' }

/** What the engine's process tells the shell. */
export type FromEngine =
  | { readonly kind: 'reply'; readonly sequence: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'closed' }
