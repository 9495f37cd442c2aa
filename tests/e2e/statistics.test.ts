import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportFormats } from '../../shared/contract/statistics.ts'
import type { FigureSeries, FigureSpec } from '../../shared/figures/figureSpec.ts'
import { tableOf } from '../../shared/figures/tableOf.ts'
import { figure, series } from '../support/sampleFigures.ts'
import { axeViolations } from './support/axe.ts'
import { answerSaveDialog, catchOpenedFiles } from './support/dialogs.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp, projectRoot } from './support/launchApp.ts'
import { answerWith } from './support/madeAnswers.ts'
import { takeScreens } from './support/screens.ts'
import { temporaryFolder } from './support/unprivileged.ts'

let running: LaunchedApp
const folder = temporaryFolder('figures')

beforeAll(async () => {
  running = await launchApp()
  await running.page.getByText('Eksempel', { exact: true }).first().waitFor({ timeout: 60_000 })
  await running.page.getByRole('navigation').getByRole('button', { name: 'Statistik', exact: true }).click()
  await running.page.getByRole('heading', { name: /524 underretninger/ }).waitFor()
})

afterAll(async () => {
  await running?.close()
})

const button = (name: string | RegExp) => running.page.getByRole('button', { name })
const panel = () => running.page.getByRole('complementary', { name: 'Forklar tallet' })
const dialog = () => running.page.getByRole('dialog')
const chip = (name: string) => running.page.getByRole('combobox', { name, exact: true })
const clipboardText = (): Promise<string> => running.app.evaluate(({ clipboard }) => clipboard.readText())

async function openTopic(chapter: string, name: string, heading: RegExp): Promise<void> {
  const { page } = running
  const tree = page.getByRole('navigation', { name: 'Emner' })
  const head = tree.getByRole('button', { name: new RegExp(`^${chapter} \\d+$`) })
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
  await tree.getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { name: heading }).waitFor()
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await running.page.keyboard.press(key)
}

const kinds = ['line', 'columns', 'slope', 'bars', 'stacked'] as const

/** A series of a metric that the catalogue knows: its marks are named with what they count. */
const counted = (...parts: Parameters<typeof series>): FigureSeries => {
  const made = series(...parts)
  return { ...made, points: made.points.map((point) => ({ ...point, metric: 'notifications-count' })) }
}

/** Years on both sides of a break, one of them without a number, and words as long as Danish has them. */
function longFigure(kind: (typeof kinds)[number]): FigureSpec {
  const names = ['Socialpædagogiske opholdssteder', 'Døgninstitution, funktionsnedsættelse', 'Eget værelse']
  const roles = ['primary', 'context', 'third'] as const
  const years = kind === 'slope' ? ['2023', '2024'] : ['2021', '2022', '2023', '2024', '2025']
  const categories = kind === 'bars' ? [...names, 'Specialundervisningsfaciliteter i grundskoleafdelingen'] : years
  return figure(kind, kind, {
    title: `De socialpædagogiske opholdssteder fylder mest i børnehandicapafdelingens anbringelsesbudget (${kind})`,
    categories,
    series: names.map((name, place) =>
      counted(
        name,
        roles[place] ?? 'peer',
        [40 - 9 * place, place === 1 ? null : 31, 28 + place, 25 - place, 33 - 8 * place].slice(0, categories.length),
      ),
    ),
    breaks: [{ afterIndex: kind === 'slope' ? 0 : 2, label: 'Barnets lov 2024' }],
  })
}

