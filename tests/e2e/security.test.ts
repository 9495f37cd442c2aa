import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Canary, startCanary } from './support/canary.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'

/** Electron has this function for tests, but not in its types. */
interface WithPreferences {
  getLastWebPreferences(): Readonly<Record<string, unknown>>
}

let running: LaunchedApp
let canary: Canary

beforeAll(async () => {
  canary = await startCanary()
  running = await launchApp()
})

afterAll(async () => {
  await running?.close()
  await canary?.close()
})

describe('the window', () => {
  test('is sandboxed, isolated and without Node', async () => {
    const preferences = await running.app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .map((contents) => (contents as typeof contents & WithPreferences).getLastWebPreferences()),
    )
    expect(preferences).toHaveLength(1)
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      experimentalFeatures: false,
    })
  })

  test('has Chromium’s own sandbox around its process', async ({ skip }) => {
    skip(!running.sandboxed, 'The checkout is only readable by root, and root cannot have the sandbox.')
    const pid = await running.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId())
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m)
  })

  test('sees none of Node’s globals', async () => {
    const types = await running.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].map(
        (name) => typeof Reflect.get(globalThis, name),
      ),
    )
    expect(types).toEqual(Array(6).fill('undefined'))
  })

  test('sees exactly three functions of the shell, and cannot change them', async () => {
    const seen = await running.page.evaluate(() => {
      const bridge = Reflect.get(globalThis, 'aarsrapport') as Record<string, unknown>
      const before = bridge.call
      Reflect.set(bridge, 'call', null)
      Reflect.set(bridge, 'more', 1)
      return { keys: Object.keys(bridge).sort(), same: bridge.call === before, frozen: Object.isFrozen(bridge) }
    })
    expect(seen).toEqual({ keys: ['call', 'onProgress', 'pickFile'], same: true, frozen: true })
  })
})

describe('the page’s content policy', () => {
  test('allows nothing unsafe', async () => {
    const policy = await running.page.evaluate(async () =>
      (await fetch(location.href)).headers.get('content-security-policy'),
    )
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe-')
  })

  test('runs no script from markup, text or a foreign address', async () => {
    const ran = await running.page.evaluate(async (port) => {
      const attempts: (() => unknown)[] = [
        () => {
          const script = document.createElement('script')
          script.append('globalThis.ran = "inline"')
          document.head.append(script)
        },
        () => {
          const script = document.createElement('script')
          script.src = `http://127.0.0.1:${port}/x.js`
          document.head.append(script)
        },
        () => {
          document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="globalThis.ran = \'handler\'">')
        },
        // Later, because what the test driver itself evaluates may compile text while it runs.
        () => setTimeout(() => new Function('globalThis.ran = "function"')()),
      ]
      for (const attempt of attempts) {
        try {
          attempt()
        } catch {
          // A refusal may be an exception; what counts is that nothing ran.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 300))
      return Reflect.get(globalThis, 'ran')
    }, canary.port)
    expect(ran).toBeUndefined()
    expect(running.violations().length).toBeGreaterThan(0)
  })
})

describe('leaving the program', () => {
  const addresses = (): string[] => [
    'https://example.org/',
    `http://127.0.0.1:${canary.port}/`,
    'file:///etc/passwd',
    'data:text/html,<h1>x</h1>',
    'app://other/index.html',
  ]

  test('no address is navigated to', async () => {
    const home = running.page.url()
    for (const address of addresses()) {
      await running.page
        .evaluate((to) => {
          location.href = to
        }, address)
        .catch(() => undefined)
      await running.page.waitForTimeout(150)
      expect(running.page.url(), address).toBe(home)
    }
  })

  test('no address opens a window, a frame or a web view', async () => {
    for (const address of addresses()) {
      const opened = await running.page.evaluate((to) => {
        const frame = document.createElement('iframe')
        frame.src = to
        const view = document.createElement('webview')
        view.setAttribute('src', to)
        document.body.append(frame, view)
        return window.open(to) !== null
      }, address)
      await running.page.waitForTimeout(150)
      expect(opened, address).toBe(false)
    }
    const alive = await running.app.evaluate(({ BrowserWindow, webContents }) => ({
      windows: BrowserWindow.getAllWindows().length,
      contents: webContents.getAllWebContents().length,
    }))
    expect(alive).toEqual({ windows: 1, contents: 1 })
    const shown = running.page
      .frames()
      .slice(1)
      .map((frame) => frame.url())
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((url) => !/^(chrome-error:|about:blank$|$)/.test(url))).toEqual([])
  })

  test('no request leaves the machine’s own program', async () => {
    const reached = await running.page.evaluate(async (port) => {
      const tries = [
        () => fetch(`http://127.0.0.1:${port}/`),
        () =>
          new Promise((_resolve, reject) => new WebSocket(`ws://127.0.0.1:${port}/`).addEventListener('error', reject)),
        () =>
          new Promise((_resolve, reject) => {
            const image = new Image()
            image.addEventListener('error', reject)
            image.src = `http://127.0.0.1:${port}/x.png`
          }),
      ]
      const results = await Promise.allSettled(tries.map((attempt) => attempt()))
      navigator.sendBeacon(`http://127.0.0.1:${port}/`)
      return results.map((result) => result.status)
    }, canary.port)
    expect(reached).toEqual(['rejected', 'rejected', 'rejected'])
    await running.page.waitForTimeout(300)
    expect(canary.connections()).toBe(0)
  })

  test('no permission is granted', async () => {
    const answers = await running.page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
        'persistent-storage',
      ]
      const states = await Promise.all(
        names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
      )
      return [...states, await Notification.requestPermission()]
    })
    expect(new Set(answers)).toEqual(new Set(['denied']))
  })
})
