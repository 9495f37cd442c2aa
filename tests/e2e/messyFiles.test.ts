import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerSaveDialog } from './support/dialogs.ts'
import { dropFiles } from './support/drop.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { sampleFiles } from './support/sampleFiles.ts'
import { handOver, temporaryFolder } from './support/unprivileged.ts'

let running: LaunchedApp
const folder = temporaryFolder('messy')
const samples = sampleFiles()
const at = (name: string): string => path.join(folder, name)

beforeAll(async () => {
  writeFileSync(at('findes.aarsrapport'), 'noget andet')
  writeFileSync(at('tom.xlsx'), '')
  writeFileSync(at('rapport.xlsx'), '%PDF-1.7\n')
  mkdirSync(at('mappe'))
  handOver(folder)
  running = await launchApp()
  await running.page.getByText('Eksempel', { exact: true }).first().waitFor()
})

afterAll(async () => {
  await running?.close()
})

const button = (name: string | RegExp) => running.page.getByRole('button', { name })
const focused = (): Promise<string> =>
  running.page.evaluate(() =>
    document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? ''),
  )

describe('a day with messy files', () => {
  test('a name that is taken is told in the dialog, which keeps what was written', async () => {
    await running.page.getByRole('navigation').getByRole('button', { name: 'Start', exact: true }).click()
    await button('Nyt projekt …').click()
    const name = running.page.getByLabel('Centrets navn')
    await name.fill('Familiecentret Birken')
    await answerSaveDialog(running.app, at('findes.aarsrapport'))
    await button('Vælg sted og opret').click()
    await running.page.getByRole('dialog').getByText('Der findes allerede en fil med det navn.').waitFor()
    expect(await name.inputValue()).toBe('Familiecentret Birken')
    await answerSaveDialog(running.app, at('ny.aarsrapport'))
    await button('Vælg sted og opret').click()
    await running.page.getByRole('heading', { level: 1, name: 'Indlæs' }).waitFor()
  })

  test('dropped files that cannot be read say why, first of all, and the others are offered', async () => {
    await dropFiles(running.page, [...samples, at('tom.xlsx'), at('rapport.xlsx')])
    await button(/^Indlæs [\d.]+ rækker fra 12 filer$/).waitFor({ timeout: 60_000 })
    const cards = await running.page.getByRole('article').allTextContents()
    expect(cards[0]).toContain('Filen »tom.xlsx« er tom')
    expect(cards[1]).toContain('er et PDF-dokument')
    await running.page.getByText('2 filer kan ikke indlæses og springes over').waitFor()
    await button('Indlæs ikke').click()
  })

  test('nothing but unreadable files leaves nothing to approve', async () => {
    await dropFiles(running.page, [at('tom.xlsx'), at('rapport.xlsx')])
    await running.page.getByText('Ingen af filerne kan indlæses.').waitFor()
    expect(await button(/^Indlæs /).count()).toBe(0)
    await button('Luk').click()
  })

  test('a folder is refused in words', async () => {
    await dropFiles(running.page, [at('mappe')])
    await running.page.getByText('Mapper kan ikke indlæses.').waitFor()
  })

  test('an import is undone after a question, and the keyboard goes on from the list', async () => {
    const [file = ''] = samples.filter((name) => name.endsWith('anbringelser.xlsx'))
    await dropFiles(running.page, [file])
    await button('Indlæs 146 anbringelser').click()
    await running.page.getByText('1 fil er indlæst.').waitFor()
    await button('Fortryd indlæsning af anbringelser.xlsx').click()
    await running.page.getByRole('dialog').getByRole('button', { name: 'Fortryd indlæsningen' }).click()
    await running.page.getByText(/^Fortrudt /).waitFor()
    await expect.poll(focused).toBe('Indlæste filer')
  })

  test('a project’s file that is dropped is opened', async () => {
    await running.page.getByRole('navigation').getByRole('button', { name: 'Start', exact: true }).click()
    await button(/^Åbn eksemplet/).click()
    await running.page.getByRole('heading', { name: 'Overblik 2013' }).waitFor({ timeout: 60_000 })
    await dropFiles(running.page, [at('ny.aarsrapport')])
    await expect.poll(() => running.page.title()).toBe('Familiecentret Birken – Årsrapport')
  })
})