describe('from a chart to the rows behind it', () => {
  test('a click on a bar explains its number, and marks bar and cell', async () => {
    await button('2013, Ishøj: 399 underretninger').click()
    await panel().getByText('Bygger på 399 rækker').waitFor()
    expect(await button('2013, Ishøj: 399 underretninger').getAttribute('aria-pressed')).toBe('true')
    expect(await button('Forklar tallet 399').getAttribute('aria-pressed')).toBe('true')
    await takeScreens(running, 'statistics-explained')
    expect(await axeViolations(running.page)).toEqual([])
  })

  test('the rows behind are shown page by page, with file, sheet and row, and no child by name', async () => {
    await panel().getByRole('button', { name: 'Vis rækkerne bag' }).click()
    await dialog().getByText('1–50 af 399').waitFor()
    const text = (await dialog().textContent()) ?? ''
    expect(text).toContain('underretninger-2011-2013.xlsx')
    expect(text).toMatch(/Barn \d+/)
    expect(text).not.toMatch(/\d{6}-?\d{4}/)
    expect(await axeViolations(running.page)).toEqual([])
    await takeScreens(running, 'statistics-rows')
    await dialog().getByRole('button', { name: 'Næste' }).click()
    await dialog().getByText('51–100 af 399').waitFor()
    await press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => focusedName(running.page)).toBe('Vis rækkerne bag')
  })

  test('the file leads to its import', async () => {
    await panel()
      .getByRole('button', { name: /underretninger-2011-2013\.xlsx/ })
      .click()
    await dialog().getByText('SHA-256').waitFor()
    await press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('a derived number leads to the numbers it comes from, and back', async () => {
    await openTopic('Underretninger', 'Underretninger pr. 1.000 børn', /i forhold til børnetallet/)
    await button(/^2013, Ishøj: /).click()
    await panel().getByText('Beregnet af').waitFor()
    const inputs = panel().getByRole('region', { name: 'Beregnet af' }).getByRole('button')
    expect(await inputs.count()).toBe(2)
    await takeScreens(running, 'statistics-derived')
    await inputs.first().click()
    await panel().getByText('Bygger på 399 rækker').waitFor()
    await panel().getByRole('button', { name: 'Tilbage til det forrige tal' }).click()
    await panel().getByText('Beregnet af').waitFor()
    expect(await panel().getByRole('button', { name: 'Tilbage til det forrige tal' }).count()).toBe(0)
  })
})

describe('with the keyboard alone', () => {
  test('a figure is one stop of Tab, arrows walk its marks, Enter explains', async () => {
    await openTopic('Underretninger', 'Underretninger pr. år', /524 underretninger/)
    await tabTo(running.page, /^2011, Ishøj: 355 underretninger$/)
    await press('ArrowRight', 'ArrowRight')
    expect(await focusedName(running.page)).toBe('2013, Ishøj: 399 underretninger')
    await press('ArrowDown')
    expect(await focusedName(running.page)).toBe('2013, Vallensbæk: 125 underretninger')
    await takeScreens(running, 'statistics-focus')
    await press('Enter')
    await panel().getByText('Bygger på 125 rækker').waitFor()
    expect(await focusedName(running.page)).toBe('2013, Vallensbæk: 125 underretninger')
    await press('Home')
    expect(await focusedName(running.page)).toBe('2011, Vallensbæk: 113 underretninger')
    await press('Tab')
    expect(await focusedName(running.page)).toBe('Kopiér billede')
    await press('Shift+Tab')
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
    await openTopic(chapter, topic, heading)
    await tabTo(page, /: [\d.,]+(\u00a0%| underretninger)$/)
    await press(...keys)
    expect(await focusedName(page)).toMatch(name)
    await press('Enter')
    await panel()
      .getByText(/Bygger på/)
      .waitFor()
  })

  test('the numbers are saved in every format from the menu', async () => {
    const { page, app } = running
    await openTopic('Underretninger', 'Underretninger pr. år', /524 underretninger/)
    const opened = await catchOpenedFiles(app)
    for (const [place, format] of exportFormats.entries()) {
      const file = path.join(folder, `figur.${format}`)
      await answerSaveDialog(app, file)
      await button('Gem som').focus()
      await press('Enter')
      await page.getByRole('menuitem').first().waitFor()
      if (place === 0) {
        expect(await axeViolations(page)).toEqual([])
        await takeScreens(running, 'statistics-save')
      }
      await page.getByRole('menuitem').nth(place).focus()
      await press('Enter')
      await page.getByText(`figur.${format} er gemt.`).waitFor()
      expect(readFileSync(file).length).toBeGreaterThan(50)
      await running.page.getByRole('button', { name: 'Åbn', exact: true }).focus()
      await press('Enter')
      await expect.poll(async () => (await opened()).at(-1)).toBe(file)
    }
    expect(readFileSync(path.join(folder, 'figur.csv'), 'utf8')).toContain('2013;399;125;524')
    expect(readFileSync(path.join(folder, 'figur.svg'), 'utf8')).toContain('524 underretninger i 2013')
  })
})

describe('to the clipboard', () => {
  test('the numbers go with headings and tabs', async () => {
    await button('Kopiér tal').click()
    await running.page.getByText('Tallene er kopieret').waitFor()
    expect((await clipboardText()).replaceAll('\r', '')).toBe(
      'År\tIshøj\tVallensbæk\tI alt\n2011\t355\t113\t468\n2012\t390\t125\t515\n2013\t399\t125\t524\n',
    )
  })

  test('the figure goes as a picture', async () => {
    await button('Kopiér billede').click()
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
    await chip('Sammenlign med').selectOption('2011')
    await page.getByRole('heading', { name: /56 flere end i 2011/ }).waitFor()
    await button('Fjern valget Sammenlign med').click()
    await page.getByRole('heading', { name: /9 flere end i 2012/ }).waitFor()
    expect(await chip('Sammenlign med').evaluate((select) => select === document.activeElement)).toBe(true)
  })

  test('another municipality and year are chips that can be taken away', async () => {
    const { page } = running
    await chip('Kommune').selectOption('Vallensbæk')
    await chip('År').selectOption('2012')
    await page.getByRole('heading', { name: /125 underretninger i 2012/ }).waitFor()
    // 2010 has no numbers: the bars of the years after it keep their own.
    expect(await button(/^2010, /).count()).toBe(0)
    expect(await button('2011, Vallensbæk: 113 underretninger').textContent()).toBe('113')
    expect(await button('2012, Vallensbæk: 125 underretninger').textContent()).toBe('125')
    await takeScreens(running, 'statistics-chips')
    expect(await axeViolations(page)).toEqual([])
    await button('Fjern valget Kommune').click()
    await button('Fjern valget År').click()
    await page.getByRole('heading', { name: /524 underretninger i 2013/ }).waitFor()
  })

  test('topics that the municipality has no numbers for keep their place and say so', async () => {
    const { page } = running
    await chip('Kommune').selectOption('Vallensbæk')
    const tree = page.getByRole('navigation', { name: 'Emner' })
    await tree.getByRole('button', { name: /^Sundhedspleje \d+$/ }).click()
    await tree.getByRole('button', { name: /^Fødsler\s*ingen tal for Vallensbæk$/ }).click()
    await page.getByRole('heading', { name: 'Der er ingen tal for det valgte emne, år og område.' }).waitFor()
    await takeScreens(running, 'statistics-topics-empty')
    expect(await axeViolations(page)).toEqual([])
    await button('Fjern valget Kommune').click()
    await page.getByRole('heading', { name: /^Fødsler: 270/ }).waitFor()
    await tree.getByRole('button', { name: 'Fødsler', exact: true }).waitFor()
    expect(await tree.getByText('ingen tal for').count()).toBe(0)
  })

  test('a year without numbers for the topic says so, and shows no zero', async () => {
    const { page } = running
    await openTopic('Økonomi', 'Største afvigelser', /Største afvigelse/)
    await chip('År').selectOption('2011')
    await page.getByRole('heading', { name: 'Der er ingen tal for det valgte emne, år og område.' }).waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    await takeScreens(running, 'statistics-empty')
    await button('Fjern valget År').click()
    await page.getByRole('heading', { name: /Største afvigelse/ }).waitFor()
  })
})

describe('for everyone', () => {
  test.each([
    ['Anbringelser', 'Anbringelsesform', /hyppigste anbringelsesform/],
    ['Underretninger', 'Underrettere over årene', /største gruppe/],
    ['Økonomi', 'Største afvigelser', /Største afvigelse/],
  ] as const)('%s: %s passes axe in the dark', async (chapter, topic, heading) => {
    const { page } = running
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await openTopic(chapter, topic, heading)
    await page.locator('.figure-mark').last().click()
    await panel()
      .getByText(/Bygger på/)
      .waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, `statistics-dark-${topic}`)
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('no table of a topic is wider than its place at the design size', async () => {
    const { page, app } = running
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
    await page.waitForFunction(() => innerWidth === 1280)
    const tree = page.getByRole('navigation', { name: 'Emner' })
    const wide: string[] = []
    for (const section of await tree.locator('section').all()) {
      const head = section.locator('.chapter')
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click()
      for (const topic of await section.locator('.topic').all()) {
        await topic.click()
        await page.locator('.statistics__main [aria-busy="false"] .data-table').waitFor()
        const over = await page.locator('.data-table').evaluate((table) => table.scrollWidth - table.clientWidth)
        if (over > 0) wide.push(`${await topic.textContent()}: ${over} px`)
      }
    }
    expect(wide).toEqual([])
  })

  test('a mean line keeps off the values of the bars', async () => {
    await openTopic('Udgifter pr. 1.000 borgere', 'Anbringende foranstaltninger', /gennemsnittet/)
    await takeScreens(running, 'statistics-mean')
    const crossed = await running.page.locator('.figure__drawing').evaluate((drawing) => {
      const line = drawing.querySelector('.recharts-reference-line-line')?.getBoundingClientRect()
      const values = [...drawing.querySelectorAll('.figure-mark text')]
      return values
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect()
          return line !== undefined && left < line.right && right > line.left
        })
        .map((text) => text.textContent)
    })
    expect(crossed).toEqual([])
    for (const [chapter, topic, heading] of [
      ['Aflastning', 'Belægning', /^Belægning/],
      ['Sagstal og sagsfordeling', 'Sager pr. måned', /^Flest sager/],
    ] as const) {
      await openTopic(chapter, topic, heading)
      await takeScreens(running, `statistics-mean-${topic}`)
    }
  })

  test('nothing is cut off at 200 % zoom, chips and long words neither', async () => {
    const { page, app } = running
    await chip('Kommune').selectOption('Vallensbæk')
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(1280, 800)
      window?.webContents.setZoomFactor(2)
    })
    await page.waitForFunction(() => innerWidth <= 640)
    // The window's own picture is a frame behind.
    await page.waitForTimeout(500)
    const picture = await app.evaluate(async ({ BrowserWindow }) => {
      const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
      return image?.toPNG().toString('base64') ?? ''
    })
    writeFileSync(path.join(projectRoot, 'out/screens/statistics-zoom.png'), Buffer.from(picture, 'base64'))
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.top-bar, .chip, .topic, .figure__title, .explain, .figure-actions')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.className),
    )
    expect(cut).toEqual([])
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
  })

  test('figures with long words, gaps and a break are readable', async () => {
    const { page, app } = running
    // Nothing has been asked about this municipality before: every topic is answered with a figure made here.
    await chip('Kommune').selectOption('Ishøj')
    for (const [place, kind] of kinds.entries()) {
      const spec = longFigure(kind)
      await answerWith(app, { 'statistics.view': { figure: spec, table: tableOf(spec, 'da') } })
      await page
        .getByRole('navigation', { name: 'Emner' })
        .getByRole('listitem')
        .nth(place + 1)
        .getByRole('button')
        .click()
      await page.getByRole('heading', { name: `${spec.title}` }).waitFor()
      await page.getByText('Barnets lov 2024').waitFor()
      expect(await axeViolations(page)).toEqual([])
      await takeScreens(running, `statistics-long-${kind}`)
    }
  })

  test('nothing on the way broke the page’s content policy', () => {
    expect(running.violations()).toEqual([])
  })
})
