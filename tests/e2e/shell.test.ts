import { spawn } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { ProjectInfo, RecentProject } from '../../shared/contract/engine.ts'
import { call, heardEvents, listen, pick } from './support/bridge.ts'
import { answerOpenDialog, catchMessages } from './support/dialogs.ts'
import { type LaunchedApp, launchApp, projectRoot } from './support/launchApp.ts'
import { sampleFiles } from './support/sampleFiles.ts'
import { handOver, starter, temporaryFolder } from './support/unprivileged.ts'

const running: LaunchedApp[] = []

async function launch(options?: Parameters<typeof launchApp>[0]): Promise<LaunchedApp> {
  const app = await launchApp(options)
  running.push(app)
  return app
}

async function value<T>({ page }: LaunchedApp, method: string, input: unknown = {}): Promise<T> {
  const reply = await call(page, method, input)
  expect(reply, method).toMatchObject({ ok: true })
  return (reply as { value: T }).value
}

afterEach(async () => {
  for (const app of running.splice(0)) await app.close()
})

describe('starting', () => {
  test('the very first start opens the sample, marked as one; the next start does not', async () => {
    const first = await launch()
    const sample = await value<ProjectInfo>(first, 'project.info')
    expect(sample).toMatchObject({ sample: true, reportYear: 2013 })
    expect(await value<readonly RecentProject[]>(first, 'shell.recent')).toMatchObject([
      { name: sample.name, exists: true },
    ])
    await first.close()

    const second = await launch({ userData: first.userData })
    expect(await value(second, 'project.info')).toBeNull()
    const [recent] = await value<readonly RecentProject[]>(second, 'shell.recent')
    expect(await value(second, 'project.open', { file: recent?.token })).toMatchObject({ sample: true })
  })

  test('with a project’s file opens that project', async () => {
    const first = await launch()
    await value(first, 'project.info')
    await first.close()
    const folder = path.join(first.userData, 'samples')
    const file = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.aarsrapport')) ?? '')
    const second = await launch({ userData: first.userData, args: [file] })
    expect(await value(second, 'project.info')).toMatchObject({ fileName: path.basename(file) })
  })

  test('a second time shows the first window and ends with its own code', async () => {
    const first = await launch()
    expect(await startAgain(first)).toBe(17)
    expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('a second time with a file that is no project says so and leaves the open project alone', async () => {
    const first = await launch()
    await value(first, 'project.info')
    const shown = await catchMessages(first.app)
    const folder = temporaryFolder('foreign')
    const file = path.join(folder, 'regneark.aarsrapport')
    writeFileSync(file, 'not a project')
    handOver(folder)
    expect(await startAgain(first, file)).toBe(17)
    await expect.poll(shown).toEqual(['regneark.aarsrapport: Filen er ikke en projektfil fra dette program.'])
    expect(await value(first, 'project.info')).toMatchObject({ sample: true })
  })
})

/** Starts the program once more beside a running one; gives the code it ends with. */
async function startAgain({ userData }: LaunchedApp, ...files: string[]): Promise<unknown> {
  const { executable, sandboxed } = starter(process.env.AARSRAPPORT_E2E_ELECTRON ?? '', projectRoot)
  const home = { AARSRAPPORT_USER_DATA: userData, HOME: userData, XDG_CONFIG_HOME: userData, TMPDIR: userData }
  const args = [projectRoot, ...(sandboxed ? [] : ['--no-sandbox']), ...files]
  const second = spawn(executable, args, { env: { ...process.env, ...home }, stdio: 'ignore' })
  return await new Promise((resolve) => second.on('exit', resolve))
}

describe('between window and shell', () => {
  test('menu commands reach the window, in the language that was chosen', async () => {
    const app = await launch()
    await listen(app.page)
    const labels = () =>
      app.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label.replace('&', '')))
    expect(await labels()).toEqual(['Filer', 'Rediger', 'Vis', 'Hjælp'])
    await app.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go:economy')?.click())
    await expect.poll(() => heardEvents(app.page)).toContainEqual({ type: 'command', command: 'go:economy' })
    expect(await value(app, 'shell.language', { set: 'en' })).toBe('en')
    expect(await labels()).toEqual(['File', 'Edit', 'View', 'Help'])
    await app.close()
    const next = await launch({ userData: app.userData })
    expect(await value(next, 'shell.language')).toBe('en')
  })

  test('dropped and picked files become tokens, and only real files do', async () => {
    const app = await launch()
    const files = sampleFiles().slice(0, 2)
    await answerOpenDialog(app.app, files)
    const picked = await pick(app.page, { purpose: 'openSpreadsheets' })
    expect(picked.map(({ name }) => name)).toEqual(files.map((file) => path.basename(file)))
    expect(JSON.stringify(picked)).not.toContain(path.dirname(files[0] ?? ''))

    await app.page.evaluate(() => {
      const input = document.createElement('input')
      input.type = 'file'
      input.multiple = true
      input.id = 'dropped'
      document.body.append(input)
    })
    await app.page.setInputFiles('#dropped', files)
    const dropped = await app.page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#dropped')
      const bridge = Reflect.get(globalThis, 'aarsrapport') as { pickFile(files: File[]): Promise<{ name: string }[]> }
      return bridge.pickFile([...(input?.files ?? []), new File(['x'], 'invented.csv')])
    })
    expect(dropped.map(({ name }) => name)).toEqual(files.map((file) => path.basename(file)))
  })
})

test('closing leaves no process, no unfinished file and no cache behind', async () => {
  const app = await launch()
  await value(app, 'project.info')
  const pids = await app.app.evaluate(({ app: own }) => own.getAppMetrics().map(({ pid }) => pid))
  await app.close()
  await expect.poll(() => pids.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([])
  const left = readdirSync(app.userData, { recursive: true, encoding: 'utf8' })
  expect(left.filter((name) => /\.aarsrapport-(wal|shm|journal)$|\.new$/.test(name))).toEqual([])
  expect(left.filter((name) => /(^|\/)(Cache|Code Cache)\/.*_\d$/.test(name))).toEqual([])
})
