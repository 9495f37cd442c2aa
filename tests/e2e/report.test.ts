import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfText } from '../support/pdfText.ts'
import { axeViolations } from './support/axe.ts'
import { answerSaveDialog } from './support/dialogs.ts'
import { dropFiles } from './support/drop.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { takeScreens } from './support/screens.ts'
import { handOver, temporaryFolder } from './support/unprivileged.ts'

let running: LaunchedApp
const folder = temporaryFolder('report')
const more = path.join(folder, 'nye underretninger.csv')

const newNotifications = [
  'Sagsnr.;CPR-nr.;Bopælskommune;Modtaget dato;Underretningstype;Underretter;Årsag;Første handling;Dato for første handling',
  ...[1, 2, 3].map(
    (row) =>
      `NY-${row};010112-4321;Ishøj;1${row}-05-2013;Skriftlig;Skolelederen;Fysisk omsorgssvigt;Akut foranstaltning;18-05-2013`,
  ),
  '',
].join('\r\n')

beforeAll(async () => {
  writeFileSync(more, newNotifications)
  handOver(folder)
  running = await launchApp()
  await running.page.getByText('Eksempel', { exact: true }).first().waitFor()
  await go('Rapport')
  await running.page.getByText(/Side 1 af \d+/).waitFor({ timeout: 90_000 })
})

afterAll(async () => {
  await running?.close()
})

const button = (name: string | RegExp) => running.page.getByRole('button', { name })
const dialog = () => running.page.getByRole('dialog')
const tab = (name: string | RegExp) => running.page.getByRole('tab', { name })
const text = () => running.page.getByRole('article', { name: 'Kapitlets tekst' })
const body = () => running.page.getByRole('textbox', { name: 'Tekst', exact: true })
const chapters = () => running.page.getByRole('navigation', { name: 'Kapitler' })
const bodyText = (): Promise<string> => body().inputValue()
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await running.page.keyboard.press(key)
}
const go = (screen: string): Promise<void> =>
  running.page.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click()

async function openChapter(title: string): Promise<void> {
  await chapters()
    .getByRole('button', { name: new RegExp(`^\\S+ ?${title}`) })
    .click()
  await running.page.getByRole('heading', { level: 2, name: new RegExp(`^\\S+ ${title}$`) }).waitFor()
}

/** Writes at the end of the text, as a person does: so that the field can take it back. */
async function writeAtEnd(words: string): Promise<void> {
  await body().focus()
  await press('Control+End')
  await running.page.keyboard.insertText(words)
}

const isInSight = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

describe('reading', () => {
  test('a chapter is read, and a number explained with the keyboard alone', async () => {
    const { page } = running
    await openChapter('Underretninger')
    await running.page.getByText('Skrevet til byråd, ledelse og underrettere').waitFor()
    await text().getByRole('heading', { name: 'Antal underretninger' }).waitFor()
    await tabTo(page, /^Forklar tallet 468$/)
    await press('ArrowRight', 'ArrowRight')
    expect(await focusedName(page)).toBe('Forklar tallet 524')
    await press('Alt+Enter')
    const panel = page.getByRole('complementary', { name: 'Forklar tallet' })
    await panel.getByText('Bygger på 524 rækker').waitFor()
    expect(await focusedName(page)).toBe('Forklar tallet 524')
    await takeScreens(running, 'report-explained')
    expect(await axeViolations(page)).toEqual([])
    await panel.getByRole('button', { name: 'Luk forklaringen' }).click()
    await page.getByText(/Side \d+ af \d+/).waitFor()
    expect(await focusedName(page)).toBe('Forklar tallet 524')
  })

  test('a table is one stop of Tab, and arrows walk its numbers', async () => {
    const { page } = running
    const table = text().getByRole('table').first()
    await table.getByRole('button').first().focus()
    const first = await focusedName(page)
    await press('ArrowDown')
    const second = await focusedName(page)
    expect(second).not.toBe(first)
    await press('ArrowUp')
    expect(await focusedName(page)).toBe(first)
    expect(
      await table.getByRole('button').evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length),
    ).toBe(1)
  })

  test('a place that waits for the author is marked, and leads into the text', async () => {
    const { page } = running
    await page.getByRole('button', { name: /steder mangler tekst$/ }).click()
    const place = text()
      .getByRole('button', { name: /^Skriv her: / })
      .first()
    await place.waitFor()
    await takeScreens(running, 'report-unwritten')
    const prompt = ((await place.textContent()) ?? '').replace('Skriv her: ', '')
    await place.click()
    await expect.poll(() => focusedName(page)).toBe('Tekst')
    await page.keyboard.type('Året var præget af en ny lov.')
    expect(await bodyText()).toContain(`:::fritekst{til="${prompt}"}\nÅret var præget af en ny lov.\n:::`)
    await text().getByText('Året var præget af en ny lov.').waitFor()
    expect(
      await text()
        .getByRole('button', { name: /^Skriv her/ })
        .count(),
    ).toBe(0)
    await press('Escape')
    await dialog().getByRole('button', { name: 'Kassér ændringerne' }).click()
    await text().waitFor()
  })
})

