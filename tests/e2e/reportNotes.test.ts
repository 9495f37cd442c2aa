import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { focusedName } from './support/keyboard.ts'
import { openReport, type ReportScreen } from './support/reportScreen.ts'
import { takeScreens } from './support/screens.ts'

const WRITTEN = [
  'Kontoret noterer, at tallene er foreløbige[^tekst].',
  '::tabel[[^titel], 2013[^aar], Underretninger i alt / 2013[^tal]]{tabel="underretninger-hovedtal"}',
  '::figur[[^figur]]{figur="notifications-type"}',
  '[^tekst]: Opgjort den 20. januar 2014.',
  '[^titel]: Efter servicelovens § 153.',
  '[^aar]: Året er ikke afsluttet.',
  '[^tal]: Tallet er rettet i marts.',
  '[^figur]: Mundtlige underretninger er skrevet ned.',
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

test('nothing on the way broke the page’s content policy', () => {
  expect(report.running.violations()).toEqual([])
})
