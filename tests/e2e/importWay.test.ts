import { existsSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { dropFiles } from './support/drop.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import type { LaunchedApp } from './support/launchApp.ts'
import { launchOnNewProject } from './support/newProject.ts'
import { takeScreens } from './support/screens.ts'
import { handOver, temporaryFolder } from './support/unprivileged.ts'

let running: LaunchedApp
const folder = temporaryFolder('import')
const at = (name: string): string => path.join(folder, name)

/** An extract with an unknown heading, American dates, a local word, a date that is none, and a row twice. */
const extract = (sourceHeading: string, year: number): string =>
  [
    'Udtræk fra fagsystemet',
    `Sagsnr.;CPR-nr.;Bopælskommune;Modtaget dato;Underretningstype;${sourceHeading};Årsag;Første handling;Dato for første handling;Navn`,
    `${year}-1;010112-4321;Ishøj;01/31/${year};Skriftlig;Skolelederen;Fysisk omsorgssvigt;Akut foranstaltning;02/13/${year};Anna Prøve`,
    `${year}-2;020112-4322;Ishøj;02/13/${year};Skriftlig;Politiet;Fysisk omsorgssvigt;Akut foranstaltning;02/14/${year};Bo Prøve`,
    `${year}-3;030112-4323;Ishøj;03/14/${year};Skriftlig;Politiet;Fysisk omsorgssvigt;Akut foranstaltning;03/01/${year};Cilla Prøve`,
    `${year}-4;040112-4324;Ishøj;04/15/${year};Skriftlig;Skolelederen;Fysisk omsorgssvigt;Akut foranstaltning;04/16/${year};Dan Prøve`,
    `${year}-5;050112-4325;Ishøj;i går;Skriftlig;Politiet;Fysisk omsorgssvigt;Akut foranstaltning;05/16/${year};Eva Prøve`,
    `${year}-2;020112-4322;Ishøj;02/13/${year};Skriftlig;Politiet;Fysisk omsorgssvigt;Akut foranstaltning;02/14/${year};Bo Prøve`,
    '',
  ].join('\r\n')

/** Four placements, two of which overlap an earlier one of the same child. */
const placements = [
  'Løbenr.;CPR-nr.;Handlekommune;Anbringelsesform;Anbragt fra;Anbragt til;Samtykke / tvang;Efterværn;Startårsag;Ophørsårsag',
  ...['01-03-2012', '01-06-2012'].flatMap((from, row) =>
    ['010304-4041', '020304-4042'].map(
      (cpr, child) =>
        `${2 * row + child};${cpr};Ishøj Kommune;Plejefamilie;${from};31-12-2013;Samtykke;Nej;Ny anbringelse;Hjemgivet`,
    ),
  ),
  '',
].join('\r\n')

beforeAll(async () => {
  writeFileSync(at('med mus.csv'), extract('Meldt ind af', 2014))
  writeFileSync(at('uden mus.csv'), extract('Anmelderen', 2013))
  writeFileSync(at('overlap.csv'), placements)
  handOver(folder)
  running = await launchOnNewProject(folder)
})

afterAll(async () => {
  await running?.close()
})

const button = (name: string | RegExp) => running.page.getByRole('button', { name })
const dialog = () => running.page.getByRole('dialog')
const finding = (words: RegExp) => running.page.locator('details.finding').filter({ hasText: words })
const settled = (): Promise<unknown> => running.page.locator('.plan-files[aria-busy="false"]').waitFor()
/** The label of the list that has the focus. */
const focusedList = (): Promise<string | null> =>
  running.page.evaluate(() => {
    const element = document.activeElement
    return element instanceof HTMLSelectElement ? (element.labels[0]?.textContent ?? null) : null
  })
const decisions = (): Promise<number> => running.page.locator('main .decisions > li').count()

describe('a messy file with the mouse', () => {
  test('is dropped, and what it lacks is mapped by hand', async () => {
    await dropFiles(running.page, [at('med mus.csv')])
    await running.page.getByText(/mangler kolonnen »Underretter«/).waitFor()
    await takeScreens(running, 'way-1-refused')
    await button(/^Tilpas kolonner/).click()
    await dialog().getByText('Mangler: Underretter').waitFor()
    await expect.poll(focusedList).toBe('Kolonnen med »Underretter«')
    await dialog().getByLabel('Kolonnen med »Underretter«').selectOption({ label: 'F Meldt ind af' })
    const field = dialog().getByLabel('Kolonnen Meldt ind af læses som')
    expect(await field.locator('option:checked').textContent()).toBe('Underretter (skal med)')
    await takeScreens(running, 'way-2-mapping')
    await dialog().getByRole('button', { name: 'Brug og læs igen' }).click()
    await running.page.getByText('Kolonner valgt her').waitFor()
    expect(await decisions()).toBe(1)
  })

  test('waits until it is said what comes first in its dates', async () => {
    await button('Svar mangler').waitFor()
    expect(await button('Svar mangler').isDisabled()).toBe(true)
    await takeScreens(running, 'way-3-question')
    await running.page
      .getByRole('group', { name: /Hvad står først/ })
      .getByLabel(/^Måneden/)
      .check()
    await button('Indlæs 5 underretninger').waitFor()
    await settled()
  })

  test('has a local word mapped for all rows', async () => {
    await running.page.getByLabel('Hvad »Skolelederen« betyder').selectOption('Folkeskole')
    await button('Brug for alle 2 rækker med »Skolelederen«').click()
    await running.page.getByText('»Skolelederen« læses som »Folkeskole«').waitFor()
    await settled()
    expect(await running.page.getByLabel('Hvad »Skolelederen« betyder').count()).toBe(0)
  })

  test('has a date corrected, beside the row that it stands in', async () => {
    await finding(/Fejl/).locator('summary').first().click()
    await finding(/Fejl/).getByRole('button', { name: 'Ret …' }).click()
    await dialog().getByText('Se række 7').click()
    await dialog().getByText('Akut foranstaltning').waitFor()
    await takeScreens(running, 'way-4-correct')
    await dialog()
      .getByLabel(/^Modtaget dato/)
      .fill('05/15/2014')
    await dialog().getByRole('button', { name: 'Ret og læs igen' }).click()
    await button('Indlæs 6 underretninger').waitFor()
  })

  test('has a doubtful row left out and another one accepted, each with its reason', async () => {
    await finding(/før modtagelsen/)
      .locator('summary')
      .first()
      .click()
    await button('Udelad rækken …').click()
    await dialog().getByText('Rækken indlæses ikke; resten af filen indlæses.').waitFor()
    await dialog().getByLabel('Begrundelse').fill('Rettes i fagsystemet')
    await dialog().getByRole('button', { name: 'Udelad' }).click()
    await button('Indlæs 5 underretninger').waitFor()
    await settled()
    await finding(/samme/).locator('summary').first().click()
    await button('Acceptér …').click()
    await dialog().getByLabel('Begrundelse').fill('To henvendelser samme dag')
    await dialog().getByRole('button', { name: 'Acceptér' }).click()
    await running.page.getByText('Begrundelse: To henvendelser samme dag').waitFor()
    await takeScreens(running, 'way-5-decided')
  })

  test('takes a decision back and makes it again', async () => {
    await button('Fortryd valget: Rækker udeladt: Rettes i fagsystemet').click()
    await button('Indlæs 6 underretninger').waitFor()
    await settled()
    await finding(/før modtagelsen/)
      .locator('summary')
      .first()
      .click()
    await button('Udelad rækken …').click()
    await dialog().getByLabel('Begrundelse').fill('Rettes i fagsystemet')
    await dialog().getByRole('button', { name: 'Udelad' }).click()
    await button('Indlæs 5 underretninger').waitFor()
  })

  test('gives the rows left out as a spreadsheet', async () => {
    await settled()
    await answerSaveDialog(running.app, at('Udeladte.xlsx'))
    await button('Gem de udeladte rækker som regneark …').click()
    await running.page.getByText('Udeladte.xlsx er gemt med 1 post.').waitFor()
    expect(existsSync(at('Udeladte.xlsx')) && statSync(at('Udeladte.xlsx')).size).toBeGreaterThan(1_000)
  })

  test('is stored, and says what was', async () => {
    await button('Indlæs 5 underretninger').click()
    await running.page.getByText('1 fil er indlæst.').waitFor()
    await takeScreens(running, 'way-6-stored')
    await button('Se rækker fra med mus.csv').click()
    await dialog().getByText('1–5 af 5').waitFor()
    await dialog().getByText('To henvendelser samme dag').waitFor()
    expect(await dialog().textContent()).not.toContain('Prøve')
    // An answer is about a sheet and a column; how many rows it concerns nobody counts.
    expect(await dialog().textContent()).not.toContain('0 rækker')
    await running.page.keyboard.press('Escape')
    await running.page.getByText('Kolonner i 1 slags fil').click()
    await running.page.getByText('1 ord', { exact: true }).click()
    await takeScreens(running, 'way-7-remembered')
  })

  test('copies the hash of the file', async () => {
    await button(/kopiér SHA-256 for med mus\.csv/).click()
    await running.page.getByText('Kopieret').waitFor({ state: 'attached' })
    const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is undone, and comes back with all that was decided', async () => {
    await button('Fortryd indlæsning af med mus.csv').click()
    await dialog().getByRole('button', { name: 'Fortryd indlæsningen' }).click()
    await running.page.getByText(/^Fortrudt /).waitFor()
    await dropFiles(running.page, [at('med mus.csv')])
    await button('Indlæs 5 underretninger').waitFor()
    await button('Indlæs ikke').click()
  })
})

describe('a messy file with the keyboard alone', () => {
  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => running.page.keyboard.press(key)), Promise.resolve())
  const to = (name: RegExp): Promise<void> => tabTo(running.page, name)

  test('is chosen, mapped, answered for, accepted and stored', async () => {
    await answerOpenDialog(running.app, [at('uden mus.csv')])
    await to(/^Vælg filer …$/)
    await press('Enter')
    await running.page.getByText(/mangler kolonnen »Underretter«/).waitFor()

    await to(/^Tilpas kolonner/)
    await press('Enter')
    await expect.poll(focusedList).toBe('Kolonnen med »Underretter«')
    await running.page.keyboard.type('F An')
    await dialog().getByText('Valget huskes').waitFor()
    await to(/^Brug og læs igen$/)
    await press('Enter')
    await button('Svar mangler').waitFor()
    await settled()

    await to(/^(Dagen|Måneden):/)
    await press('ArrowDown')
    await settled()
    await button('Indlæs 5 underretninger').waitFor()
    await settled()

    await to(/^Spørgsmål.*samme/)
    await press('Enter')
    await to(/^Acceptér …$/)
    await press('Enter')
    await expect.poll(() => focusedName(running.page)).toBe('Begrundelse')
    await running.page.keyboard.type('Aftalt med fagsystemet')
    await to(/^Acceptér$/)
    await press('Enter')
    await running.page.getByText('Accepteret: Aftalt med fagsystemet').waitFor()
    await settled()
    await expect.poll(() => focusedName(running.page)).not.toBeNull()

    await to(/^Indlæs 5 underretninger$/)
    await press('Enter')
    await running.page.getByText('1 fil er indlæst.').waitFor()
  })

  test('is undone, and the focus stays in the list', async () => {
    await to(/^Fortryd indlæsning af uden mus\.csv$/)
    await press('Enter')
    await to(/^Fortryd indlæsningen$/)
    await press('Enter')
    await expect.poll(() => running.page.getByText(/^Fortrudt /).count()).toBe(2)
    await expect.poll(() => focusedName(running.page)).toBe('Indlæste filer')
  })
})

test('rows that overlap others are left out together', async () => {
  await dropFiles(running.page, [at('overlap.csv')])
  await button('Indlæs 4 anbringelser').waitFor()
  await finding(/overlapper/)
    .locator('summary')
    .first()
    .click()
  await button('Udelad 2 rækker …').click()
  await dialog().getByLabel('Begrundelse').fill('Afklares med teamet')
  await dialog().getByRole('button', { name: 'Udelad' }).click()
  await button('Indlæs 2 anbringelser').waitFor()
  await settled()
  expect(await finding(/overlapper/).count()).toBe(0)
  await button('Indlæs ikke').click()
})

test('nothing on the way broke the page’s content policy', () => {
  expect(running.violations()).toEqual([])
})
