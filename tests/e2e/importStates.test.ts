import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SheetPreview } from '../../shared/contract/importing.ts'
import type { ImportIssue, ImportPlan } from '../../shared/domain/importing.ts'
import {
  madeCandidate,
  madeCounts,
  madeFile,
  madeIssue,
  madePlan,
  madeQuestion,
  madeSheet,
  otherSheet,
} from '../support/madePlan.ts'
import { axeViolations } from './support/axe.ts'
import { dropFiles } from './support/drop.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { answerWith } from './support/madeAnswers.ts'
import { takeScreens } from './support/screens.ts'
import { handOver, temporaryFolder } from './support/unprivileged.ts'

let running: LaunchedApp
const folder = temporaryFolder('states')
const dropped = path.join(folder, 'fil.xlsx')

beforeAll(async () => {
  writeFileSync(dropped, 'x')
  handOver(folder)
  running = await launchApp()
  await running.page.getByText('Eksempel', { exact: true }).first().waitFor()
})
afterAll(() => running?.close())

const button = (name: string | RegExp) => running.page.getByRole('button', { name })

const violations = (): Promise<readonly string[]> => axeViolations(running.page)

const focused = (): Promise<string | null> =>
  running.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)

/** How far an element's content reaches out of it to the side. */
const sideways = (selector: string): Promise<number> =>
  running.page.evaluate((named) => {
    const element = document.querySelector(named)
    return element ? element.scrollWidth - element.clientWidth : Number.NaN
  }, selector)

/** Drops a file for which the engine then has this plan, and waits for the plan on screen. */
async function show(plan: ImportPlan): Promise<void> {
  if (await button('Indlæs ikke').isVisible()) await button('Indlæs ikke').click()
  await answerWith(running.app, {
    'import.plan': plan,
    'import.preview': [wideSheet],
    'import.codeLists': [
      {
        target: 'sources',
        label: { da: 'Underrettere', en: 'Sources' },
        codes: ['Skole', 'Politi', 'Sundhedspleje'].map((code) => ({ code, from: null, until: null })),
      },
    ],
  })
  await dropFiles(running.page, [dropped])
  await running.page.getByRole('heading', { name: 'Det sker, når filerne indlæses' }).waitFor()
}

/** As wide as a sheet can be. */
const wideSheet: SheetPreview = {
  sheet: 'Underretninger',
  notes: {},
  more: true,
  rows: Array.from({ length: 50 }, (_, row) => ({
    number: row + 1,
    cells:
      row === 3
        ? Array.from({ length: 16_384 }, (_, at) => ['Sagsnr.', 'Modtaget', 'Navn'][at] ?? `Kolonne ${at}`)
        : ['2013-1', '01-02-2013', ''],
  })),
}

const many = madePlan(
  Array.from({ length: 200 }, (_, number) =>
    madeFile({
      fileName: `fil-${number}.xlsx`,
      sha256: number.toString(16).padStart(64, '0'),
      sheets: [madeSheet({ sheet: `Ark med et ualmindeligt langt navn${'e'.repeat(365)}` }), otherSheet],
      issues: Array.from({ length: 50 }, (_, row) =>
        madeIssue(`regel-${row % 30}`, 'query', row + 5, `Kolonne ${row}`),
      ),
    }),
  ),
  { read: 2_000, new: 2_000 },
)

const pivotFound: ImportIssue = {
  ...madeIssue('sheet-pivot', 'info', null),
  place: { file: 'underretninger.xlsx', sheet: 'Overblik' },
}

