import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfText } from '../support/pdfText.ts'
import { axeViolations } from './support/axe.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { focusedName } from './support/keyboard.ts'
import { openReport, type ReportScreen } from './support/reportScreen.ts'
import { takeScreens } from './support/screens.ts'
import { temporaryFolder } from './support/unprivileged.ts'

let report: ReportScreen
const folder = temporaryFolder('report')

beforeAll(async () => {
  report = await openReport()
})

afterAll(async () => {
  await report?.running.close()
})

describe('writing', () => {
  test('a text that nobody has touched stays the template’s, and changes are not thrown away unasked', async () => {
    const { page } = report.running
    await report.openChapter('Underretninger')
    await report.button('Rediger').click()
    await report.body().focus()
    await report.press('Control+s')
    await page.getByRole('textbox', { name: 'Kapitlets titel' }).fill('')
    await page.getByText('Skriv en titel, før kapitlet gemmes.').waitFor()
    await report.press('Control+s', 'Escape')
    await report.dialog().getByRole('button', { name: 'Luk og behold' }).click()
    await report.button('Kassér ændringerne …').click()
    await report.dialog().getByRole('button', { name: 'Annullér' }).click()
    await report.chapters().getByText('Ikke gemt').waitFor()
    await report.button('Kassér ændringerne …').click()
    await report.dialog().getByRole('button', { name: 'Kassér ændringerne' }).click()
    await report.chapters().getByText('Ikke gemt').waitFor({ state: 'detached' })
    expect(await report.chapters().getByText('Tilrettet').count()).toBe(0)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('a number is found by its name and put where the cursor is, and seen at once', async () => {
    const { page } = report.running
    await report.openChapter('Børnefaglige undersøgelser')
    await report.button('Rediger').focus()
    await report.press('Enter')
    await report.body().waitFor()
    await report.writeAtEnd('\n\nKontoret noterer, at der kom ')
    await report.press('Control+Space')
    await report.dialog().getByRole('combobox', { name: 'Søg efter navn' }).waitFor()
    await page.keyboard.type('underretninger vallensbæk 2013')
    await report.dialog().getByRole('option').first().getByText('125').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(report.running, 'report-insert')
    await report.press('Enter')
    await report.dialog().waitFor({ state: 'hidden' })
    await expect.poll(report.bodyText).toMatch(/kom :tal\{key="notifications-count"[^}]*\}$/)
    await page.keyboard.insertText(' underretninger fra Vallensbæk.')
    await report
      .text()
      .getByRole('paragraph')
      .filter({ hasText: 'Kontoret noterer' })
      .getByRole('button', { name: 'Forklar tallet 125' })
      .waitFor()
    await takeScreens(report.running, 'report-editing')
    expect(await axeViolations(page)).toEqual([])
  })

  test('what is inserted is taken back with the field’s own undo', async () => {
    const before = await report.bodyText()
    await report.button('Fed').click()
    expect(await report.bodyText()).toBe(`${before}****`)
    await report.press('Control+z')
    await expect.poll(report.bodyText).toBe(before)
  })

  test('a text that cannot be set is shown at its line, and the name that was meant is one click away', async () => {
    const { page } = report.running
    await report.writeAtEnd('\n\nI alt :tal{key="notification-count"}.')
    const lines = (await report.bodyText()).split('\n').length
    await page.getByRole('alert').getByText(`Linje ${lines}:`).waitFor()
    await page.locator('.editor-line--problem').getByText('notification-count').waitFor()
    expect(await report.button('Gem').isDisabled()).toBe(true)
    await takeScreens(report.running, 'report-problem')
    expect(await axeViolations(page)).toEqual([])
    await report.button('Ret til notifications-count').click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    expect(await report.bodyText()).toMatch(/:tal\{key="notifications-count"\}\.$/)
  })

  test('a number that is typed offers to be made live', async () => {
    await report.writeAtEnd('\n\nI 2013 modtog kommunerne 524 underretninger.')
    await report.button('Gør 524 til et levende tal').click()
    await expect
      .poll(report.bodyText)
      .toMatch(/modtog kommunerne :tal\{key="notifications-count"[^}]*\} underretninger\.$/)
    await takeScreens(report.running, 'report-live')
  })

  test('Escape asks, and text that is not saved is still there after another screen', async () => {
    const { page } = report.running
    await report.writeAtEnd('\n\nI 2012 modtog kommunerne 515 underretninger.')
    await report.writeAtEnd('\n\nI 2013 modtog kommunerne 530 underretninger.')
    await report.press('Escape')
    await report.dialog().getByText('Teksten er ændret').waitFor()
    expect(await focusedName(page)).toBe('Skriv videre')
    expect(await axeViolations(page)).toEqual([])
    await report.dialog().getByRole('button', { name: 'Luk og behold' }).click()
    await report.chapters().getByText('Ikke gemt').waitFor()
    await report.go('Økonomi')
    await page.getByRole('table').first().waitFor()
    await report.go('Rapport')
    await report.chapters().getByText('Ikke gemt').waitFor()
    await report.button('Fortsæt').click()
    expect(await report.bodyText()).toContain('530 underretninger')
  })

  test('the window does not close over it unasked', async () => {
    const { page, app } = report.running
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await report.dialog().getByText('Et kapitel har ændringer, som ikke er gemt.').waitFor()
    await report.dialog().getByRole('button', { name: 'Bliv i vinduet' }).click()
    await report.dialog().waitFor({ state: 'hidden' })
    expect(await report.body().isVisible()).toBe(true)
    expect(page.isClosed()).toBe(false)
  })

  test('it is saved from the keyboard and stands in the pages', async () => {
    const { page, app } = report.running
    await report.body().focus()
    await report.press('Control+s')
    await page.getByText(/^Gemt/).waitFor()
    await report.button('Luk').click()
    await report
      .chapters()
      .getByRole('button', { name: /undersøgelser.*Tilrettet/ })
      .waitFor()
    expect(await focusedName(page)).not.toBeNull()
    const file = path.join(folder, 'rapport.pdf')
    expect(app.windows()).toHaveLength(1)
    await answerSaveDialog(app, file)
    await report.button('Gem som PDF …').click()
    await page.getByText(/er gemt med \d+ sider/).waitFor({ timeout: 90_000 })
    const pages = (await pdfText(new Uint8Array(readFileSync(file)))).join('\n').replaceAll(/\s+/g, ' ')
    expect(pages).toContain('Kontoret noterer, at der kom 125 underretninger fra Vallensbæk.')
    expect(pages).not.toContain('Skriv her')
  })
})

describe('back to the template', () => {
  test('is asked about with both texts side by side', async () => {
    const { page } = report.running
    await report.openChapter('Børnefaglige undersøgelser')
    await report.button('Rediger').click()
    await report.button('Tilbage til skabelonen …').click()
    await report.dialog().getByText('Kontoret noterer').waitFor()
    await takeScreens(report.running, 'report-template')
    expect(await axeViolations(page)).toEqual([])
    await report.dialog().getByRole('button', { name: 'Brug skabelonens tekst' }).click()
    await report.dialog().waitFor({ state: 'hidden' })
    await expect.poll(report.bodyText).not.toContain('Kontoret noterer')
    await report.button('Luk').click()
    await expect
      .poll(() =>
        report
          .chapters()
          .getByRole('button', { name: /Tilrettet/ })
          .count(),
      )
      .toBe(0)
  })
})

test('nothing on the way broke the page’s content policy', () => {
  expect(report.running.violations()).toEqual([])
})
