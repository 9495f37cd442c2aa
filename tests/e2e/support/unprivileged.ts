import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const NOBODY = 65534
const isRoot = process.getuid?.() === 0

/** A fresh folder that the app under test may write to; `run.ts` removes it when the tests are over. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(process.env.AARSRAPPORT_E2E_FOLDER ?? os.tmpdir(), `${name}-`))
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  return folder
}

/** Gives what a test put into a folder to the user that the app runs as. */
export function handOver(folder: string): void {
  if (!isRoot) return
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, entry)
    chownSync(file, NOBODY, NOBODY)
    chmodSync(file, statSync(file).isDirectory() ? 0o755 : 0o644)
  }
}

export interface Starter {
  readonly executable: string
  /** Whether Chromium's own sandbox is on, so that a test may look for it. */
  readonly sandboxed: boolean
}

/**
 * Chromium refuses its sandbox to root, so root starts the app as nobody through a two-line script. Where nobody may
 * not read the checkout, the app runs as root and without the sandbox.
 */
export function starter(executable: string, projectRoot: string): Starter {
  if (!isRoot) return { executable, sandboxed: true }
  const drop = ['--reuid', `${NOBODY}`, '--regid', `${NOBODY}`, '--clear-groups', '--no-new-privs']
  const readable =
    spawnSync('setpriv', [...drop, 'test', '-r', path.join(projectRoot, 'dist/main/main.cjs')]).status === 0
  if (!readable) return { executable, sandboxed: false }
  const script = path.join(temporaryFolder('start'), 'electron')
  writeFileSync(script, `#!/bin/sh\nexec setpriv ${drop.slice(0, -1).join(' ')} '${executable}' "$@"\n`)
  chmodSync(script, 0o755)
  return { executable: script, sandboxed: true }
}
