import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { countSlowCalls } from './support/countSlowCalls.ts'
import { focusedName } from './support/keyboard.ts'
import { openReport, type ReportScreen } from './support/reportScreen.ts'
import { takeScreens } from './support/screens.ts'

const WRITTEN = ['I 2012 modtog kommunerne 515 underretninger.', 'I 2013 modtog kommunerne 530 underretninger.'].join(
  '\n\n',
)

let report: ReportScreen

beforeAll(async () => {
  report = await openReport({ chapter: 'undersoegelser', words: WRITTEN })
})

afterAll(async () => {
  await report?.running.close()
})

const card = () => report.running.page.getByRole('listitem').filter({ hasText: 'modtog kommunerne 530 underretninger' })
const marked = () => report.running.page.locator('.read-block--marked')
const mark = () => marked().getByRole('button', { name: 'Vis fundet ved denne tekst' })
const accept = () => report.dialog().getByRole('button', { name: 'Acceptér', exact: true })
const reason = () => report.dialog().getByRole('textbox', { name: 'Begrundelse' })

/** What is read out with a field besides its name. */
const saidOf = (field: Locator): Promise<string | undefined> =>
  field.evaluate((node) => document.getElementById(node.getAttribute('aria-describedby') ?? '')?.textContent)

const isInSight = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

describe('a number that contradicts the figures', () => {
  test('is found, and led to', async () => {
    const { page } = report.running
    await report.openChapter('Underretninger')
    await report.tab(/^Fund/).click()
    await card().getByText('Tallet afviger fra opgørelsen').waitFor()
    await takeScreens(report.running, 'report-findings')
    expect(await axeViolations(page)).toEqual([])
    await card().getByRole('button', { name: 'Gå til stedet' }).click()
    await marked().getByText('modtog kommunerne 530').waitFor()
    expect(await marked().evaluate((element) => element === document.activeElement)).toBe(true)
    // Figures on the way are drawn when they come near, and must not push the place out of sight.
    await page.waitForTimeout(500)
    expect(await isInSight(marked())).toBe(true)
    await takeScreens(report.running, 'report-finding-place')
    await mark().click()
    await page.locator('.finding-card--marked').waitFor()
  })

  test('is not accepted for a reason that is refused: the dialog says why, and keeps what was typed', async () => {
    await card().getByRole('button', { name: 'Acceptér …' }).click()
    await accept().click()
    await report.dialog().getByText('Skriv en begrundelse.').waitFor()
    expect(await reason().evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await reason().getAttribute('aria-invalid')).toBe('true')
    expect(await saidOf(reason())).toBe('Skriv en begrundelse.')
    await takeScreens(report.running, 'report-reason-missing')
    await reason().fill('Aftalt om barnet 010203-1234')
    await accept().click()
    await report
      .dialog()
      .getByText(/^Begrundelsen indeholder noget, der ligner et CPR-nummer/)
      .waitFor()
    expect(await reason().inputValue()).toBe('Aftalt om barnet 010203-1234')
    await expect.poll(() => focusedName(report.running.page)).toMatch(/^Begrundelsen indeholder noget/)
    expect(await axeViolations(report.running.page)).toEqual([])
    await takeScreens(report.running, 'report-reason-refused')
    await report.dialog().getByRole('button', { name: 'Annullér' }).click()
    await report.dialog().waitFor({ state: 'hidden' })
    expect(await mark().count()).toBe(1)
  })

  test('is accepted with a reason, and taken back', async () => {
    const { page } = report.running
    await card().getByRole('button', { name: 'Acceptér …' }).click()
    expect(await report.dialog().getByRole('alert').count()).toBe(0)
    expect(await reason().inputValue()).toBe('')
    await reason().fill('Foreløbigt tal fra ledelsen')
    const sent = await countSlowCalls(report.running.app, 'report.acceptFinding')
    await accept().dblclick()
    await page.getByText('1 accepteret fund').click()
    await card().getByText('Foreløbigt tal fra ledelsen').waitFor()
    expect(await sent()).toBe(1)
    expect(await mark().count()).toBe(0)
    await takeScreens(report.running, 'report-accepted')
    await card().getByRole('button', { name: 'Træk tilbage' }).click()
    await mark().waitFor()
  })
})

describe('a number typed in an earlier text', () => {
  test('is made live from the findings: the editor opens with it in its place', async () => {
    await report.button('Gør 515 til et levende tal').click()
    await expect
      .poll(report.bodyText)
      .toMatch(/I 2012 modtog kommunerne :tal\{key="notifications-count"[^}]*\} underretninger\./)
    await report
      .text()
      .getByRole('paragraph')
      .filter({ hasText: 'I 2012 modtog' })
      .getByRole('button', { name: /515/ })
      .waitFor()
    await report.body().focus()
    await report.press('Escape')
    await report.dialog().getByRole('button', { name: 'Kassér ændringerne' }).click()
    await report.text().getByText('modtog kommunerne 515').waitFor()
  })
})

test('nothing on the way broke the page’s content policy', () => {
  expect(report.running.violations()).toEqual([])
})
