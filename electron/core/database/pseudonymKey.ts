import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { ChildKey } from '../../../shared/domain/cases.ts'

const KEY_BYTES = 32
const keyFile = (folder: string, projectId: string): string => join(folder, `${projectId}.key`)

/** Makes the project's key. It never lies in or beside the project file: whoever has only that file has no way back. */
export function createPseudonymKey(folder: string, projectId: string): KeyObject {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const bytes = randomBytes(KEY_BYTES)
  const handle = openSync(keyFile(folder, projectId), 'wx', 0o600)
  try {
    writeSync(handle, bytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return key
}

/** The project's key, or null where this computer does not have it. */
export function readPseudonymKey(folder: string, projectId: string): KeyObject | null {
  try {
    const bytes = readFileSync(keyFile(folder, projectId))
    if (bytes.length !== KEY_BYTES) return null
    const key = createSecretKey(bytes)
    bytes.fill(0)
    return key
  } catch {
    return null
  }
}

/** 128 bits of HMAC-SHA-256 over the ten digits: equal for equal children within one project, useless outside it. */
export const pseudonymOf = (key: KeyObject, tenDigits: string): ChildKey =>
  createHmac('sha256', key).update(`child:${tenDigits}`).digest('hex').slice(0, 32)
