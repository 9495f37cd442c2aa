import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { takeScreens } from './support/screens.ts'
import { tabRound } from './support/tabRound.ts'

let running: LaunchedApp

beforeAll(async () => {
  running = await launchApp()
  await running.page.getByText('Eksempel', { exact: true }).first().waitFor({ timeout: 60_000 })
  await running.page.getByRole('navigation').getByRole('button', { name: 'Økonomi', exact: true }).click()
  await running.page.getByRole('table').first().waitFor()
})

afterAll(async () => {
  await running?.close()
})

const panel = () => running.page.getByRole('complementary', { name: 'Forklar tallet' })
const row = (name: string) =>
  running.page.getByRole('row').filter({ has: running.page.getByText(name, { exact: true }) })
const numbers = (name: string) => row(name).first().getByRole('button')

describe('a cell of budget and accounts', () => {
  test('a click explains it beside the table, with its lines', async () => {
    expect(await panel().count()).toBe(0)
    const accounts = numbers('Forebyggelse i alt').nth(1)
    expect(await accounts.textContent()).toBe('17.208.824')
    await accounts.click()
    await panel().getByText('17.208.824', { exact: false }).first().waitFor()
    expect(await panel().textContent()).toContain('Forebyggelse i alt · Regnskab')
    expect(await accounts.getAttribute('aria-pressed')).toBe('true')
    await takeScreens(running, 'economy-explained')
    expect(await axeViolations(running.page)).toEqual([])
  })

  test('the keyboard does the same, and closing leads back to the cell', async () => {
    const { page } = running
    const deviation = numbers('Forebyggelse i alt').nth(2)
    await deviation.focus()
    await page.keyboard.press('Enter')
    await panel().getByText('Forebyggelse i alt · Afvigelse, kr.').waitFor()
    await panel().getByRole('button', { name: 'Luk forklaringen' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => panel().count()).toBe(0)
    expect(await deviation.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('the arrow keys walk through a row and along a column', async () => {
    const { page } = running
    await tabTo(page, /^Vælg Forebyggelse i alt$/)
    const column = await numbers('Forebyggelse i alt').nth(0).textContent()
    await page.keyboard.press('ArrowRight')
    expect(await focusedName(page)).toBe(column)
    await page.keyboard.press('ArrowUp')
    expect(await focusedName(page)).not.toBe(column)
    await takeScreens(running, 'economy-focus')
    await page.keyboard.press('ArrowDown')
    expect(await focusedName(page)).toBe(column)
    await page.keyboard.press('ArrowLeft')
    expect(await focusedName(page)).toBe('Vælg Forebyggelse i alt')
  })

  test('every stop of a round with the Tab key shows the focus', async () => {
    const stops = await tabRound(running.page)
    expect(stops.length).toBeGreaterThan(40)
    expect(stops.filter(({ marked, inSight }) => !marked || !inSight)).toEqual([])
  })

  test('a blank cell is no number', async () => {
    const cells = await running.page.getByRole('row').locator('td').filter({ hasText: /^–$/ }).all()
    expect(cells.length).toBeGreaterThan(0)
    for (const cell of cells) expect(await cell.getByRole('button').count()).toBe(0)
  })
})
