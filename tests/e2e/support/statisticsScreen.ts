import type { Locator } from 'playwright-core'
import { type LaunchedApp, launchApp } from './launchApp.ts'

/** The statistics of the sample centre, by what a person finds on the screen. */
export interface StatisticsScreen {
  readonly running: LaunchedApp
  readonly button: (name: string | RegExp) => Locator
  readonly panel: () => Locator
  readonly dialog: () => Locator
  readonly chip: (name: string) => Locator
  openTopic(chapter: string, name: string, heading: RegExp): Promise<void>
  press(...keys: readonly string[]): Promise<void>
}

/** Starts the program with the sample centre and goes to the statistics. */
export async function openStatistics(): Promise<StatisticsScreen> {
  const running = await launchApp()
  const { page } = running
  await page.getByText('Eksempel', { exact: true }).first().waitFor({ timeout: 60_000 })
  await page.getByRole('navigation').getByRole('button', { name: 'Statistik', exact: true }).click()
  await page.getByRole('heading', { name: /524 underretninger/ }).waitFor()
  return {
    running,
    button: (name) => page.getByRole('button', { name }),
    panel: () => page.getByRole('complementary', { name: 'Forklar tallet' }),
    dialog: () => page.getByRole('dialog'),
    chip: (name) => page.getByRole('combobox', { name, exact: true }),
    openTopic: async (chapter, name, heading) => {
      const tree = page.getByRole('navigation', { name: 'Emner' })
      const head = tree.getByRole('button', { name: new RegExp(`^${chapter} \\d+$`) })
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
      await tree.getByRole('button', { name, exact: true }).click()
      await page.getByRole('heading', { name: heading }).waitFor()
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
  }
}
