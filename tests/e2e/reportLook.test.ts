import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { answerOpenDialog } from './support/dialogs.ts'
import { tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { takeScreens } from './support/screens.ts'
import { handOver, temporaryFolder } from './support/unprivileged.ts'

const folder = temporaryFolder('look')
const logo = join(folder, 'logo.svg')
const letter = join(folder, 'brev.txt')

let running: LaunchedApp
beforeAll(async () => {
  writeFileSync(
    logo,
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#7A1F3D"/></svg>',
  )
  writeFileSync(letter, 'Kære alle')
  handOver(folder)
  running = await launchApp()
  const { page } = running
  await page.getByText('Eksempel', { exact: true }).first().waitFor({ timeout: 60_000 })
  await page.getByRole('navigation').getByRole('button', { name: 'Indstillinger', exact: true }).click()
  await page.getByRole('heading', { name: 'Rapportens udseende' }).waitFor()
})
afterAll(() => running?.close())

const saved = () => running.page.getByText(/Udseendet er gemt/)

describe('the look of the report', () => {
  test('a colour that cannot be read is refused with its contrast, and the shade offered is taken', async () => {
    const { page } = running
    await tabTo(page, /^Farve til kapitelnumre, nøgletal og links$/)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('#FFCC00')
    await page.getByText(/kontrast på 1,5:1 mod hvidt papir\. Der kræves mindst 4,5:1/).waitFor()
    await takeScreens(running, 'look-refused')
    expect(await axeViolations(page)).toEqual([])
    await tabTo(page, /^Brug #[0-9A-F]{6}$/)
    await page.keyboard.press('Enter')
    await saved().waitFor()
  })

  test('theme and logo are chosen, and the program’s colour comes back', async () => {
    const { page, app } = running
    await page.getByLabel(/^Enkel: alt uden seriffer/).check()
    await saved().waitFor()
    await answerOpenDialog(app, [logo])
    await page.getByRole('button', { name: 'Vælg logo …' }).click()
    await page.getByText('Skriv, hvad logoet viser, før det vælges.').waitFor()
    await page.keyboard.type('Byvåben for Nordby Kommune')
    await page.getByRole('button', { name: 'Vælg logo …' }).click()
    await page.getByText('Logoet er gemt og står på rapportens forside.').waitFor()
    await page.getByRole('img', { name: 'Byvåben for Nordby Kommune' }).waitFor()
    await page.getByRole('button', { name: 'Brug programmets farve' }).click()
    await page.getByRole('button', { name: 'Brug programmets farve' }).waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Rapportens udseende' }).scrollIntoViewIfNeeded()
    await takeScreens(running, 'look')
  })

  test('a file that is no picture is told in a sentence', async () => {
    const { page, app } = running
    await answerOpenDialog(app, [letter])
    await page.getByRole('button', { name: 'Vælg et andet …' }).click()
    await page.getByText('»brev.txt« er ikke et billede af en kendt slags. Brug PNG, JPEG eller SVG.').waitFor()
  })
})
