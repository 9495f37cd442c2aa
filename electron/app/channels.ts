import type { PickRequest } from '../../shared/contract/bridge.ts'

/** The only two names that cross between preload and shell. */
export const REQUEST = 'aarsrapport:request'
export const EVENT = 'aarsrapport:event'

/** What the preload asks the shell for; the shell checks it again before it believes a word. */
export type WindowRequest =
  | { readonly kind: 'call'; readonly method: string; readonly input: unknown; readonly jobId?: string | undefined }
  | { readonly kind: 'pick'; readonly request: PickRequest }
  | { readonly kind: 'drop'; readonly paths: readonly string[] }
