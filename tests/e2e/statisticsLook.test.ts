import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FigureSeries, FigureSpec } from '../../shared/figures/figureSpec.ts'
import { tableOf } from '../../shared/figures/tableOf.ts'
import { figure, series } from '../support/sampleFigures.ts'
import { axeViolations } from './support/axe.ts'
import { type LaunchedApp, projectRoot } from './support/launchApp.ts'
import { answerWith } from './support/madeAnswers.ts'
import { takeScreens } from './support/screens.ts'
import { openStatistics, type StatisticsScreen } from './support/statisticsScreen.ts'

let screen: StatisticsScreen
let running: LaunchedApp

beforeAll(async () => {
  screen = await openStatistics()
  running = screen.running
})

afterAll(async () => {
  await running?.close()
})

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

describe('the statistics for everyone', () => {
  test.each([
    ['Anbringelser', 'Anbringelsesform', /hyppigste anbringelsesform/],
    ['Underretninger', 'Underrettere over årene', /største gruppe/],
    ['Økonomi', 'Største afvigelser', /Største afvigelse/],
  ] as const)('%s: %s passes axe in the dark', async (chapter, topic, heading) => {
    const { page } = running
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await screen.openTopic(chapter, topic, heading)
    await page.locator('.figure-mark').last().click()
    await screen
      .panel()
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
    await screen.openTopic('Udgifter pr. 1.000 borgere', 'Anbringende foranstaltninger', /gennemsnittet/)
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
      await screen.openTopic(chapter, topic, heading)
      await takeScreens(running, `statistics-mean-${topic}`)
    }
  })

  test('nothing is cut off at 200 % zoom, chips and long words neither', async () => {
    const { page, app } = running
    await screen.chip('Kommune').selectOption('Vallensbæk')
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
    await screen.chip('Kommune').selectOption('Ishøj')
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
})

test('nothing on the way broke the page’s content policy', () => {
  expect(running.violations()).toEqual([])
})