describe('editions', () => {
  test('a short edition has its own chapters, and one in English is read and told as such', async () => {
    const { page } = running
    const edition = page.getByRole('combobox', { name: 'Udgave' })
    const all = await chapters().getByRole('button').count()
    await edition.selectOption('kort-udgave')
    await expect.poll(() => chapters().getByRole('button').count()).toBeLessThan(all)
    await text().locator('.pill').first().waitFor()
    await takeScreens(running, 'report-short')
    await edition.selectOption('annual-report')
    await page.locator('article.read[lang="en"]').getByText('The annual report brings together').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-english-edition')
    await tab(/^Fund/).click()
    await page.getByText('Udgaven er ikke på dansk.').waitFor()
    await go('Økonomi')
    await page.getByRole('table').first().waitFor()
    await go('Rapport')
    expect(await edition.inputValue()).toBe('annual-report')
    await edition.selectOption('aarsrapport')
    await expect.poll(() => chapters().getByRole('button').count()).toBe(all)
  })
})

describe('writing', () => {
  test('a text that nobody has touched stays the template’s, and changes are not thrown away unasked', async () => {
    const { page } = running
    await openChapter('Underretninger')
    await button('Rediger').click()
    await body().focus()
    await press('Control+s')
    await page.getByRole('textbox', { name: 'Kapitlets titel' }).fill('')
    await page.getByText('Skriv en titel, før kapitlet gemmes.').waitFor()
    await press('Control+s', 'Escape')
    await dialog().getByRole('button', { name: 'Luk og behold' }).click()
    await button('Kassér ændringerne …').click()
    await dialog().getByRole('button', { name: 'Annullér' }).click()
    await chapters().getByText('Ikke gemt').waitFor()
    await button('Kassér ændringerne …').click()
    await dialog().getByRole('button', { name: 'Kassér ændringerne' }).click()
    await chapters().getByText('Ikke gemt').waitFor({ state: 'detached' })
    expect(await chapters().getByText('Tilrettet').count()).toBe(0)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('a number is found by its name and put where the cursor is, and seen at once', async () => {
    const { page } = running
    await openChapter('Børnefaglige undersøgelser')
    await button('Rediger').focus()
    await press('Enter')
    await body().waitFor()
    await writeAtEnd('\n\nKontoret noterer, at der kom ')
    await press('Control+Space')
    await dialog().getByRole('combobox', { name: 'Søg efter navn' }).waitFor()
    await page.keyboard.type('underretninger vallensbæk 2013')
    await dialog().getByRole('option').first().getByText('125').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-insert')
    await press('Enter')
    await dialog().waitFor({ state: 'hidden' })
    await expect.poll(bodyText).toMatch(/kom :tal\{key="notifications-count"[^}]*\}$/)
    await page.keyboard.insertText(' underretninger fra Vallensbæk.')
    await text()
      .getByRole('paragraph')
      .filter({ hasText: 'Kontoret noterer' })
      .getByRole('button', { name: 'Forklar tallet 125' })
      .waitFor()
    await takeScreens(running, 'report-editing')
    expect(await axeViolations(page)).toEqual([])
  })

  test('what is inserted is taken back with the field’s own undo', async () => {
    const before = await bodyText()
    await button('Fed').click()
    expect(await bodyText()).toBe(`${before}****`)
    await press('Control+z')
    await expect.poll(bodyText).toBe(before)
  })

  test('a text that cannot be set is shown at its line, and the name that was meant is one click away', async () => {
    const { page } = running
    await writeAtEnd('\n\nI alt :tal{key="notification-count"}.')
    const lines = (await bodyText()).split('\n').length
    await page.getByRole('alert').getByText(`Linje ${lines}:`).waitFor()
    await page.locator('.editor-line--problem').getByText('notification-count').waitFor()
    expect(await button('Gem').isDisabled()).toBe(true)
    await takeScreens(running, 'report-problem')
    expect(await axeViolations(page)).toEqual([])
    await button('Ret til notifications-count').click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    expect(await bodyText()).toMatch(/:tal\{key="notifications-count"\}\.$/)
  })

  test('a number that is typed offers to be made live', async () => {
    await writeAtEnd('\n\nI 2013 modtog kommunerne 524 underretninger.')
    await button('Gør 524 til et levende tal').click()
    await expect.poll(bodyText).toMatch(/modtog kommunerne :tal\{key="notifications-count"[^}]*\} underretninger\.$/)
    await takeScreens(running, 'report-live')
  })

  test('Escape asks, and text that is not saved is still there after another screen', async () => {
    const { page } = running
    await writeAtEnd('\n\nI 2012 modtog kommunerne 515 underretninger.')
    await writeAtEnd('\n\nI 2013 modtog kommunerne 530 underretninger.')
    await press('Escape')
    await dialog().getByText('Teksten er ændret').waitFor()
    expect(await focusedName(page)).toBe('Skriv videre')
    expect(await axeViolations(page)).toEqual([])
    await dialog().getByRole('button', { name: 'Luk og behold' }).click()
    await chapters().getByText('Ikke gemt').waitFor()
    await go('Økonomi')
    await page.getByRole('table').first().waitFor()
    await go('Rapport')
    await chapters().getByText('Ikke gemt').waitFor()
    await button('Fortsæt').click()
    expect(await bodyText()).toContain('530 underretninger')
  })

  test('the window does not close over it unasked', async () => {
    const { page, app } = running
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await dialog().getByText('Et kapitel har ændringer, som ikke er gemt.').waitFor()
    await dialog().getByRole('button', { name: 'Bliv i vinduet' }).click()
    await dialog().waitFor({ state: 'hidden' })
    expect(await body().isVisible()).toBe(true)
    expect(page.isClosed()).toBe(false)
  })

  test('it is saved from the keyboard and stands in the pages', async () => {
    const { page, app } = running
    await body().focus()
    await press('Control+s')
    await page.getByText(/^Gemt/).waitFor()
    await button('Luk').click()
    await chapters()
      .getByRole('button', { name: /undersøgelser.*Tilrettet/ })
      .waitFor()
    expect(await focusedName(page)).not.toBeNull()
    const file = path.join(folder, 'rapport.pdf')
    expect(app.windows()).toHaveLength(1)
    await answerSaveDialog(app, file)
    await button('Gem som PDF …').click()
    await page.getByText(/er gemt med \d+ sider/).waitFor({ timeout: 90_000 })
    const pages = (await pdfText(new Uint8Array(readFileSync(file)))).join('\n').replaceAll(/\s+/g, ' ')
    expect(pages).toContain('Kontoret noterer, at der kom 125 underretninger fra Vallensbæk.')
    expect(pages).not.toContain('Skriv her')
  })
})

