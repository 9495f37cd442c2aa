import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from './support/axe.ts'
import { dropFiles } from './support/drop.ts'
import { openReport, type ReportScreen } from './support/reportScreen.ts'
import { takeScreens } from './support/screens.ts'
import { handOver, temporaryFolder } from './support/unprivileged.ts'

let report: ReportScreen
const folder = temporaryFolder('report-changes')
const more = path.join(folder, 'nye underretninger.csv')

const newNotifications = [
  'Sagsnr.;CPR-nr.;Bopælskommune;Modtaget dato;Underretningstype;Underretter;Årsag;Første handling;Dato for første handling',
  ...[1, 2, 3].map(
    (row) =>
      `NY-${row};010112-4321;Ishøj;1${row}-05-2013;Skriftlig;Skolelederen;Fysisk omsorgssvigt;Akut foranstaltning;18-05-2013`,
  ),
  '',
].join('\r\n')

beforeAll(async () => {
  writeFileSync(more, newNotifications)
  handOver(folder)
  report = await openReport()
})

afterAll(async () => {
  await report?.running.close()
})

describe('what has changed', () => {
  test('numbers are approved; after a new import the changed ones are listed, marked and led to', async () => {
    const { page } = report.running
    await report.tab('Ændret').click()
    await report.button('Godkend hele rapportens tal').click()
    await page.getByText('Ingen tal er ændret, siden de blev godkendt.').waitFor()
    await takeScreens(report.running, 'report-approved')

    await report.go('Indlæs')
    await dropFiles(page, [more])
    await report.button(/^Indlæs \d/).click()
    await page.getByText('1 fil er indlæst.').waitFor()
    await report.go('Rapport')
    await report.openChapter('Underretninger')
    await report
      .chapters()
      .getByRole('button', { name: /^\S+ ?Underretninger.*ændrede tal/ })
      .waitFor()
    await report.text().getByRole('button', { name: 'Forklar tallet 527, ændret fra 524' }).first().waitFor()
    await report.tab(/^Ændret/).click()
    const card = page.getByRole('listitem').filter({ hasText: '524 → 527' }).first()
    await card.waitFor()
    await takeScreens(report.running, 'report-changes')
    expect(await axeViolations(page)).toEqual([])
    await card.getByRole('button', { name: 'Gå til stedet' }).click()
    await page.locator('.read-block--marked').waitFor()
    await report.button('Godkend hele rapportens tal').click()
    await page.getByText('Ingen tal er ændret, siden de blev godkendt.').waitFor()
  })
})

test('nothing on the way broke the page’s content policy', () => {
  expect(report.running.violations()).toEqual([])
})
