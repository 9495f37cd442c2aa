import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'

/** A small JSON file that is replaced whole; a missing or spoilt one reads as the given start value. */
export interface JsonFile<Value> {
  readonly existed: boolean
  read(): Value
  write(value: Value): void
}

export function jsonFile<Value>(file: string, schema: z.ZodType<Value>, start: Value): JsonFile<Value> {
  const stored = load(file)
  const parsed = schema.safeParse(stored)
  let value = parsed.success ? parsed.data : start
  return {
    existed: stored !== undefined,
    read: () => value,
    write(next) {
      value = next
      replace(file, `${JSON.stringify(next, null, 2)}\n`)
    },
  }
}

function load(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Written beside, flushed, then renamed: after a power cut there is the old file or the new one. */
function replace(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const fresh = `${file}.new`
  const handle = openSync(fresh, 'w')
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(fresh, file)
}
