import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Overview } from '../../shared/contract/statistics.ts'
import { axeViolations } from './support/axe.ts'
import { call } from './support/bridge.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { answerWith } from './support/madeAnswers.ts'
import { launchOnNewProject } from './support/newProject.ts'
import { takeScreens } from './support/screens.ts'
import { tabRound } from './support/tabRound.ts'
import { sideways, takeZoomed, zoomTo } from './support/takeZoomed.ts'
import { temporaryFolder } from './support/unprivileged.ts'

let running: LaunchedApp
beforeAll(async () => {
  running = await launchApp()
  await running.page.getByText('Eksempel', { exact: true }).first().waitFor({ timeout: 60_000 })
})
afterAll(() => running?.close())

const rail = (name: string) => running.page.getByRole('navigation').getByRole('button', { name, exact: true })
const button = (name: string | RegExp) => running.page.getByRole('button', { name })
const panel = () => running.page.getByRole('complementary', { name: 'Forklar tallet' })

async function toOverview(): Promise<void> {
  await rail('Overblik').click()
  await running.page.getByRole('heading', { name: 'Det har ændret sig mest' }).waitFor()
}

describe('the year at a glance', () => {
  test('shows what moved most, the main numbers, what is missing and what to check', async () => {
    const { page } = running
    await toOverview()
    await page.getByRole('heading', { level: 1, name: 'Overblik 2013' }).waitFor()
    const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()
    expect(headings.slice(0, 5)).toEqual([
      'Det har ændret sig mest',
      'Årets hovedtal',
      'Størst afvigelse fra budgettet',
      'Mangler',
      'Bør ses efter',
    ])
    await takeScreens(running, 'overview')
  })

  test('explains a number, the one before, and the change, when they are clicked', async () => {
    await button('Forklar tallet 524: Underretninger, 2013').click()
    await panel().getByText('underretninger-2011-2013.xlsx').first().waitFor()
    expect(await panel().textContent()).toContain('524')
    await takeScreens(running, 'overview-explained')
    await button('Forklar tallet 515: Underretninger, 2012').click()
    await panel().getByText('Underretninger · 2012').waitFor()
    await button(/Forklar tallet \+1,7\s%: Underretninger, Ændring/).click()
    await panel().getByText('Beregnet af').waitFor()
  })

  test('follows the comparison year and the municipality', async () => {
    const { page } = running
    await page.getByLabel('Sammenlign med').selectOption('2011')
    await page.getByText('Sammenlignet med 2011.').waitFor()
    expect(await panel().textContent()).not.toContain('Beregnet af')
    await page.getByLabel('Kommune', { exact: true }).selectOption('Vallensbæk')
    await button('Forklar tallet 125: Underretninger, 2013').waitFor()
    await button('Fjern valget Sammenlign med').click()
    await button('Fjern valget Kommune').click()
    await button('Forklar tallet 524: Underretninger, 2013').waitFor()
  })

  test('leads from the head to what is missing, and from there to the screen that mends it', async () => {
    const { page } = running
    await button(/ting mangler$/).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mangler')
    await takeScreens(running, 'overview-matters')
    await button(/^Gå til Økonomi: Ishøj: 18 konti/).click()
    await page.getByRole('heading', { level: 1, name: 'Økonomi' }).waitFor()
    await expect.poll(() => focusedName(page)).toBe('Ishøj')
  })

  test('leads to the very municipality and line in the table of budget and accounts', async () => {
    const { page } = running
    const inSight = () =>
      page.evaluate(() => {
        const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
        return top > 150 && bottom < innerHeight
      })
    await toOverview()
    await button(/^Gå til Økonomi: Vallensbæk: /)
      .first()
      .click()
    await expect.poll(() => focusedName(page)).toBe('Vallensbæk')
    expect(await inSight()).toBe(true)
    await takeScreens(running, 'overview-to-municipality')
    await toOverview()
    const lines = page.getByRole('table', { name: 'Størst afvigelse fra budgettet' })
    const change = await lines
      .getByRole('button', { name: /Ændring|Afvigelse/ })
      .first()
      .textContent()
    await lines.getByRole('rowheader').getByRole('button').first().click()
    await expect.poll(() => focusedName(page)).toContain(change?.replace(/\s*kr\.$/, ''))
    expect(await inSight()).toBe(true)
    await takeScreens(running, 'overview-to-line')
  })

  test('shows the focus at every stop of a round with the Tab key', async () => {
    const { page } = running
    await toOverview()
    const stops = await tabRound(page)
    expect(stops.length).toBeGreaterThan(60)
    expect(stops.filter(({ marked, inSight }) => !marked || !inSight)).toEqual([])
  })

  test('is read and explained with the keyboard alone', async () => {
    const { page } = running
    await tabTo(page, /^Overblik$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Det har ændret sig mest' }).waitFor()
    await tabTo(page, /^Forklar tallet 20: Underretningsmøder, 2013$/)
    await page.keyboard.press('Enter')
    await panel().getByText('Underretningsmøder · 2013').waitFor()
    await page.keyboard.press('F6')
    expect(await panel().evaluate((element) => element.contains(document.activeElement))).toBe(true)
  })

  test.each(['light', 'dark'] as const)('passes axe in the %s theme', async (colorScheme) => {
    const { page } = running
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await toOverview()
    expect(await axeViolations(page)).toEqual([])
    if (colorScheme === 'dark') await takeScreens(running, 'overview-dark')
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('is whole at 200 % zoom, and brings the explanation into view', async () => {
    await zoomTo(running, 2)
    await toOverview()
    expect(await sideways(running)).toBeLessThanOrEqual(0)
    await takeZoomed(running, 'overview-zoom')
    await button('Forklar tallet 58: Underretningsmøder, 2012').click()
    await panel().getByText('Underretningsmøder · 2012').waitFor()
    await expect
      .poll(() => panel().evaluate((element) => element.getBoundingClientRect().top < window.innerHeight))
      .toBe(true)
    await takeZoomed(running, 'overview-zoom-explained')
    await zoomTo(running, 1)
  })

  test('tells changes across a break apart, without order and percentage', async () => {
    const { app, page } = running
    const reply = await call(page, 'overview.get', { year: 2013, language: 'da' })
    if (!reply.ok) throw new Error(reply.problem.en)
    const overview = reply.value as Overview
    const breakNote = 'Underrettere er opgjort på ny fra 2013.'
    const changes = overview.changes.map((change, index) =>
      index < 5 ? change : { ...change, breakNote, change: null },
    )
    await answerWith(app, { 'overview.get': { ...overview, changes } })
    await page.getByLabel('Kommune', { exact: true }).selectOption('Ishøj')
    await page.getByRole('heading', { name: 'Kan ikke sammenlignes over et databrud' }).waitFor()
    const apart = page.getByRole('table', { name: 'Kan ikke sammenlignes over et databrud' })
    expect(await apart.getByText(breakNote).count()).toBe(2)
    expect(await apart.getByRole('columnheader').allTextContents()).toEqual(['Tal', '2012', '2013'])
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'overview-break')
    await answerWith(app, {})
    await button('Fjern valget Kommune').click()
  })

  test('is written in English too', async () => {
    const { page } = running
    await button('English').click()
    await page.getByRole('heading', { level: 1, name: 'Overview 2013' }).waitFor()
    await page.getByRole('button', { name: /^Explain the number 524: Notifications/ }).waitFor()
    await takeScreens(running, 'overview-en')
    await page.getByRole('button', { name: 'Dansk' }).click()
    expect(running.violations()).toEqual([])
  })
})

describe('an empty project', () => {
  test('is told what to do first', async () => {
    const fresh = await launchOnNewProject(temporaryFolder('overview'))
    try {
      const { page } = fresh
      await page.getByRole('navigation').getByRole('button', { name: 'Overblik', exact: true }).click()
      await page.getByRole('heading', { name: 'Projektet er tomt' }).waitFor()
      expect(await axeViolations(page)).toEqual([])
      await takeScreens(fresh, 'overview-empty')
      await page.getByRole('button', { name: 'Gå til Indlæs' }).click()
      await page.getByRole('heading', { level: 1, name: 'Indlæs' }).waitFor()
    } finally {
      await fresh.close()
    }
  })
})
