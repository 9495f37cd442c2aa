import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { starter, temporaryFolder } from './unprivileged.ts'

export const projectRoot = path.resolve(import.meta.dirname, '../../..')

export interface LaunchedApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** What the program keeps between starts: settings, recent projects, keys, logs. */
  readonly userData: string
  readonly sandboxed: boolean
  /** Everything that the processes wrote to the console. */
  readonly output: () => string
  /** What the page tried that its content policy forbids: nothing, in a page of ours. */
  readonly violations: () => readonly string[]
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Another start's folder, to see what it kept. */
  readonly userData?: string
  readonly args?: readonly string[]
}

function electronExecutable(): string {
  const named = process.env.AARSRAPPORT_E2E_ELECTRON
  if (!named) throw new Error('Start these tests with: npm run test:e2e')
  return named
}

/** Starts the built app in a real Electron and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? temporaryFolder('user')
  const { executable, sandboxed } = starter(electronExecutable(), projectRoot)
  const env = {
    ...definedEnvironment(),
    AARSRAPPORT_USER_DATA: userData,
    HOME: userData,
    XDG_CONFIG_HOME: userData,
    TMPDIR: userData,
  }
  const app = await _electron.launch({
    executablePath: executable,
    args: [projectRoot, ...(sandboxed ? [] : ['--no-sandbox']), ...(options.args ?? [])],
    chromiumSandbox: sandboxed,
    env,
    timeout: 60_000,
  })
  let text = ''
  const collect = (chunk: Buffer): void => {
    text += chunk.toString('utf8')
  }
  app.process().stdout?.on('data', collect)
  app.process().stderr?.on('data', collect)
  const page = await app.firstWindow({ timeout: 60_000 }).catch((error: unknown) => {
    throw new Error(`The window did not open. The program said:\n${text}`, { cause: error })
  })
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|TrustedHTML/.test(message.text())) violations.push(message.text())
  })
  await page.waitForLoadState('domcontentloaded')
  return { app, page, userData, sandboxed, output: () => text, violations: () => violations, close: () => app.close() }
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries)
}
