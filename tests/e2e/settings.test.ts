import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { call } from './support/bridge.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { takeScreens } from './support/screens.ts'
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
    await page.getByText(/^Underrettere: \d+ kategorier$/).click()
    await page.getByLabel('National kategori for Folkeskole').selectOption({ label: 'Andre' })
    await page.getByText('Folkeskole tælles nu nationalt som Andre.', { exact: false }).waitFor()
    await page.getByText('Ændret fra: Skole eller andet uddannelsessted').waitFor()
    await takeScreens(running, 'settings-national')
    await tabTo(page, /^Nulstil Folkeskole$/)
    await page.keyboard.press('Enter')
    await page.getByText('Folkeskole følger igen listen.', { exact: false }).waitFor()
    await expect.poll(() => focusedName(page)).toBe('National kategori for Folkeskole')
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
