import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MetricJson } from '../../shared/contract/engine.ts'
import { ALL } from '../../shared/statistics/scope.ts'
import { axeViolations } from './support/axe.ts'
import { call } from './support/bridge.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { takeScreens } from './support/screens.ts'
import { tabRound } from './support/tabRound.ts'
import { sideways, takeZoomed, zoomTo } from './support/takeZoomed.ts'

let running: LaunchedApp
beforeAll(async () => {
  running = await launchApp()
  const { page } = running
  await page.getByText('Eksempel', { exact: true }).first().waitFor({ timeout: 60_000 })
  await toSettings()
})
afterAll(() => running?.close())

const button = (name: string | RegExp) => running.page.getByRole('button', { name })

async function toSettings(): Promise<void> {
  const { page } = running
  await page.getByRole('navigation').getByRole('button', { name: 'Indstillinger', exact: true }).click()
  await page.getByLabel('Sammenlign med').waitFor()
}

/** How many notifications of 2013 are counted in a national category. */
async function nationally(source: string): Promise<number> {
  const reply = await call(running.page, 'metrics.list', { year: 2013 })
  if (!reply.ok) throw new Error(reply.problem.en)
  const found = (reply.value as readonly MetricJson[]).find(
    ({ metric, dims }) =>
      metric === 'notifications-national-source-count' &&
      dims.source === source &&
      dims.year === 2013 &&
      dims.municipality === ALL,
  )
  return Number(found?.value ?? 0)
}

/** By keyboard, from wherever the focus is. */
async function toStatistics(chapter: string, topic: string): Promise<void> {
  const { page } = running
  await tabTo(page, /^Statistik$/)
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Emner' }).waitFor()
  await tabTo(page, new RegExp(`^${chapter} \\d+$`))
  await page.keyboard.press('Enter')
  await tabTo(page, new RegExp(`^${topic}$`))
  await page.keyboard.press('Enter')
}