describe('findings', () => {
  test('a number that contradicts the figures is found, led to, and accepted with a reason', async () => {
    const { page } = running
    await openChapter('Underretninger')
    await tab(/^Fund/).click()
    const card = page.getByRole('listitem').filter({ hasText: 'modtog kommunerne 530 underretninger' })
    await card.getByText('Tallet afviger fra opgørelsen').waitFor()
    await takeScreens(running, 'report-findings')
    expect(await axeViolations(page)).toEqual([])
    await card.getByRole('button', { name: 'Gå til stedet' }).click()
    const block = page.locator('.read-block--marked')
    await block.getByText('modtog kommunerne 530').waitFor()
    expect(await block.evaluate((element) => element === document.activeElement)).toBe(true)
    // Figures on the way are drawn when they come near, and must not push the place out of sight.
    await page.waitForTimeout(500)
    expect(await isInSight(block)).toBe(true)
    await takeScreens(running, 'report-finding-place')
    await block.getByRole('button', { name: 'Vis fundet ved denne tekst' }).click()
    await page.locator('.finding-card--marked').waitFor()
    await card.getByRole('button', { name: 'Acceptér …' }).click()
    await dialog().getByRole('button', { name: 'Acceptér', exact: true }).click()
    await dialog().getByText('Skriv en begrundelse.').waitFor()
    await dialog().getByRole('textbox', { name: 'Begrundelse' }).fill('Foreløbigt tal fra ledelsen')
    await dialog().getByRole('button', { name: 'Acceptér', exact: true }).click()
    await page.getByText('1 accepteret fund').click()
    await card.getByText('Foreløbigt tal fra ledelsen').waitFor()
    expect(await block.getByRole('button', { name: 'Vis fundet ved denne tekst' }).count()).toBe(0)
    await takeScreens(running, 'report-accepted')
    await card.getByRole('button', { name: 'Træk tilbage' }).click()
    await block.getByRole('button', { name: 'Vis fundet ved denne tekst' }).waitFor()
  })
})

