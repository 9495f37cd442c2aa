import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { takeScreens } from './support/screens.ts'

let running: LaunchedApp

/** A chapter that the sample's figures of 2011 switch off. */
const CHAPTER = 'klageafgoerelser'
/** A passage that no centre with notifications shows. */
const HIDDEN = 'Vises.\n\n:::hvis{key="notifications-count" er="mangler"}\nSkrevet til et år uden tal.\n:::\n'
const WRITTEN = '## Vores egen tekst\n\nKontoret har skrevet dette om klagerne.'

beforeAll(async () => {
  running = await launchApp()
  const { page } = running
  await page.getByText('Eksempel', { exact: true }).first().waitFor()
  for (const [chapter, title, body] of [
    [CHAPTER, 'Klager i årets løb', WRITTEN],
    ['indledning', 'Indledning', HIDDEN],
  ]) {
    const written = await page.evaluate(
      async (text) =>
        (await window.aarsrapport.call('report.saveChapter', { year: 2011, edition: 'aarsrapport', ...text })).ok,
      { chapter, title, body },
    )
    expect(written).toBe(true)
  }
  await page.getByRole('combobox', { name: 'År', exact: true }).selectOption('2011')
  await page.getByRole('navigation').getByRole('button', { name: 'Rapport', exact: true }).click()
})

afterAll(async () => {
  await running?.close()
})

const body = () => running.page.getByRole('textbox', { name: 'Tekst', exact: true })

describe('a chapter that the data switch off, and somebody has written', () => {
  test('is listed with its reason, and its text is read and copied', async () => {
    const { page, app } = running
    await tabTo(page, /^Klager i årets løbIkke i rapporten: mangler tal for/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Klager i årets løb' }).waitFor()
    const text = page.getByRole('region', { name: 'Kapitlets egen tekst' })
    await text.getByText('Kontoret har skrevet dette om klagerne.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-left-out')
    await page.getByRole('button', { name: 'Kopiér teksten' }).click()
    await page.getByText('Teksten er kopieret.').waitFor()
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(WRITTEN)
  })

  test('is written on, and kept', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Rediger' }).click()
    await body().waitFor()
    await body().focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(' Og lidt mere.')
    await page.getByRole('article', { name: 'Kapitlets tekst' }).getByText('Og lidt mere.').waitFor()
    await page.keyboard.press('Control+s')
    await page.getByText(/^Gemt/).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: 'Kapitlets egen tekst' }).getByText('Og lidt mere.').waitFor()
    await page
      .getByRole('navigation', { name: 'Kapitler' })
      .getByRole('button', { name: /Klager i årets løb.*Tilrettet/ })
      .waitFor()
  })

  test('gives way to the template, and is then among the others that are left out', async () => {
    const { page } = running
    await page.keyboard.press('F2')
    await page.getByRole('button', { name: 'Tilbage til skabelonen …' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Brug skabelonens tekst' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Luk', exact: true }).click()
    const chapters = page.getByRole('navigation', { name: 'Kapitler' })
    await expect.poll(() => chapters.getByText('Ikke i rapporten').count()).toBe(0)
    await page.getByText(/kapitler er ikke med$/).click()
    await page.getByRole('listitem').filter({ hasText: 'Ikke i rapporten' }).first().waitFor()
    await takeScreens(running, 'report-left-out-others')
  })
})

describe('a passage that the data switch off, in a chapter that is printed', () => {
  test('is told below the chapter, and leads to where it is written', async () => {
    const { page } = running
    const chapters = page.getByRole('navigation', { name: 'Kapitler' })
    await chapters.getByRole('button', { name: /Indledning.*1 tekst er ikke med/ }).click()
    const hidden = page.getByRole('region', { name: 'Ikke i rapporten' })
    await hidden.getByText('Skrevet til et år uden tal.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-hidden-text')
    await hidden.getByRole('button', { name: 'Gå til linje 4' }).click()
    await body().waitFor()
    const line = () =>
      body().evaluate((field) =>
        field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart).split('\n')[0] : null,
      )
    await expect.poll(line).toBe('Skrevet til et år uden tal.')
  })
})
