import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read } from 'xlsx'
import { axeViolations } from './support/axe.ts'
import { answerSaveDialog, catchOpenedFiles } from './support/dialogs.ts'
import type { LaunchedApp } from './support/launchApp.ts'
import { openReport } from './support/reportScreen.ts'
import { takeScreens } from './support/screens.ts'
import { temporaryFolder } from './support/unprivileged.ts'

let running: LaunchedApp
const folder = temporaryFolder('export')
const word = path.join(folder, 'Årsrapport 2013.docx')
const workbook = path.join(folder, 'Årsrapport 2013.xlsx')

beforeAll(async () => {
  running = (await openReport()).running
})

afterAll(async () => {
  await running?.close()
})

describe('the report in other formats, from the window', () => {
  test('is saved as a Word document by keyboard alone, and opened', async () => {
    const opened = await catchOpenedFiles(running.app)
    await answerSaveDialog(running.app, word)
    await running.page.getByRole('button', { name: 'Word eller Excel' }).focus()
    await running.page.keyboard.press('Enter')
    const choice = running.page.getByRole('menuitem', { name: 'Rapporten som Word-dokument …' })
    await choice.waitFor()
    await takeScreens(running, 'report-formats')
    await expect.poll(() => choice.evaluate((element) => element === document.activeElement)).toBe(true)
    await running.page.keyboard.press('Enter')
    await running.page.getByText(/Årsrapport 2013\.docx er gemt\. Når Word åbner filen/).waitFor({ timeout: 90_000 })
    await takeScreens(running, 'report-word')
    expect(await axeViolations(running.page)).toEqual([])
    await running.page.getByRole('button', { name: 'Åbn', exact: true }).click()
    await expect.poll(opened).toEqual([word])
    expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK')
  })

  test('has its numbers saved as a workbook', async () => {
    await answerSaveDialog(running.app, workbook)
    await running.page.getByRole('button', { name: 'Word eller Excel' }).click()
    await running.page.getByRole('menuitem', { name: 'Rapportens tal som Excel-regneark …' }).click()
    await running.page.getByText('Årsrapport 2013.xlsx er gemt.').waitFor({ timeout: 90_000 })
    expect(read(readFileSync(workbook)).SheetNames).toContain('Tabel 3.1')
  })

  test('nothing on the way broke the page’s content policy', () => {
    expect(running.violations()).toEqual([])
  })
})
