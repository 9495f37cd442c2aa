import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFormats } from '../../shared/contract/statistics.ts'
import { axeViolations } from './support/axe.ts'
import { answerSaveDialog, catchOpenedFiles } from './support/dialogs.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import type { LaunchedApp } from './support/launchApp.ts'
import { takeScreens } from './support/screens.ts'
import { openStatistics, type StatisticsScreen } from './support/statisticsScreen.ts'
import { temporaryFolder } from './support/unprivileged.ts'

let screen: StatisticsScreen
let running: LaunchedApp
const folder = temporaryFolder('figures')

beforeAll(async () => {
  screen = await openStatistics()
  running = screen.running
})

afterAll(async () => {
  await running?.close()
})

const clipboardText = (): Promise<string> => running.app.evaluate(({ clipboard }) => clipboard.readText())

describe('from a chart to the rows behind it', () => {
  test('a click on a bar explains its number, and marks bar and cell', async () => {
    await screen.button('2013, Ishøj: 399 underretninger').click()
    await screen.panel().getByText('Bygger på 399 rækker').waitFor()
    expect(await screen.button('2013, Ishøj: 399 underretninger').getAttribute('aria-pressed')).toBe('true')
    expect(await screen.button('Forklar tallet 399').getAttribute('aria-pressed')).toBe('true')
    await takeScreens(running, 'statistics-explained')
    expect(await axeViolations(running.page)).toEqual([])
  })

  test('the rows behind are shown page by page, with file, sheet and row, and no child by name', async () => {
    await screen.panel().getByRole('button', { name: 'Vis rækkerne bag' }).click()
    await screen.dialog().getByText('1–50 af 399').waitFor()
    const text = (await screen.dialog().textContent()) ?? ''
    expect(text).toContain('underretninger-2011-2013.xlsx')
    expect(text).toMatch(/Barn \d+/)
    expect(text).not.toMatch(/\d{6}-?\d{4}/)
    expect(await axeViolations(running.page)).toEqual([])
    await takeScreens(running, 'statistics-rows')
    await screen.dialog().getByRole('button', { name: 'Næste' }).click()
    await screen.dialog().getByText('51–100 af 399').waitFor()
    await screen.press('Escape')
    await screen.dialog().waitFor({ state: 'detached' })
    await expect.poll(() => focusedName(running.page)).toBe('Vis rækkerne bag')
  })

  test('the file leads to its import', async () => {
    await screen
      .panel()
      .getByRole('button', { name: /underretninger-2011-2013\.xlsx/ })
      .click()
    await screen.dialog().getByText('SHA-256').waitFor()
    await screen.press('Escape')
    await screen.dialog().waitFor({ state: 'detached' })
  })

  test('a derived number leads to the numbers it comes from, and back', async () => {
    await screen.openTopic('Underretninger', 'Underretninger pr. 1.000 børn', /i forhold til børnetallet/)
    await screen.button(/^2013, Ishøj: /).click()
    await screen.panel().getByText('Beregnet af').waitFor()
    const inputs = screen.panel().getByRole('region', { name: 'Beregnet af' }).getByRole('button')
    expect(await inputs.count()).toBe(2)
    await takeScreens(running, 'statistics-derived')
    await inputs.first().click()
    await screen.panel().getByText('Bygger på 399 rækker').waitFor()
    await screen.panel().getByRole('button', { name: 'Tilbage til det forrige tal' }).click()
    await screen.panel().getByText('Beregnet af').waitFor()
    expect(await screen.panel().getByRole('button', { name: 'Tilbage til det forrige tal' }).count()).toBe(0)
  })
})

describe('with the keyboard alone', () => {
  test('a figure is one stop of Tab, arrows walk its marks, Enter explains', async () => {
    await screen.openTopic('Underretninger', 'Underretninger pr. år', /524 underretninger/)
    await tabTo(running.page, /^2011, Ishøj: 355 underretninger$/)
    await screen.press('ArrowRight', 'ArrowRight')
    expect(await focusedName(running.page)).toBe('2013, Ishøj: 399 underretninger')
    await screen.press('ArrowDown')
    expect(await focusedName(running.page)).toBe('2013, Vallensbæk: 125 underretninger')
    await takeScreens(running, 'statistics-focus')
    await screen.press('Enter')
    await screen.panel().getByText('Bygger på 125 rækker').waitFor()
    expect(await focusedName(running.page)).toBe('2013, Vallensbæk: 125 underretninger')
    await screen.press('Home')
    expect(await focusedName(running.page)).toBe('2011, Vallensbæk: 113 underretninger')
    await screen.press('Tab')
    expect(await focusedName(running.page)).toBe('Kopiér billede')
    await screen.press('Shift+Tab')
    expect(await focusedName(running.page)).toBe('2011, Vallensbæk: 113 underretninger')
  })

  test.each([
    ['Underretninger', 'Årsag', /hyppigste årsag/, ['ArrowDown', 'ArrowRight'], /2013: \d+ underretninger$/],
    ['Underretninger', 'Køn', /gælder drenge/, ['ArrowDown', 'ArrowRight'], /^Begge kommuner 2013, Piger: /],
    [
      'Underretninger',
      'Underretninger pr. måned',
      /Flest underretninger/,
      ['End', 'ArrowLeft'],
      /^nov, 2012: \d+ underretninger$/,
    ],
    [
      'Anbringelser',
      'Anbringelsesform, ændring',
      /hyppigste anbringelsesform/,
      ['ArrowRight'],
      /^2013, Plejefamilie: 50,0\u00a0%$/,
    ],
  ] as const)('%s: the marks of %s are walked and explained', async (chapter, topic, heading, keys, name) => {
    const { page } = running
    await screen.openTopic(chapter, topic, heading)
    await tabTo(page, /: [\d.,]+(\u00a0%| underretninger)$/)
    await screen.press(...keys)
    expect(await focusedName(page)).toMatch(name)
    await screen.press('Enter')
    await screen
      .panel()
      .getByText(/Bygger på/)
      .waitFor()
  })

  test('the numbers are saved in every format from the menu', async () => {
    const { page, app } = running
    await screen.openTopic('Underretninger', 'Underretninger pr. år', /524 underretninger/)
    const opened = await catchOpenedFiles(app)
    for (const [place, format] of exportFormats.entries()) {
      const file = path.join(folder, `figur.${format}`)
      await answerSaveDialog(app, file)
      await screen.button('Gem som').focus()
      await screen.press('Enter')
      await page.getByRole('menuitem').first().waitFor()
      if (place === 0) {
        expect(await axeViolations(page)).toEqual([])
        await takeScreens(running, 'statistics-save')
      }
      await page.getByRole('menuitem').nth(place).focus()
      await screen.press('Enter')
      await page.getByText(`figur.${format} er gemt.`).waitFor()
      expect(readFileSync(file).length).toBeGreaterThan(50)
      await running.page.getByRole('button', { name: 'Åbn', exact: true }).focus()
      await screen.press('Enter')
      await expect.poll(async () => (await opened()).at(-1)).toBe(file)
    }
    expect(readFileSync(path.join(folder, 'figur.csv'), 'utf8')).toContain('2013;399;125;524')
    expect(readFileSync(path.join(folder, 'figur.svg'), 'utf8')).toContain('524 underretninger i 2013')
  })
})

