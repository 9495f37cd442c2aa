import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import axe from 'axe-core'
import { chromium, type Page } from 'playwright-core'
import { serve } from './serve.ts'

/**
 * Takes pictures of every screen and runs axe over each, light and dark.
 * node look.ts BUILT_PAGE PICTURES [name …]
 */
const [built = '', pictures = '', ...wanted] = process.argv.slice(2)

interface Scene {
  readonly name: string
  readonly query?: string
  readonly act?: (page: Page) => Promise<void>
}

const rail = (name: string) => async (page: Page) => {
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('button', { name }).click()
}

const topic = (name: string) => async (page: Page) => {
  await rail('Statistik')(page)
  await page.getByRole('navigation', { name: 'Emner' }).getByRole('button', { name, exact: true }).click()
}

const scenes: readonly Scene[] = [
  { name: 'start-none', query: 'project=none' },
  { name: 'start', act: rail('Start') },
  {
    name: 'start-create',
    query: 'project=none',
    act: async (page) => {
      await page.getByRole('button', { name: 'Nyt projekt' }).click()
      await page.getByRole('button', { name: 'Vælg sted og opret' }).click()
      await page.getByText('Skriv centrets navn').waitFor()
    },
  },
  {
    name: 'start-problem',
    query: 'project=none&fail=open',
    act: (page) => page.getByRole('button', { name: 'Åbn projekt' }).click(),
  },
  {
    name: 'start-working',
    query: 'project=none&slow=1',
    act: async (page) => {
      await page.getByRole('button', { name: 'Åbn eksemplet' }).click()
      await page.waitForTimeout(2400)
    },
  },
  { name: 'import-empty', query: 'project=empty' },
  { name: 'import', act: rail('Indlæs') },
  {
    name: 'import-plan',
    act: async (page) => {
      await rail('Indlæs')(page)
      await page.getByRole('button', { name: 'Vælg filer' }).click()
      await page.locator('details').nth(1).locator('summary').click()
    },
  },
  {
    name: 'import-working',
    query: 'slow=1',
    act: async (page) => {
      await rail('Indlæs')(page)
      await page.getByRole('button', { name: 'Vælg filer' }).click()
      await page.waitForTimeout(2400)
    },
  },
  {
    name: 'import-done',
    act: async (page) => {
      await rail('Indlæs')(page)
      await page.getByRole('button', { name: 'Vælg filer' }).click()
      await page.getByRole('button', { name: /^Indlæs \d/ }).click()
      await page.getByText('filer er indlæst').waitFor()
    },
  },
  {
    name: 'import-undo',
    act: async (page) => {
      await rail('Indlæs')(page)
      await page.getByRole('button', { name: 'Fortryd indlæsningen af anbringelser.xlsx' }).click()
      await page.getByRole('dialog').waitFor()
      await page.waitForTimeout(400)
    },
  },
  { name: 'statistics' },
  {
    name: 'statistics-explain',
    act: (page) => page.getByRole('button', { name: 'Forklar tallet 399' }).first().click(),
  },
  { name: 'statistics-line', act: topic('Underretninger pr. måned') },
  { name: 'statistics-stacked', act: topic('Underretninger pr. barn') },
  { name: 'statistics-bars', act: topic('Årsag') },
  { name: 'statistics-response', act: topic('Responstid') },
  { name: 'statistics-years', act: topic('Underrettere over årene') },
  { name: 'statistics-slope', act: topic('Anbringelsesform, ændring') },
  { name: 'statistics-economy', act: topic('Største afvigelser') },
  { name: 'statistics-peers', act: topic('Anbringende foranstaltninger') },
  { name: 'statistics-en', query: 'language=en' },
  { name: 'economy', act: rail('Økonomi') },
  {
    name: 'economy-sorted',
    act: async (page) => {
      await rail('Økonomi')(page)
      await page.getByRole('button', { name: 'Største afvigelse først' }).click()
      await page.getByRole('checkbox').nth(2).check()
      await page.getByRole('checkbox').nth(3).check()
    },
  },
  {
    name: 'report',
    act: async (page) => {
      await rail('Rapport')(page)
      await page.locator('canvas[data-page]').waitFor()
      await page.getByRole('button', { name: 'Gem som PDF' }).click()
      await page.getByText('er gemt med').waitFor()
    },
  },
  {
    name: 'help',
    act: async (page) => {
      await page.evaluate(() =>
        (window as unknown as { emitBridgeEvent(event: unknown): void }).emitBridgeEvent({
          type: 'command',
          command: 'help',
        }),
      )
      await page.getByRole('dialog').waitFor()
      await page.waitForTimeout(400)
    },
  },
  {
    name: 'restarted',
    act: async (page) => {
      await page.evaluate(() =>
        (window as unknown as { emitBridgeEvent(event: unknown): void }).emitBridgeEvent({ type: 'engineRestarted' }),
      )
      await page.getByText('er startet igen').waitFor()
    },
  },
]

const sizes = [
  { label: '1280', width: 1280, height: 800, scheme: 'light' },
  { label: '1280-dark', width: 1280, height: 800, scheme: 'dark' },
  { label: '1920', width: 1920, height: 1080, scheme: 'light' },
  { label: '640', width: 640, height: 400, scheme: 'light' },
] as const

await mkdir(pictures, { recursive: true })
const { server, address } = await serve(path.resolve(built))
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--font-render-hinting=none'],
})
let troubles = 0
const trouble = (name: string, text: string) => {
  troubles += 1
  console.log(`${name}: ${text}`)
}

for (const size of sizes) {
  const context = await browser.newContext({ viewport: size, colorScheme: size.scheme, reducedMotion: 'reduce' })
  for (const scene of scenes) {
    const name = `${scene.name}-${size.label}`
    if (wanted.length > 0 && !wanted.some((each) => name.startsWith(each))) continue
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    page.on('console', (message) => message.type() === 'error' && trouble(name, message.text()))
    page.on('pageerror', (error) => trouble(name, error.message))
    try {
      await page.goto(`${address}/?${scene.query ?? ''}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await scene.act?.(page)
      await page.waitForTimeout(500)
    } catch (error) {
      trouble(name, String(error))
    }
    await page.screenshot({ path: path.join(pictures, `${name}.png`) })
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> }
      }
      const { violations: found } = await checker.run()
      return found.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} ${node.html.slice(0, 160)} ${node.failureSummary}`),
      )
    })
    for (const violation of violations) trouble(name, `axe ${violation}`)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    if (overflow) trouble(name, 'the window scrolls sideways')
    await page.close()
  }
  await context.close()
}
await browser.close()
server.close()
console.log(troubles === 0 ? 'No violations.' : `${troubles} troubles.`)
process.exitCode = troubles === 0 ? 0 : 1
