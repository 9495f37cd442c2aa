import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckedReport, JudgedFinding } from '../../shared/contract/check.ts'
import type { ReportOutline } from '../../shared/contract/engine.ts'
import type { ChangedNumber, ReportChanges } from '../../shared/contract/report.ts'
import { axeViolations } from './support/axe.ts'
import type { LaunchedApp } from './support/launchApp.ts'
import { answerWith, replyWith } from './support/madeAnswers.ts'
import { openReport, type ReportScreen } from './support/reportScreen.ts'
import { takeScreens } from './support/screens.ts'
import { sideways, takeZoomed, zoomTo } from './support/takeZoomed.ts'

let report: ReportScreen
let running: LaunchedApp

beforeAll(async () => {
  report = await openReport()
  running = report.running
})

afterAll(async () => {
  await running?.close()
})

const chapter = (title: string) => report.chapters().getByRole('button', { name: new RegExp(`^\\S+ ?${title}`) })

/** Another screen and back: everything is asked for anew. */
async function comeBack(year: string): Promise<void> {
  await report.go('Økonomi')
  await running.page.getByRole('combobox', { name: 'År', exact: true }).selectOption(year)
  await report.go('Rapport')
}

describe('for everyone', () => {
  test('text, findings and editor pass axe in the dark', async () => {
    const { page } = running
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await chapter('Underretninger').click()
    await page.getByRole('heading', { name: 'Antal underretninger' }).waitFor()
    await page.locator('.pill[aria-pressed]').first().click()
    await page.getByText(/^Bygger på/).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-dark')
    await report.tab(/^Fund/).click()
    await page.getByRole('heading', { name: 'Fund i teksten' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await report.button('Rediger').click()
    await page.getByRole('textbox', { name: 'Tekst', exact: true }).waitFor()
    await page.getByRole('article', { name: 'Kapitlets tekst' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-dark-editing')
    await report.button('Luk').click()
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('figures and tables fit beside the pages', async () => {
    const { page } = running
    await report.tab(/^Sider/).click()
    await page.getByRole('table').first().scrollIntoViewIfNeeded()
    await takeScreens(running, 'report-table')
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.read, .read-figure, .pane-head, .report__panel, .report__side')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.className),
    )
    expect(wide).toEqual([])
  })

  test('nothing is cut off at 200 % zoom, neither reading nor writing', async () => {
    const { page } = running
    await zoomTo(running, 2)
    expect(await sideways(running)).toBeLessThanOrEqual(0)
    await takeZoomed(running, 'report-zoom')
    await report.button('Rediger').click()
    await page.getByRole('textbox', { name: 'Tekst', exact: true }).waitFor()
    expect(await sideways(running)).toBeLessThanOrEqual(0)
    await takeZoomed(running, 'report-zoom-editing')
    await report.button('Luk').click()
    await zoomTo(running, 1)
  })

  test('in English', async () => {
    const { page } = running
    await report.button('English').click()
    await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor()
    await page.getByRole('tab', { name: /^Findings/ }).click()
    await page.getByRole('heading', { name: 'Findings in the text' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-english')
    await report.button('Dansk').click()
    await page.getByRole('heading', { level: 1, name: 'Rapport' }).waitFor()
  })
})

const title = (place: number): string =>
  `Specialundervisningsfaciliteter og forebyggende foranstaltninger i grundskoleafdelingen, del ${place}`
const places = Array.from({ length: 40 }, (_, place) => place + 1)

const fullOutline: ReportOutline = {
  year: 2012,
  title: 'Årsrapport 2012',
  edition: 'aarsrapport',
  colophon: [],
  language: 'da',
  chapters: places.map((place) => ({
    key: `kapitel-${place}`,
    number: `${place}`,
    title: title(place),
    audience: 'byråd, ledelse, fagfolk og samarbejdspartnere i alle kommuner',
    text: place % 2 === 0 ? 'edited' : 'inherited',
    changed: 1200,
    unwritten: 12,
    hidden: 12,
    problem: null,
  })),
  absent: places.map((place) => ({
    key: `uden-${place}`,
    title: title(place),
    reason: { da: 'Der er ingen data om aflastning i 2012.', en: 'There are no data on respite care in 2012.' },
    text: place % 2 === 0 ? 'edited' : 'template',
    writable: place % 4 === 0,
  })),
  findings: places.map((place) => `Bemærkning nummer ${place} om noget, der bør ses efter, før rapporten udgives.`),
}

const fullCheck: CheckedReport = {
  text: '',
  language: 'da',
  proseRead: true,
  numbers: { found: 12_345, compared: 11_111 },
  offers: [],
  findings: Array.from(
    { length: 400 },
    (_, place): JudgedFinding => ({
      key: `${place}`.padStart(14, '0'),
      rule: 'number.differs',
      severity: (['error', 'warning', 'query', 'style'] as const)[place % 4] ?? 'error',
      place: {
        line: 1,
        column: 1,
        heading: title(place),
        sentence: `${title(place)} er steget fra 12 til 14. `.repeat(3),
      },
      said: '14',
      evidence: { da: 'Anbringelser (2012) er 13.', en: 'Placements (2012) is 13.' },
      proposal: { da: 'Skriv 13.', en: 'Write 13.' },
      accepted: place > 390 ? 'Foreløbigt tal' : null,
      at: { chapter: 'kapitel-1', block: 0 },
    }),
  ),
}

const fullChanges: ReportChanges = {
  accepted: places.map((place) => ({ chapter: `kapitel-${place}`, at: '2026-01-05T09:00:00.000Z' })),
  changes: Array.from(
    { length: 400 },
    (_, place): ChangedNumber => ({
      chapter: `kapitel-${(place % 40) + 1}`,
      block: place % 3 === 0 ? null : 0,
      metric: 'placements-count',
      dims: { year: 2012, number: place },
      label: title(place),
      before: place % 5 === 0 ? '' : '1.234.567',
      after: '1.234.568',
      difference: '+1',
      sentence: `${title(place)} er steget.`,
    }),
  ),
}

describe('states', () => {
  test('very full', async () => {
    const { page, app } = running
    await answerWith(app, {
      'report.outline': fullOutline,
      'report.check': fullCheck,
      'report.changes': fullChanges,
      'report.read': {
        key: 'kapitel-1',
        number: '1',
        title: title(1),
        blocks: [{ block: { type: 'paragraph', inlines: [{ type: 'text', text: title(1) }] }, line: 1 }],
        hidden: [],
      },
    })
    await comeBack('2012')
    await chapter('Specialundervisning').first().waitFor()
    await report.tab(/^Fund/).click()
    await page.getByText('11.111 af 12.345').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-full-findings')
    await report.tab(/^Ændret/).click()
    await page.getByText('1.234.567 → 1.234.568').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-full-changes')
    expect(await sideways(running)).toBeLessThanOrEqual(0)
  })

  test('waiting: grey lines after a moment, and no empty list', async () => {
    const { page, app } = running
    await replyWith(app, { 'report.outline': 'never' })
    await comeBack('2011')
    await page.getByText('Henter …').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-waiting')
  })

  test('an error is said in words, and can be tried again', async () => {
    const { page, app } = running
    const problem = {
      code: 'database.busy',
      da: 'Projektet er optaget af et andet program.',
      en: 'The project is in use by another program.',
      retry: true,
    } as const
    await replyWith(app, { 'report.outline': { ok: false, problem }, 'report.read': { ok: false, problem } })
    await page.reload()
    await report.go('Rapport')
    await page.getByText(problem.da).first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await takeScreens(running, 'report-error')
    await replyWith(app, {})
    await report.button('Prøv igen').first().click()
    await report.chapters().waitFor()
  })

  test('nothing on the way broke the page’s content policy', () => {
    expect(running.violations()).toEqual([])
  })
})
