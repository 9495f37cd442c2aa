import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import { openReport, type ReportScreen } from './support/reportScreen.ts'
import { takeScreens } from './support/screens.ts'

let report: ReportScreen

beforeAll(async () => {
  report = await openReport()
})

afterAll(async () => {
  await report?.running.close()
})

describe('reading', () => {
  test('a chapter is read, and a number explained with the keyboard alone', async () => {
    const { page } = report.running
    await report.openChapter('Underretninger')
    await report.running.page.getByText('Skrevet til byråd, ledelse og underrettere').waitFor()
    await report.text().getByRole('heading', { name: 'Antal underretninger' }).waitFor()
    await tabTo(page, /^Forklar tallet 468$/)
    await report.press('ArrowRight', 'ArrowRight')
    expect(await focusedName(page)).toBe('Forklar tallet 524')
    await report.press('Alt+Enter')
    const panel = page.getByRole('complementary', { name: 'Forklar tallet' })
    await panel.getByText('Bygger på 524 rækker').waitFor()
    expect(await focusedName(page)).toBe('Forklar tallet 524')
    await takeScreens(report.running, 'report-explained')
    expect(await axeViolations(page)).toEqual([])
    await panel.getByRole('button', { name: 'Luk forklaringen' }).click()
    await page.getByText(/Side \d+ af \d+/).waitFor()
    expect(await focusedName(page)).toBe('Forklar tallet 524')
  })

  test('a table is one stop of Tab, and arrows walk its numbers', async () => {
    const { page } = report.running
    const table = report.text().getByRole('table').first()
    await table.getByRole('button').first().focus()
    const first = await focusedName(page)
    await report.press('ArrowDown')
    const second = await focusedName(page)
    expect(second).not.toBe(first)
    await report.press('ArrowUp')
    expect(await focusedName(page)).toBe(first)
    expect(
      await table.getByRole('button').evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length),
    ).toBe(1)
  })

  test('a place that waits for the author is marked, and leads into the text', async () => {
    const { page } = report.running
    await page.getByRole('button', { name: /steder mangler tekst$/ }).click()
    const place = report
      .text()
      .getByRole('button', { name: /^Skriv her: / })
      .first()
    await place.waitFor()
    await takeScreens(report.running, 'report-unwritten')
    const prompt = ((await place.textContent()) ?? '').replace('Skriv her: ', '')
    await place.click()
    await expect.poll(() => focusedName(page)).toBe('Tekst')
    await page.keyboard.type('Året var præget af en ny lov.')
    expect(await report.bodyText()).toContain(`:::fritekst{til="${prompt}"}\nÅret var præget af en ny lov.\n:::`)
    await report.text().getByText('Året var præget af en ny lov.').waitFor()
    expect(
      await report
        .text()
        .getByRole('button', { name: /^Skriv her/ })
        .count(),
    ).toBe(0)
    await report.press('Escape')
    await report.dialog().getByRole('button', { name: 'Kassér ændringerne' }).click()
    await report.text().waitFor()
  })
})

describe('the pages', () => {
  test('turn to the chapter that is chosen, and to what stands behind the cover', async () => {
    const { page } = report.running
    await report.tab(/^Sider/).click()
    await report.openChapter('Underretninger')
    await page.getByText(/^Side ([3-9]|\d\d+) af \d+$/).waitFor()
    await report
      .chapters()
      .getByRole('button', { name: /^Bag omslaget/ })
      .click()
    await page.getByText(/^Side 2 af \d+$/).waitFor()
    await page.locator('.pdf__page[data-page="2"]').waitFor()
    await takeScreens(report.running, 'report-behind-cover')
  })
})

describe('editions', () => {
  test('a short edition has its own chapters, and one in English is read and told as such', async () => {
    const { page } = report.running
    const edition = page.getByRole('combobox', { name: 'Udgave' })
    const all = await report.chapters().getByRole('button').count()
    await edition.selectOption('kort-udgave')
    await expect.poll(() => report.chapters().getByRole('button').count()).toBeLessThan(all)
    await report.text().locator('.pill').first().waitFor()
    await takeScreens(report.running, 'report-short')
    await edition.selectOption('annual-report')
    await page.locator('article.read[lang="en"]').getByText('The annual report brings together').waitFor()
    await report.openChapter('Notifications')
    await report.text().locator('.read-figure').first().scrollIntoViewIfNeeded()
    const figure = report.text().locator('.figure').first()
    await figure.locator('.figure__legend li[lang="da"]').filter({ hasText: 'Ishøj' }).waitFor()
    await figure
      .getByRole('button', { name: /^2013, Ishøj: / })
      .and(page.locator('[lang="da"]'))
      .waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(report.running, 'report-english-edition')
    await report.tab(/^Fund/).click()
    await page.getByText('Udgaven er ikke på dansk.').waitFor()
    await report.go('Økonomi')
    await page.getByRole('table').first().waitFor()
    await report.go('Rapport')
    expect(await edition.inputValue()).toBe('annual-report')
    await edition.selectOption('aarsrapport')
    await expect.poll(() => report.chapters().getByRole('button').count()).toBe(all)
  })
})

test('nothing on the way broke the page’s content policy', () => {
  expect(report.running.violations()).toEqual([])
})
