import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { PickRequest } from '../../shared/contract/bridge.ts'
import type { FileToken } from '../../shared/contract/engine.ts'

/** How a file came to its token; each method takes only tokens of its own kinds. */
export type Purpose = PickRequest['purpose'] | 'dropped' | 'exported'

export interface FileTokens {
  issue(file: string, purpose: Purpose): FileToken
  /** The path, or nothing when the token is unknown or was issued for something else. */
  pathOf(token: string, purposes: readonly Purpose[]): string | undefined
}

/** Tokens are random and live as long as the program runs; the window can neither read nor invent a path. */
export function createFileTokens(): FileTokens {
  const files = new Map<string, { path: string; purpose: Purpose }>()
  const issued = new Map<string, string>()
  return {
    issue(file, purpose) {
      const key = `${purpose} ${file}`
      const token = issued.get(key) ?? randomUUID()
      issued.set(key, token)
      files.set(token, { path: file, purpose })
      return { token, name: path.basename(file) }
    },
    pathOf(token, purposes) {
      const found = files.get(token)
      return found && purposes.includes(found.purpose) ? found.path : undefined
    },
  }
}
