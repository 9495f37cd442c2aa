// `node tests/bench/windowDelay.ts [ROWS]`: how long main process and page are kept waiting while a large file is read,
// and how long a reading that is half done takes to stop.
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { buildApp } from '../../electron/runtime/buildApp.ts'
import { prepareElectron } from '../../electron/runtime/prepareElectron.ts'
import type { Bridge } from '../../shared/contract/bridge.ts'
import type { ImportPlan } from '../../shared/domain/importing.ts'
import { call, pick } from '../e2e/support/bridge.ts'
import { answerOpenDialog, answerSaveDialog } from '../e2e/support/dialogs.ts'
import { startDisplay } from '../e2e/support/display.ts'
import { type LaunchedApp, launchApp } from '../e2e/support/launchApp.ts'
import { temporaryFolder } from '../e2e/support/unprivileged.ts'
import { largeNotifications } from './files/largeNotifications.ts'

const root = path.resolve(import.meta.dirname, '../..')
const rows = Number(process.argv[2] ?? 500_000)

/** Milliseconds beyond the timer's own interval. */
interface Delays {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

type Gaps = Window & { gaps: number[]; timer: number }

async function watchPage(page: Page): Promise<() => Promise<Delays>> {
  await page.evaluate(() => {
    const target = window as unknown as Gaps
    const every = 5
    let last = performance.now()
    target.gaps = []
    target.timer = window.setInterval(() => {
      const now = performance.now()
      target.gaps.push(Math.max(0, now - last - every))
      last = now
    }, every)
  })
  return () =>
    page.evaluate(() => {
      const target = window as unknown as Gaps
      window.clearInterval(target.timer)
      const sorted = target.gaps.sort((a, b) => a - b)
      const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
      return { p50: at(0.5), p99: at(0.99), max: at(1) }
    })
}

async function watchMain({ app }: LaunchedApp): Promise<() => Promise<Delays>> {
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    Object.assign(globalThis, { loopDelay: delay })
  })
  return () =>
    app.evaluate(() => {
      const { loopDelay } = globalThis as unknown as {
        loopDelay: { disable(): void; percentile(of: number): number; max: number }
      }
      loopDelay.disable()
      const beyond = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - 5)
      return {
        p50: beyond(loopDelay.percentile(50)),
        p99: beyond(loopDelay.percentile(99)),
        max: beyond(loopDelay.max),
      }
    })
}

const shown = (name: string, { p50, p99, max }: Delays): string =>
  `${name.padEnd(10)} p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  max ${max.toFixed(1)} ms`

interface Half extends Window {
  half: Promise<number>
}

/** Milliseconds from `shell.cancel`, sent when half of the rows are read, to the answer of the cancelled plan. */
async function cancelDelay(page: Page, files: readonly string[]): Promise<number> {
  await page.evaluate(
    ([job, total]) => {
      const target = window as unknown as Half & { aarsrapport: Bridge }
      target.half = new Promise((resolve) => {
        const stop = target.aarsrapport.onProgress((event) => {
          if (event.type !== 'progress' || event.progress.jobId !== job) return
          if (event.progress.done < total / 2) return
          stop()
          resolve(performance.now())
          void target.aarsrapport.call('shell.cancel', { jobId: job })
        })
      })
    },
    ['bench-cancel', rows] as const,
  )
  const cancelled = await page.evaluate(
    async ([job, given]) => {
      const target = window as unknown as Half & { aarsrapport: Bridge }
      const reply = await target.aarsrapport.call('import.plan', { files: given }, job)
      const answered = performance.now()
      return reply.ok ? null : answered - (await target.half)
    },
    ['bench-cancel', files] as const,
  )
  if (cancelled === null) throw new Error('The plan was finished before it could be cancelled.')
  return cancelled
}

async function measure(running: LaunchedApp, file: string): Promise<void> {
  const { app, page } = running
  await answerSaveDialog(app, path.join(temporaryFolder('project'), 'Stor fil.aarsrapport'))
  const [project] = await pick(page, { purpose: 'createProject', suggestedName: 'Stor fil' })
  await call(page, 'project.create', { file: project?.token, name: 'Stor fil' })
  await answerOpenDialog(app, [file])
  const tokens = await pick(page, { purpose: 'openSpreadsheets' })
  const [main, renderer] = [await watchMain(running), await watchPage(page)]
  const started = performance.now()
  const files = tokens.map(({ token }) => token)
  const reply = await call(page, 'import.plan', { files }, 'bench')
  const seconds = (performance.now() - started) / 1000
  const delays = { main: await main(), renderer: await renderer() }
  if (!reply.ok) throw new Error(reply.problem.en)
  const { counts } = reply.value as ImportPlan
  if (counts.new !== rows) throw new Error(`${counts.new} of ${rows} rows were planned.`)
  console.log(`${rows} rows read and planned in ${seconds.toFixed(1)} s; delay of the event loop meanwhile:`)
  console.log(shown('main', delays.main))
  console.log(shown('page', delays.renderer))
  await call(page, 'import.discard', { planId: (reply.value as ImportPlan).id })
  console.log(`cancelled half-way: stopped after ${(await cancelDelay(page, files)).toFixed(0)} ms`)
}

const electron = await prepareElectron(root, (line) => console.log(line))
const display = process.env.DISPLAY ? undefined : await startDisplay()
const folder = temporaryFolder('bench')
try {
  await buildApp(root)
  Object.assign(process.env, electron.environment, {
    AARSRAPPORT_E2E_ELECTRON: electron.executable,
    AARSRAPPORT_E2E_FOLDER: folder,
    ...(display ? { DISPLAY: display.name } : {}),
  })
  const running = await launchApp()
  try {
    await measure(running, await largeNotifications(rows))
  } finally {
    await running.close()
  }
} finally {
  display?.close()
  rmSync(folder, { recursive: true, force: true })
}