describe('to the clipboard', () => {
  test('the numbers go with headings and tabs', async () => {
    await screen.button('Kopiér tal').click()
    await running.page.getByText('Tallene er kopieret').waitFor()
    expect((await clipboardText()).replaceAll('\r', '')).toBe(
      'År\tIshøj\tVallensbæk\tI alt\n2011\t355\t113\t468\n2012\t390\t125\t515\n2013\t399\t125\t524\n',
    )
  })

  test('the figure goes as a picture', async () => {
    await screen.button('Kopiér billede').click()
    await running.page.getByText('Billedet er kopieret').waitFor()
    const types = await running.app.evaluate(({ clipboard }) =>
      (clipboard as unknown as { availableFormats(): string[] }).availableFormats(),
    )
    expect(types).toContain('image/png')
    await takeScreens(running, 'statistics-copied')
  })
})

describe('filters', () => {
  test('another comparison year counts the change from there, until it is taken away', async () => {
    const { page } = running
    await screen.chip('Sammenlign med').selectOption('2011')
    await page.getByRole('heading', { name: /56 flere end i 2011/ }).waitFor()
    await screen.button('Fjern valget Sammenlign med').click()
    await page.getByRole('heading', { name: /9 flere end i 2012/ }).waitFor()
    expect(await screen.chip('Sammenlign med').evaluate((select) => select === document.activeElement)).toBe(true)
  })

  test('another municipality and year are chips that can be taken away', async () => {
    const { page } = running
    await screen.chip('Kommune').selectOption('Vallensbæk')
    await screen.chip('År').selectOption('2012')
    await page.getByRole('heading', { name: /125 underretninger i 2012/ }).waitFor()
    // 2010 has no numbers: the bars of the years after it keep their own.
    expect(await screen.button(/^2010, /).count()).toBe(0)
    expect(await screen.button('2011, Vallensbæk: 113 underretninger').textContent()).toBe('113')
    expect(await screen.button('2012, Vallensbæk: 125 underretninger').textContent()).toBe('125')
    await takeScreens(running, 'statistics-chips')
    expect(await axeViolations(page)).toEqual([])
    await screen.button('Fjern valget Kommune').click()
    await screen.button('Fjern valget År').click()
    await page.getByRole('heading', { name: /524 underretninger i 2013/ }).waitFor()
  })

  test('topics that the municipality has no numbers for keep their place and say so', async () => {
    const { page } = running
    await screen.chip('Kommune').selectOption('Vallensbæk')
    const tree = page.getByRole('navigation', { name: 'Emner' })
    await tree.getByRole('button', { name: /^Sundhedspleje \d+$/ }).click()
    await tree.getByRole('button', { name: /^Fødsler\s*ingen tal for Vallensbæk$/ }).click()
    await page.getByRole('heading', { name: 'Der er ingen tal for det valgte emne, år og område.' }).waitFor()
    await takeScreens(running, 'statistics-topics-empty')
    expect(await axeViolations(page)).toEqual([])
    await screen.button('Fjern valget Kommune').click()
    await page.getByRole('heading', { name: /^Fødsler: 270/ }).waitFor()
    await tree.getByRole('button', { name: 'Fødsler', exact: true }).waitFor()
    expect(await tree.getByText('ingen tal for').count()).toBe(0)
  })

  test('a year without numbers for the topic says so, and shows no zero', async () => {
    const { page } = running
    await screen.openTopic('Økonomi', 'Største afvigelser', /Største afvigelse/)
    await screen.chip('År').selectOption('2011')
    await page.getByRole('heading', { name: 'Der er ingen tal for det valgte emne, år og område.' }).waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    await takeScreens(running, 'statistics-empty')
    await screen.button('Fjern valget År').click()
    await page.getByRole('heading', { name: /Største afvigelse/ }).waitFor()
  })
})

test('nothing on the way broke the page’s content policy', () => {
  expect(running.violations()).toEqual([])
})
