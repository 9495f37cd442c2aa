import { spawn } from 'node:child_process'
import path from 'node:path'
import { buildApp } from './buildApp.ts'
import { prepareElectron } from './prepareElectron.ts'
import { ElectronUnavailable } from './unavailable.ts'
import { rebuildOnChange } from './watch.ts'

// npm start: builds what has changed, finds or prepares Electron, opens the app.
const root = path.resolve(import.meta.dirname, '../..')

try {
  process.exit(await start())
} catch (error) {
  if (!(error instanceof ElectronUnavailable)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function start(): Promise<number> {
  const electron = await prepareElectron(root, (line) => console.log(line))
  await buildApp(root)
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new ElectronUnavailable(
      'There is no display to open the window on; on a machine without one use: xvfb-run -a npm start',
    )
  }
  const asRoot = process.getuid?.() === 0
  if (asRoot) console.log('Root starts the app without Chromium’s sandbox; any other user starts it with the sandbox.')
  const wishes = process.argv.slice(2)
  if (wishes.includes('--watch')) rebuildOnChange(root)
  const args = [root, ...(asRoot ? ['--no-sandbox'] : []), ...wishes.filter((wish) => wish !== '--watch')]
  const child = spawn(electron.executable, args, { stdio: 'inherit', env: { ...process.env, ...electron.environment } })
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
