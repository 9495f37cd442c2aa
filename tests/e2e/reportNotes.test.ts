import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReadChapter } from '../../shared/contract/report.ts'
import type { PlacedNote } from '../../shared/report/reportModel.ts'
import { axeViolations } from './support/axe.ts'
import { call } from './support/bridge.ts'
import { focusedName, tabTo } from './support/keyboard.ts'
import { answerWith } from './support/madeAnswers.ts'
import { openReport, type ReportScreen } from './support/reportScreen.ts'
import { takeScreens } from './support/screens.ts'

/** More than are drawn in advance. */
const MANY_FIGURES = ['by-month', 'age', 'repeat', 'sex', 'source', 'reason'].map(
  (topic) => `::figur{figur="notifications-${topic}"}`,
)

const WRITTEN = [
  'Kontoret noterer, at tallene er foreløbige[^tekst].',
  '::tabel[[^titel], 2013[^aar], Underretninger i alt / 2013[^tal]]{tabel="underretninger-hovedtal"}',
  '::figur[[^figur]]{figur="notifications-type"}',
  ...MANY_FIGURES,
  '::figur[[^sager], note[^opgjort]]{figur="caseload-month"}',
  ...MANY_FIGURES,
  '[^tekst]: Opgjort den 20. januar 2014.',
  '[^titel]: Efter servicelovens § 153.',
  '[^aar]: Året er ikke afsluttet.',
  '[^tal]: Tallet er rettet i marts.',
  '[^figur]: Mundtlige underretninger er skrevet ned.',
  '[^sager]: Uden sager om aflastning.',
  '[^opgjort]: Opgjort den første hverdag.',
].join('\n\n')

let report: ReportScreen

beforeAll(async () => {
  report = await openReport({ chapter: 'indledning', words: WRITTEN })
})

afterAll(async () => {
  await report?.running.close()
})

const table = () => report.text().getByRole('table', { name: 'Hovedtal for underretninger', exact: true })

describe('footnotes on the screen', () => {
  test('have numbers of their own, and what they belong to keeps its name', async () => {
    await report.openChapter('Indledning')
    await table().scrollIntoViewIfNeeded()
    const year = table().getByRole('columnheader', { name: '2013' })
    expect(await year.getByRole('link').getAttribute('aria-label')).toBe('Note 3')
    const cell = table()
      .getByRole('cell')
      .filter({ has: report.running.page.getByRole('link', { name: 'Note 4', exact: true }) })
    await cell.getByRole('button', { name: 'Forklar tallet 524', exact: true }).waitFor()
    // A figure is drawn when it comes near.
    await report.text().getByRole('link', { name: 'Note 5', exact: true }).scrollIntoViewIfNeeded()
    const figure = report.text().getByRole('figure', { name: 'Den hyppigste form: skriftlig', exact: true })
    await figure.getByRole('link', { name: 'Note 5', exact: true }).waitFor()
    expect(await axeViolations(report.running.page)).toEqual([])
    await takeScreens(report.running, 'report-notes')
  })

  test('are led to by keyboard, and lead back', async () => {
    const { page } = report.running
    const mark = table().getByRole('link', { name: 'Note 4', exact: true })
    await mark.focus()
    await report.press('Enter')
    await expect.poll(() => focusedName(page)).toMatch(/Tallet er rettet i marts\.$/)
    await takeScreens(report.running, 'report-note')
    await report.press('Tab')
    expect(await focusedName(page)).toBe('Note 4: tilbage til teksten')
    await report.press('Enter')
    await expect.poll(() => focusedName(page)).toBe('Note 4')
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(page.url()).not.toContain('#')
  })
})

describe('the footnotes of a figure in the middle of a long chapter', () => {
  const mark = (name: string): Locator => report.text().getByRole('link', { name, exact: true })
  const isSeen = (element: Locator): Promise<boolean> =>
    element.evaluate((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect()
      return node.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
    })

  test.each([
    ['title', 'Note 6'],
    ['note', 'Note 7'],
  ])('lead back to its %s, which keeps the focus when it is drawn', async (_, name) => {
    const { page } = report.running
    // Opened anew, nothing is drawn yet.
    await report.openChapter('Underretninger')
    await report.openChapter('Indledning')
    const block = report.text().locator('.read-block--figure').filter({ hasText: 'Tallene er øjebliksbilleder' })
    await mark('Note 1').focus()
    await report.press('Enter')
    await expect.poll(() => focusedName(page)).toMatch(/Opgjort den 20\. januar 2014\.$/)
    await tabTo(page, new RegExp(`^${name}: tilbage`), 20)
    expect(await block.getByRole('figure').count()).toBe(0)
    await report.press('Enter')
    await block.getByRole('figure').waitFor()
    await page.waitForTimeout(500)
    expect(await focusedName(page)).toBe(name)
    expect(
      await block.getByRole('link', { name, exact: true }).evaluate((node) => node === document.activeElement),
    ).toBe(true)
    expect(await isSeen(mark(name))).toBe(true)
    await takeScreens(report.running, `report-figure-${name.toLowerCase().replace(' ', '-')}`)
  })
})

test('a footnote of a column without a heading has its number in the corner of the table', async () => {
  const { page, app } = report.running
  const asked = { year: 2013, edition: 'aarsrapport', chapter: 'anbringelser' }
  const read = await call(page, 'report.read', asked)
  if (!read.ok) throw new Error(read.problem.en)
  const chapter = read.value as ReadChapter
  const corner: PlacedNote = {
    place: { in: 'head', index: 0 },
    footnote: { type: 'footnote', text: '99', note: [{ type: 'text', text: 'Alle rækker er talt.' }] },
  }
  const bare = chapter.blocks.find(({ block }) => block.type === 'table' && block.table.columns[0]?.heading === '')
  const blocks = chapter.blocks.map((each) =>
    each === bare && each.block.type === 'table' ? { ...each, block: { ...each.block, notes: [corner] } } : each,
  )
  await answerWith(app, { 'report.read': { ...chapter, blocks } })
  await report.openChapter('Anbringelser')
  const mark = report.text().getByRole('table').getByRole('link', { name: 'Note 99', exact: true })
  await mark.focus()
  await takeScreens(report.running, 'report-note-corner')
  await report.press('Enter')
  await expect.poll(() => focusedName(page)).toMatch(/Alle rækker er talt\.$/)
  await answerWith(app, {})
})

test('nothing on the way broke the page’s content policy', () => {
  expect(report.running.violations()).toEqual([])
})