describe('a number typed in an earlier text', () => {
  test('is made live from the findings: the editor opens with it in its place', async () => {
    await button('Gør 515 til et levende tal').click()
    await expect
      .poll(bodyText)
      .toMatch(/I 2012 modtog kommunerne :tal\{key="notifications-count"[^}]*\} underretninger\./)
    await text()
      .getByRole('paragraph')
      .filter({ hasText: 'I 2012 modtog' })
      .getByRole('button', { name: /515/ })
      .waitFor()
    await body().focus()
    await press('Escape')
    await dialog().getByRole('button', { name: 'Kassér ændringerne' }).click()
    await text().getByText('modtog kommunerne 515').waitFor()
  })
})

describe('what has changed', () => {
  test('numbers are approved; after a new import the changed ones are listed, marked and led to', async () => {
    const { page } = running
    await tab('Ændret').click()
    await button('Godkend hele rapportens tal').click()
    await page.getByText('Ingen tal er ændret, siden de blev godkendt.').waitFor()
    await takeScreens(running, 'report-approved')

    await go('Indlæs')
    await dropFiles(page, [more])
    await button(/^Indlæs \d/).click()
    await page.getByText('1 fil er indlæst.').waitFor()
    await go('Rapport')
    await openChapter('Underretninger')
    await chapters()
      .getByRole('button', { name: /^\S+ ?Underretninger.*ændrede tal/ })
      .waitFor()
    await text().getByRole('button', { name: 'Forklar tallet 527, ændret fra 524' }).first().waitFor()
    await tab(/^Ændret/).click()
    const card = page.getByRole('listitem').filter({ hasText: '524 → 527' }).first()
    await card.waitFor()
    await takeScreens(running, 'report-changes')
    expect(await axeViolations(page)).toEqual([])
    await card.getByRole('button', { name: 'Gå til stedet' }).click()
    await page.locator('.read-block--marked').waitFor()
    await button('Godkend hele rapportens tal').click()
    await page.getByText('Ingen tal er ændret, siden de blev godkendt.').waitFor()
  })
})

describe('back to the template', () => {
  test('is asked about with both texts side by side', async () => {
    const { page } = running
    await openChapter('Børnefaglige undersøgelser')
    await button('Rediger').click()
    await button('Tilbage til skabelonen …').click()
    await dialog().getByText('Kontoret noterer').waitFor()
    await takeScreens(running, 'report-template')
    expect(await axeViolations(page)).toEqual([])
    await dialog().getByRole('button', { name: 'Brug skabelonens tekst' }).click()
    await dialog().waitFor({ state: 'hidden' })
    await expect.poll(bodyText).not.toContain('Kontoret noterer')
    await button('Luk').click()
    await expect
      .poll(() =>
        chapters()
          .getByRole('button', { name: /Tilrettet/ })
          .count(),
      )
      .toBe(0)
  })

  test('nothing on the way broke the page’s content policy', () => {
    expect(running.violations()).toEqual([])
  })
})
