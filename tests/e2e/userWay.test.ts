import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfText } from '../support/pdfText.ts'
import { answerOpenDialog, answerSaveDialog, catchOpenedFiles } from './support/dialogs.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { sampleFiles } from './support/sampleFiles.ts'
import { takeScreens } from './support/screens.ts'
import { temporaryFolder } from './support/unprivileged.ts'

let running: LaunchedApp
const folder = temporaryFolder('way')
const report = path.join(folder, 'Årsrapport 2013.pdf')

beforeAll(async () => {
  running = await launchApp()
})

afterAll(async () => {
  await running?.close()
})

const go = (screen: string): Promise<void> =>
  running.page.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click()

describe('from the office’s files to the annual report, in the window', () => {
  test('the first start shows the sample, marked as an example', async () => {
    await running.page.getByText('Eksempel', { exact: true }).first().waitFor()
    await takeScreens(running, '1-first-start')
  })

  test('a new project is made', async () => {
    await go('Start')
    await running.page.getByRole('button', { name: 'Nyt projekt …' }).click()
    await running.page.getByLabel('Centrets navn').fill('Familiecentret Birken')
    await answerSaveDialog(running.app, path.join(folder, 'Birken.aarsrapport'))
    await running.page.getByRole('button', { name: 'Vælg sted og opret' }).click()
    await running.page.getByText('Familiecentret Birken').first().waitFor()
  })

  test('the files are read, shown as a plan, and stored', async () => {
    await go('Indlæs')
    await answerOpenDialog(running.app, sampleFiles())
    await running.page.getByRole('button', { name: 'Vælg filer …' }).click()
    const store = running.page.getByRole('button', { name: /^Indlæs [\d.]+ rækker fra 12 filer$/ })
    await store.waitFor({ timeout: 60_000 })
    await takeScreens(running, '2-plan')
    await store.click()
    await running.page.getByText('12 filer er indlæst.').waitFor({ timeout: 60_000 })
    await takeScreens(running, '3-imported')
  })

  test('the statistics show 524 notifications', async () => {
    await go('Statistik')
    await running.page.getByRole('heading', { name: /524 underretninger/ }).waitFor()
    await takeScreens(running, '4-statistics')
  })

  test('the economy table shows both municipalities', async () => {
    await go('Økonomi')
    await running.page.getByRole('table').first().waitFor()
    const text = await running.page.getByRole('main').textContent()
    for (const municipality of ['Ishøj', 'Vallensbæk']) expect(text).toContain(municipality)
    await takeScreens(running, '5-economy')
  })

  test('the report is saved as a PDF with 524 in its text, and opened', async () => {
    await go('Rapport')
    await running.page.getByText(/Side 1 af \d+/).waitFor({ timeout: 90_000 })
    await takeScreens(running, '6-report')
    const opened = await catchOpenedFiles(running.app)
    await answerSaveDialog(running.app, report)
    await running.page.getByRole('button', { name: 'Gem som PDF …' }).click()
    await running.page.getByText(/er gemt med \d+ sider/).waitFor({ timeout: 90_000 })
    await running.page.getByRole('button', { name: 'Åbn', exact: true }).click()
    await expect.poll(opened).toEqual([report])
    const pages = await pdfText(new Uint8Array(readFileSync(report)))
    expect(pages.join('\n')).toMatch(/524\s+underretninger/)
  })

  test('nothing on the way broke the page’s content policy', () => {
    expect(running.violations()).toEqual([])
  })
})
