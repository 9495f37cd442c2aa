import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { takeScreens } from './support/screens.ts'

let running: LaunchedApp
beforeAll(async () => {
  running = await launchApp()
  await running.page.getByText('Eksempel', { exact: true }).first().waitFor({ timeout: 60_000 })
})
afterAll(() => running?.close())

const LINE = 'Små tal vises – kun til internt brug'
const hidden = () => running.page.getByRole('radio', { name: /^Skjules: / })
const shown = () => running.page.getByRole('radio', { name: /^Vises: / })

/** By keyboard, to one of the screens. */
async function goTo(screen: 'Indstillinger' | 'Rapport', heading: string): Promise<void> {
  const { page } = running
  await tabTo(page, new RegExp(`^${screen}$`))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: heading, exact: true }).first().waitFor({ timeout: 60_000 })
}

describe('small numbers in the report, by keyboard alone', () => {
  test('are shown for a reason', async () => {
    const { page } = running
    await goTo('Indstillinger', 'Små tal i rapporten')
    await page.getByText('Små tal skjules, så længe intet andet er valgt.').waitFor()
    expect(await hidden().isChecked()).toBe(true)
    await tabTo(page, /^Skjules: /)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('dialog', { name: 'Vis små tal i rapporten' }).waitFor()
    await tabTo(page, /^Vis små tal$/)
    await page.keyboard.press('Enter')
    await page.getByText('Skriv en begrundelse.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await tabTo(page, /^Begrundelse$/)
    await page.keyboard.type('Om barnet 010203-1234')
    await tabTo(page, /^Vis små tal$/)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Vis små tal i rapporten' })
    await dialog.getByText(/^Begrundelsen indeholder noget, der ligner et CPR-nummer/).waitFor()
    expect(await dialog.getByRole('textbox').inputValue()).toBe('Om barnet 010203-1234')
    expect(await axeViolations(page)).toEqual([])
    await tabTo(page, /^Begrundelse$/)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Til ledelsens møde om anbringelser')
    await takeScreens(running, 'small-numbers-why')
    await tabTo(page, /^Vis små tal$/)
    await page.keyboard.press('Enter')
    await page.getByText('Valget er gemt. Rapporten er nu en intern udgave.').waitFor()
    await page.getByText(/^Små tal vises\. Valgt .*Begrundelse: Til ledelsens møde om anbringelser$/).waitFor()
    expect(await shown().isChecked()).toBe(true)
    await page.getByText(/^Små tal vises\. Valgt /).scrollIntoViewIfNeeded()
    await takeScreens(running, 'small-numbers')
    expect(await axeViolations(page)).toEqual([])
  })

  test('are told of on the report screen, with the reason', async () => {
    const { page } = running
    await goTo('Rapport', 'Rapport')
    await page.getByText(LINE).first().waitFor({ timeout: 60_000 })
    await tabTo(page, /^Hvorfor$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: LINE }).waitFor()
    await page.getByText(/Begrundelse: Til ledelsens møde om anbringelser$/).waitFor()
    await page
      .getByText('Rapporten er en intern udgave: Tal under fem er vist, og den må ikke offentliggøres.')
      .waitFor()
    await takeScreens(running, 'report-internal')
    expect(await axeViolations(page)).toEqual([])
  })

  test('are hidden again at once', async () => {
    const { page } = running
    await goTo('Indstillinger', 'Små tal i rapporten')
    await tabTo(page, /^Vises: /)
    await page.keyboard.press('ArrowUp')
    await page.getByText('Valget er gemt. Rapporten viser ikke længere små tal.').waitFor()
    await expect.poll(() => focusedName(page)).toMatch(/^Skjules: /)
    await page.getByText('1 tidligere valg').waitFor()
    await goTo('Rapport', 'Rapport')
    await page.getByText('Før udgivelse').waitFor({ timeout: 60_000 })
    expect(await page.getByText(LINE).count()).toBe(0)
  })
})
