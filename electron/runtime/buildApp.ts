import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './command.ts'

const SOURCES = ['electron', 'shared', 'renderer', 'package-lock.json']
const MADE = [
  'dist/main/main.cjs',
  'dist/main/engineProcess.cjs',
  'dist/main/worker.cjs',
  'dist/preload/preload.cjs',
  'dist/renderer/index.html',
]

/** Builds the app with electron-vite if any source is newer than what was built last. */
export async function buildApp(root: string): Promise<void> {
  const built = Math.min(
    ...MADE.map((file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  )
  if (newest(root) < built) return
  console.log('Building the app …')
  const script = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const args = [script, 'build', '--config', path.join(root, 'electron/electron.vite.config.ts'), '--logLevel', 'warn']
  const result = await runCommand(process.execPath, args, { cwd: root })
  if (result.output.trim()) console.log(result.output.trim())
  if (result.code !== 0) throw new Error('The app could not be built.')
}

function newest(root: string): number {
  let latest = 0
  for (const source of SOURCES) {
    const at = path.join(root, source)
    const files = statSync(at).isDirectory()
      ? readdirSync(at, { recursive: true, encoding: 'utf8' }).map((file) => path.join(at, file))
      : [at]
    for (const file of files) latest = Math.max(latest, statSync(file).mtimeMs)
  }
  return latest
}