const everything = madePlan(
  [
    madeFile({
      sheets: [
        madeSheet({
          counts: madeCounts({
            read: 560,
            new: 500,
            changed: 24,
            unchanged: 20,
            rejected: 10,
            leftOut: 6,
            questioned: 12,
            duplicate: 2,
          }),
          notes: { hidden: true, hiddenRows: 37 },
          mappedBy: 'memory',
          questions: [
            madeQuestion(),
            madeQuestion({
              kind: 'unit',
              at: null,
              column: null,
              da: 'Er beløbene i hele kroner?',
              answer: 'dayFirst',
            }),
          ],
          unmapped: [
            { at: 3, column: 'Underretter', target: 'sources', text: 'Skolelederen', rows: 12, nearest: 'Skole' },
            { at: 3, column: 'Underretter', target: 'sources', text: 'Nabo', rows: 3, nearest: null },
          ],
          examples: [
            {
              action: 'changed',
              row: 17,
              fields: [{ field: 'Underretter', old: 'Skole', new: 'Sundhedspleje' }],
            },
            { action: 'withdrawn', row: 1, fields: [{ field: 'Sagsnr.', old: '2012-44', new: null }] },
          ],
        }),
        otherSheet,
        madeSheet({
          ...otherSheet,
          sheet: 'Overblik',
          notes: { pivot: true },
          candidates: [madeCandidate({ confidence: 55 })],
        }),
      ],
      issues: [
        ...[5, 6, 7, 12].map((row) => ({ ...madeIssue('date-invalid', 'error', row, 'Modtaget'), at: 1 })),
        ...[20, 21].map((row) => madeIssue('unknown-code', 'warning', row, 'Underretter')),
        madeIssue('duplicate', 'query', 44),
        { ...madeIssue('date-in-future', 'query', 45, 'Modtaget'), accepted: 'Aftalt med fagsystemet' },
        madeIssue('row-not-data', 'info', 561),
        madeIssue('rows-hidden', 'info', null),
        pivotFound,
      ],
    }),
    madeFile({
      fileName: 'rapport.xlsx',
      sha256: '',
      sheets: [],
      problem: {
        code: 'file.unreadable',
        da: 'Filen »rapport.xlsx« er et PDF-dokument.',
        en: 'The file “rapport.xlsx” is a PDF document.',
        retry: false,
      },
    }),
  ],
  { read: 560, new: 500, changed: 24, rejected: 10 },
)

const openAll = (): Promise<void> =>
  running.page.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLDetailsElement>('main details')) closed.open = true
  })

