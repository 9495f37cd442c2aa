import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engineMethods, shellMethods } from '../../shared/contract/engine.ts'
import { call } from './support/bridge.ts'
import { enginePid } from './support/engineProcess.ts'
import { type LaunchedApp, launchApp, projectRoot } from './support/launchApp.ts'

let running: LaunchedApp

beforeAll(async () => {
  running = await launchApp()
})

afterAll(async () => {
  await running?.close()
})

describe('the program’s own addresses', () => {
  const steps = ['..', '%2e%2e', '%2E.', '.%2e', '..%5c', '%2e%2e%5c', '..%00', '%252e%252e', '....//', '..;']
  const targets = ['package.json', 'main/main.cjs', 'preload/preload.cjs', 'etc/passwd']

  test('never lead out of the page’s folder', async () => {
    const paths = steps.flatMap((step) =>
      ['/', '%2f', '%2F'].flatMap((slash) =>
        targets.flatMap((target) => [1, 2, 8].map((times) => `app://ui/${`${step}${slash}`.repeat(times)}${target}`)),
      ),
    )
    paths.push(
      'app://ui//etc/passwd',
      'app://ui/%2fetc/passwd',
      'app://ui/assets/../../main/main.cjs',
      'app://ui/C:%5cWindows%5cwin.ini',
    )
    const found = await running.page.evaluate(async (addresses) => {
      const statuses = await Promise.all(
        addresses.map(async (address) => [address, (await fetch(address)).status] as const),
      )
      return statuses.filter(([, status]) => status !== 404).map(([address]) => address)
    }, paths)
    expect(paths.length).toBeGreaterThan(150)
    expect(found).toEqual([])
  })
})

describe('the door between window and shell', () => {
  test('answers nothing to names outside the contract', async () => {
    const names = [
      '',
      'project',
      'project.delete',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'PROJECT.OPEN',
      'x'.repeat(5000),
    ]
    for (const name of names) {
      expect(await call(running.page, name, {}), name).toMatchObject({ ok: false, problem: { code: 'input.invalid' } })
    }
  })

  test('answers nothing to input outside the contract, for any method', async () => {
    const pid = await enginePid(running.app)
    const bad: unknown[] = [
      null,
      undefined,
      1,
      'text',
      [],
      true,
      {
        unknown: { deep: [] },
        file: 1,
        files: 'a',
        year: '2013',
        planId: 0,
        batchId: -1,
        topic: {},
        language: 'de',
        set: 'fr',
        token: [],
        jobId: 7,
        metric: null,
        name: 4,
        dims: 1,
        municipality: 1,
      },
    ]
    for (const name of [...Object.keys(engineMethods), ...Object.keys(shellMethods)]) {
      for (const input of bad) {
        const reply = await call(running.page, name, input)
        expect(reply, `${name} ${JSON.stringify(input)}`).toMatchObject({
          ok: false,
          problem: { code: 'input.invalid' },
        })
      }
    }
    expect(await enginePid(running.app)).toBe(pid)
  })

  test('takes no path in the place of a token', async () => {
    const file = path.resolve('package.json')
    const calls: [string, unknown][] = [
      ['project.open', { file }],
      ['project.create', { file, name: 'x' }],
      ['project.backup', { file }],
      ['import.plan', { files: [file] }],
      ['report.export', { year: 2013, file }],
      ['shell.open', { token: file }],
    ]
    for (const [name, input] of calls) {
      expect(await call(running.page, name, input), name).toMatchObject({
        ok: false,
        problem: { code: 'input.invalid' },
      })
    }
  })

  test('opens for the main frame of the own page only', async () => {
    const reply = await running.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
        await stranger.loadURL('data:text/html,<p>x</p>')
        const answer: unknown = await stranger.webContents.executeJavaScript(
          "window.aarsrapport.call('shell.version', {})",
        )
        stranger.destroy()
        return answer
      },
      path.join(projectRoot, 'dist/preload/preload.cjs'),
    )
    expect(reply).toMatchObject({ ok: false, problem: { code: 'input.invalid' } })
  })
})
