import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

export type Log = (event: string, facts: Readonly<Record<string, string | number | boolean>>) => void

const LIMIT_BYTES = 1_000_000

/** A line of JSON per event, at most two files of 1 MB. It holds codes and durations, never what the files contain. */
export function fileLog(folder: string, process: string): Log {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${process}.log`)
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > LIMIT_BYTES) renameSync(file, `${file}.1`)
  return (event, facts) => {
    const line = JSON.stringify({ time: new Date().toISOString(), event, ...facts })
    try {
      appendFileSync(file, `${line}\n`)
    } catch {
      // A full disk must not stop the work that wanted to be noted.
    }
  }
}

/** Where an error came from without its message: a message may quote a cell. */
export function withoutContents(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, ...frames.slice(0, 12).map((line) => line.trim())].join(' | ')
}