describe('peer groups', () => {
  test('say which is in use and what the data lack for it', async () => {
    const { page } = running
    expect(await page.getByLabel('Sammenlign med').inputValue()).toBe('Vestegnen (eksempel)')
    await page.getByLabel('Vægtet: hver kommune tæller efter sit folketal').check()
    await page.getByText(/Gennemsnittet kan ikke vægtes, fordi folketallet for 2012 mangler/).waitFor()
    await page
      .getByText('Valget er gemt. Sammenligningen i kapitlet Udgifter pr. 1.000 borgere er regnet om.')
      .waitFor()
    await takeScreens(running, 'settings')
    await page.getByLabel('Simpelt: hver kommune tæller lige meget').check()
    await page.getByText(/Gennemsnittet kan ikke vægtes/).waitFor({ state: 'detached' })
  })

  test('are made with the keyboard alone', async () => {
    const { page } = running
    await tabTo(page, /^Ny gruppe …$/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Naboer')
    await tabTo(page, /^Find kommune$/)
    await page.keyboard.type('vestegnskommune a')
    await tabTo(page, /^Opdigtet vestegnskommune A$/)
    await page.keyboard.press('Space')
    await page.getByText('1 kommune er valgt').waitFor()
    await takeScreens(running, 'settings-group')
    expect(await axeViolations(page)).toEqual([])
    await tabTo(page, /^Gem gruppen$/)
    await page.keyboard.press('Enter')
    await page.getByText('Gruppen Naboer er gemt. Den bruges ikke nu, så ingen tal er ændret.').waitFor()
    await expect.poll(() => focusedName(page)).toBe('Ny gruppe …')
  })

  test('refuse a name that is taken, and a group of nobody', async () => {
    const { page } = running
    await button('Ny gruppe …').click()
    await page.getByLabel('Navn').fill('naboer')
    await button('Gem gruppen').click()
    await page.getByText('Der er allerede en gruppe med det navn').waitFor()
    await page.getByText('Vælg mindst én kommune').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('change the numbers at once when they are chosen', async () => {
    const { page } = running
    await page.getByLabel('Sammenlign med').selectOption('Naboer')
    await page
      .getByText('Valget er gemt. Sammenligningen i kapitlet Udgifter pr. 1.000 borgere er regnet om.')
      .waitFor()
    const metrics = await call(page, 'metrics.list', { year: 2013 })
    expect(JSON.stringify(metrics)).toContain('Naboer gns.')
  })

  test('are deleted after a question that says what becomes of the numbers', async () => {
    const { page } = running
    await button('Slet gruppen Naboer').click()
    await page.getByText('Gruppen er i brug.', { exact: false }).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Slet', exact: true }).click()
    await page
      .getByText('Gruppen Naboer er slettet. Der sammenlignes nu med Vestegnen (eksempel)', { exact: false })
      .waitFor()
    expect(await page.getByLabel('Sammenlign med').inputValue()).toBe('Vestegnen (eksempel)')
  })
})

describe('national codes', () => {
  test('are changed and reset, and say so', async () => {
    const { page } = running
    const [schools, others] = [await nationally('Skole eller andet uddannelsessted'), await nationally('Andre')]
    await page.getByText(/^Underrettere: \d+ kategorier$/).click()
    await page.getByLabel('National kategori for Folkeskole').selectOption({ label: 'Andre' })
    await page.getByText('Folkeskole tælles nu nationalt som Andre.', { exact: false }).waitFor()
    await page.getByText('Ændret fra: Skole eller andet uddannelsessted').waitFor()
    const moved = (await nationally('Andre')) - others
    expect(moved).toBeGreaterThan(0)
    expect(await nationally('Skole eller andet uddannelsessted')).toBe(schools - moved)
    await takeScreens(running, 'settings-national')
    await tabTo(page, /^Nulstil Folkeskole$/)
    await page.keyboard.press('Enter')
    await page.getByText('Folkeskole følger igen listen.', { exact: false }).waitFor()
    expect(await nationally('Andre')).toBe(others)
    await expect.poll(() => focusedName(page)).toBe('National kategori for Folkeskole')
  })
})

describe('with the keyboard alone', () => {
  test('every stop of a round with the Tab key shows the focus', async () => {
    const { page } = running
    await toSettings()
    const stops = await tabRound(page)
    expect(stops.length).toBeGreaterThan(25)
    expect(stops.filter(({ marked, inSight }) => !marked || !inSight)).toEqual([])
  })

  test('the mean is chosen, and the text of the figure follows', async () => {
    const { page } = running
    const saved = page.getByText('Valget er gemt. Sammenligningen i kapitlet Udgifter pr. 1.000 borgere er regnet om.')
    await tabTo(page, /egne kommuner/i)
    await page.keyboard.press('Space')
    await saved.waitFor()
    await toStatistics('Udgifter pr. 1.000 borgere', 'Anbringende foranstaltninger')
    const note = page.getByRole('figure').getByText(/omfatter gruppen Vestegnen \(eksempel\) uden egne kommuner/)
    await note.waitFor()
    await takeScreens(running, 'settings-figure-without-own')
    await toSettings()
    await tabTo(page, /egne kommuner/i)
    await page.keyboard.press('Space')
    await saved.waitFor()
  })
})

describe('the screen', () => {
  test.each(['light', 'dark'] as const)('passes axe in the %s theme', async (colorScheme) => {
    const { page } = running
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
    if (colorScheme === 'dark') await takeScreens(running, 'settings-dark')
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('is whole at 200 % zoom, and in English', async () => {
    const { page } = running
    await button('English').click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await takeScreens(running, 'settings-en')
    await zoomTo(running, 2)
    expect(await sideways(running)).toBeLessThanOrEqual(0)
    await takeZoomed(running, 'settings-zoom')
    await zoomTo(running, 1)
    expect(running.violations()).toEqual([])
  })
})
