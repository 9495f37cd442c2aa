import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildApp } from '../../electron/runtime/buildApp.ts'
import { prepareElectron } from '../../electron/runtime/prepareElectron.ts'
import { ElectronUnavailable } from '../../electron/runtime/unavailable.ts'
import { startDisplay } from './support/display.ts'

// Runs the end-to-end tests in a real Electron. Where there is none, they are counted as not run, never as passed.
const root = path.resolve(import.meta.dirname, '../..')
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
const config = path.join(root, 'tests/e2e/vitest.config.ts')

process.exitCode = await run()

async function run(): Promise<number> {
  const electron = await prepareElectron(root, (line) => console.log(line)).catch((error: unknown) => {
    if (error instanceof ElectronUnavailable) return error
    throw error
  })
  if (electron instanceof ElectronUnavailable) return notRun(electron.message)

  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  const display = needsDisplay ? await startDisplay() : undefined
  if (needsDisplay && !display)
    return notRun('There is no display, and Xvfb is not installed (Debian: apt-get install xvfb).')

  const folder = mkdtempSync(path.join(os.tmpdir(), 'aarsrapport-e2e-'))
  chmodSync(folder, 0o755)
  try {
    await buildApp(root)
    const env = {
      ...process.env,
      ...electron.environment,
      ...(display ? { DISPLAY: display.name } : {}),
      AARSRAPPORT_E2E_ELECTRON: electron.executable,
      AARSRAPPORT_E2E_FOLDER: folder,
    }
    const args = [vitest, 'run', '--config', config, ...process.argv.slice(2)]
    return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1
  } finally {
    display?.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function notRun(reason: string): number {
  const listed = spawnSync(process.execPath, [vitest, 'list', '--config', config, '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  const tests = JSON.parse(listed.stdout.slice(listed.stdout.indexOf('['))) as unknown[]
  console.log(`${tests.length} end-to-end tests NOT RUN: ${reason}`)
  return process.env.AARSRAPPORT_E2E === 'required' ? 1 : 0
}