describe('the import screen in every state', () => {
  test.each(['light', 'dark'] as const)('shows all that a file may bring, in the %s theme', async (theme) => {
    await running.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await show(everything)
    await openAll()
    await takeScreens(running, `import-everything-${theme}`)
    expect(await violations()).toEqual([])

    await button('Tilpas kolonner i arket Underretninger').click()
    await running.page.getByRole('dialog').getByText('Rækken med overskrifter').waitFor()
    await takeScreens(running, `import-mapping-${theme}`)
    expect(await violations()).toEqual([])
    await running.page.keyboard.press('Escape')
    await expect.poll(focused).toBe('Tilpas kolonner i arket Underretninger')

    await button('Ret …').first().click()
    await running.page
      .getByRole('dialog')
      .getByLabel(/^Modtaget · rækker/)
      .waitFor()
    await takeScreens(running, `import-correct-${theme}`)
    expect(await violations()).toEqual([])
    await running.page.keyboard.press('Escape')

    await button('Acceptér …').first().click()
    await running.page.getByRole('dialog').getByRole('button', { name: 'Acceptér' }).click()
    await running.page.getByText('Skriv en begrundelse.').waitFor()
    await takeScreens(running, `import-reason-${theme}`)
    expect(await violations()).toEqual([])
    await running.page.keyboard.press('Escape')

    await button('Udelad 2 rækker …').first().click()
    await running.page.getByRole('dialog').getByText('Alle 2 rækker').waitFor({ state: 'attached' })
    await running.page.getByRole('dialog').getByLabel('Gælder').selectOption({ label: 'ark Underretninger, række 21' })
    await takeScreens(running, `import-leave-out-${theme}`)
    expect(await violations()).toEqual([])
    await running.page.keyboard.press('Escape')

    await button('Se rækker fra underretninger-2011-2013.xlsx').click()
    await takeScreens(running, `import-rows-${theme}`)
    expect(await violations()).toEqual([])
    await running.page.keyboard.press('Escape')
    await running.page.emulateMedia({ colorScheme: 'light' })
  })

  test('draws 200 files, 10,000 findings and sheet names of 400 characters a part at a time', async () => {
    await show(many)
    expect(await running.page.getByRole('article').count()).toBe(40)
    expect(await sideways('.frame__screen')).toBeLessThanOrEqual(0)
    await running.page.getByLabel('Søg i fund').fill('kolonne 49')
    await running.page.getByRole('article').nth(39).scrollIntoViewIfNeeded()
    await button('Vis flere filer (40 af 200 vist)').click()
    expect(await running.page.getByRole('article').count()).toBe(80)
    await takeScreens(running, 'import-many')
  })

  test('tells in a word what is hidden in a sheet, and leads to the finding that says the rest', async () => {
    await show(everything)
    const open = () => running.page.locator('details.finding[open]')
    const summary = (): Promise<string | null> =>
      running.page.evaluate(() => document.activeElement?.closest('summary')?.textContent ?? null)
    await button('Pivottabel: se fundet').click()
    await expect.poll(summary).toContain('Fund: sheet-pivot.')
    await button('37 skjulte rækker: se fundet').click()
    await expect.poll(summary).toContain('Fund: rows-hidden.')
    expect(await open().count()).toBe(2)
    // What is hidden without a finding is told, but leads nowhere; and so it is while the finding is filtered out.
    await running.page.getByText('Skjult ark', { exact: true }).waitFor()
    expect(await button('Skjult ark').count()).toBe(0)
    await running.page.getByLabel('Søg i fund').fill('sheet-pivot')
    await expect.poll(() => button('37 skjulte rækker: se fundet').count()).toBe(0)
    await running.page.getByText('37 skjulte rækker', { exact: true }).waitFor()
    await running.page.getByLabel('Søg i fund').fill('')
  })

  test('leads from a finding about a column to that column', async () => {
    const issues = [{ ...madeIssue('column-guessed', 'query', null, 'Modtaget'), at: 1 }]
    await show(madePlan([madeFile({ issues })], { read: 10, new: 10 }))
    await running.page.locator('details.finding > summary').click()
    await running.page.locator('details.finding').getByRole('button', { name: 'Tilpas kolonner …' }).click()
    await expect.poll(focused).toBe('Kolonnen Modtaget læses som')
    await running.page.keyboard.press('Escape')
  })

  test('leads from a sheet that lacks a column to the field that is missing, also beside a sheet that is read', async () => {
    const lacking = madeSheet({
      ...otherSheet,
      sheet: 'Ark 2',
      candidates: [madeCandidate()],
      headerRow: 4,
      columns: [{ at: 0, header: 'Sagsnr.', field: 'caseNumber', how: 'name' }],
      problem: {
        code: 'file.missing-column',
        da: 'I arket »Ark 2« mangler kolonnen »Modtaget dato«.',
        en: 'The sheet “Ark 2” lacks the column “Modtaget dato”.',
        retry: false,
      },
    })
    await show(madePlan([madeFile({ sheets: [madeSheet(), lacking] })], { read: 10, new: 10 }))
    await answerWith(running.app, { 'import.preview': [{ ...wideSheet, sheet: 'Ark 2' }] })
    await button('Tilpas kolonner i arket Ark 2').click()
    const field = running.page.getByLabel('Kolonnen med »Modtaget dato«')
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
    await takeScreens(running, 'import-missing-field')
    expect(await violations()).toEqual([])
    await running.page.keyboard.press('Escape')
  })

  test('chooses among 16,384 columns', async () => {
    await show(everything)
    await button('Tilpas kolonner i arket Underretninger').click()
    const dialog = running.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Vis flere kolonner (40 af 16.384 vist)' }).waitFor()
    await running.page.keyboard.press('Escape')
  })

  test('needs no scrolling sideways at 200 % zoom', async () => {
    await show(everything)
    await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(1280, 800)
      window?.webContents.setZoomFactor(2)
    })
    await openAll()
    expect(await sideways('.frame__screen')).toBeLessThanOrEqual(0)
    await button('Tilpas kolonner i arket Underretninger').click()
    await running.page.getByRole('dialog').getByText('Rækken med overskrifter').waitFor()
    expect(await sideways('.mantine-Modal-content')).toBeLessThanOrEqual(0)
    await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
  })
})
