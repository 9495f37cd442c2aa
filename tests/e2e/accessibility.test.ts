import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { takeScreens } from './support/screens.ts'

const screens = ['Start', 'Overblik', 'Indlæs', 'Statistik', 'Økonomi', 'Rapport', 'Indstillinger'] as const

const headings: Readonly<Record<string, string>> = { Start: 'Årsrapport', Overblik: 'Overblik 2013' }

let running: LaunchedApp
beforeAll(async () => {
  running = await launchApp()
  await running.page.getByText('Eksempel', { exact: true }).first().waitFor()
})
afterAll(() => running?.close())

const violations = (): Promise<readonly string[]> => axeViolations(running.page)
const to = (name: RegExp): Promise<void> => tabTo(running.page, name)

async function settled(screen: string): Promise<void> {
  const { page } = running
  await page.getByRole('heading', { level: 1, name: headings[screen] ?? screen }).waitFor()
  if (screen === 'Rapport') await page.getByText(/Side 1 af \d+/).waitFor({ timeout: 90_000 })
  if (screen === 'Statistik') await page.getByRole('heading', { name: /524 underretninger/ }).waitFor()
  if (screen === 'Økonomi') await page.getByRole('table').first().waitFor()
}

describe('the window for everyone', () => {
  test('the checker itself finds a fault that is planted', async () => {
    await running.page.evaluate(() => {
      const image = document.createElement('img')
      image.id = 'planted'
      document.querySelector('main')?.append(image)
    })
    expect((await violations()).join('\n')).toContain('image-alt')
    await running.page.evaluate(() => document.querySelector('#planted')?.remove())
  })

  test.each(['light', 'dark'] as const)('every screen passes axe in the %s theme', async (theme) => {
    await running.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    for (const screen of screens) {
      await running.page.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click()
      await settled(screen)
      expect(await violations(), screen).toEqual([])
      if (theme === 'dark') await takeScreens(running, `dark-${screen}`)
    }
    await running.page.emulateMedia({ colorScheme: 'light' })
  })

  test('every screen is reached and left with the keyboard alone', async () => {
    for (const screen of screens) {
      await to(new RegExp(`^${screen}$`))
      await running.page.keyboard.press('Enter')
      await settled(screen)
    }
  })

  test('a number is explained with the keyboard alone', async () => {
    const { page } = running
    await to(/^Statistik$/)
    await page.keyboard.press('Enter')
    await settled('Statistik')
    await to(/\b399\b/)
    await page.keyboard.press('Enter')
    await page.getByText('underretninger-2011-2013.xlsx').first().waitFor()
    await takeScreens(running, 'explained')
  })

  test('nothing is cut off at 200 % zoom', async () => {
    await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(1280, 800)
      window?.webContents.setZoomFactor(2)
    })
    for (const screen of screens) {
      await to(new RegExp(`^${screen}$`))
      await running.page.keyboard.press('Enter')
      await settled(screen)
      const sideways = await running.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, screen).toBeLessThanOrEqual(0)
    }
    await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
  })
})
