import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call } from './support/bridge.ts'
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts'
import { dropFiles } from './support/drop.ts'
import type { LaunchedApp } from './support/launchApp.ts'
import { launchOnNewProject } from './support/newProject.ts'
import { takeScreens } from './support/screens.ts'
import { handOver, temporaryFolder } from './support/unprivileged.ts'

let running: LaunchedApp
const folder = temporaryFolder('history')
const at = (name: string): string => path.join(folder, name)

const heading = 'År;Normering (pladser);Døgn i året;Kapacitet (døgn);Takst pr. døgn (kr.)'
const capacity = (...rows: readonly string[]): string => [heading, ...rows, ''].join('\r\n')
const notifications = (source: string, rows: number): string =>
  [
    `Sagsnr.;CPR-nr.;Bopælskommune;Modtaget dato;Underretningstype;${source};Årsag;Første handling;Dato for første handling`,
    ...Array.from(
      { length: rows },
      (_, row) =>
        `N-${row};010112-4321;Ishøj;17-01-2014;Skriftlig;Skolelederen;Fysisk omsorgssvigt;Akut foranstaltning;18-01-2014`,
    ),
    '',
  ].join('\r\n')

beforeAll(async () => {
  writeFileSync(at('kapacitet.csv'), capacity('2013;7;365;2555;', '2014;7;365;2555;'))
  writeFileSync(at('kapacitet igen.csv'), capacity('2013;7;365;2555;', '2014;8;365;2920;'))
  writeFileSync(at('lokale ord.csv'), notifications('Anmeldt af', 3))
  writeFileSync(at('stor.csv'), notifications('Underretter', 250_000))
  handOver(folder)
  running = await launchOnNewProject(folder)
})

afterAll(async () => {
  await running?.close()
})

const button = (name: string | RegExp) => running.page.getByRole('button', { name })
const dialog = () => running.page.getByRole('dialog')

const batches = (): Promise<unknown> => call(running.page, 'import.batches', {})

async function take(file: string): Promise<void> {
  await dropFiles(running.page, [at(file)])
  await button(/^Indlæs \d/).click()
  await running.page.getByText('1 fil er indlæst.').waitFor()
}

describe('the history of imports', () => {
  test('shows what a new file changes, side by side', async () => {
    await take('kapacitet.csv')
    await dropFiles(running.page, [at('kapacitet igen.csv')])
    await running.page.getByText('Se ændringerne').click()
    const changes = running.page.getByRole('region', { name: 'Se ændringerne' })
    await changes.getByText('Række 3: ændret').waitFor()
    expect(await changes.getByRole('row', { name: /7 8$/ }).count()).toBe(1)
    await takeScreens(running, 'history-1-changes')
    await button(/^Indlæs \d/).click()
    await running.page.getByText('1 fil er indlæst.').waitFor()
  })

  test('undoes an import together with a later one that builds on it, which is named', async () => {
    await button('Fortryd indlæsning af kapacitet.csv').click()
    await dialog().getByRole('button', { name: 'Fortryd indlæsningen' }).click()
    await dialog()
      .getByText(/kapacitet igen\.csv.*bygger på/)
      .waitFor()
    await takeScreens(running, 'history-2-blocked')
    await dialog().getByRole('button', { name: 'Fortryd dem alle' }).click()
    await expect.poll(() => running.page.getByText(/^Fortrudt /).count()).toBe(2)
  })
})

describe('what is remembered', () => {
  test('is learned from a mapping by hand', async () => {
    await dropFiles(running.page, [at('lokale ord.csv')])
    await button(/^Tilpas kolonner/).click()
    await dialog().getByLabel('Kolonnen Anmeldt af læses som').selectOption({ label: 'Underretter (skal med)' })
    await dialog().getByRole('button', { name: 'Brug og læs igen' }).click()
    await running.page.getByLabel('Hvad »Skolelederen« betyder').selectOption('Folkeskole')
    await button('Brug for alle 3 rækker med »Skolelederen«').click()
    await running.page.getByText('2 valg er truffet').waitFor()
    await button('Indlæs 3 underretninger').click()
    await running.page.getByText('Kolonner i 1 slags fil').click()
    await running.page.getByText('1 ord', { exact: true }).click()
    await takeScreens(running, 'history-3-remembered')
  })

  test('is saved to a file, forgotten, and fetched again', async () => {
    await answerSaveDialog(running.app, at('husket.json'))
    await button('Gem som fil …').click()
    await running.page.getByText(/^husket\.json er gemt med/).waitFor()
    expect(existsSync(at('husket.json')) && readFileSync(at('husket.json'), 'utf8')).toContain('Skolelederen')
    await button('Glem Skolelederen').click()
    await button('Glem Underretninger').click()
    await running.page.getByText('Intet er husket endnu.').waitFor()
    await answerOpenDialog(running.app, [at('husket.json')])
    await button('Hent fra fil …').click()
    await running.page.getByText('Kolonner i 1 slags fil').waitFor()
  })

  test('does not take a file that is none', async () => {
    writeFileSync(at('husket.json'), '{"mappings": 7}')
    await button('Hent fra fil …').click()
    await running.page.getByRole('alert').waitFor()
    await running.page.getByText('Kolonner i 1 slags fil').waitFor()
  })
})

describe('a large file', () => {
  test('shows its rows and the time that is left, and leaves nothing behind when it is stopped', async () => {
    const before = await batches()
    await dropFiles(running.page, [at('stor.csv')])
    await running.page
      .getByText(/^[\d.]+ af [\d.]+ · (ca\. \d+ (sekunder|minut(ter)?)|få sekunder) tilbage$/)
      .first()
      .waitFor()
    await takeScreens(running, 'history-4-progress')
    await button('Afbryd').click()
    await running.page.getByRole('heading', { name: 'Årets filer' }).waitFor()
    expect(await batches()).toEqual(before)
    await take('kapacitet.csv')
  })
})
