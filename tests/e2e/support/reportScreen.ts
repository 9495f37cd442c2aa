import type { Locator } from 'playwright-core'
import type { ChapterText } from '../../../shared/contract/report.ts'
import { call } from './bridge.ts'
import { type LaunchedApp, launchApp } from './launchApp.ts'

/** The report screen of the sample centre, by what a person finds on it. */
export interface ReportScreen {
  readonly running: LaunchedApp
  readonly button: (name: string | RegExp) => Locator
  readonly tab: (name: string | RegExp) => Locator
  readonly dialog: () => Locator
  readonly chapters: () => Locator
  /** The chapter as it is read. */
  readonly text: () => Locator
  /** The chapter as it is written. */
  readonly body: () => Locator
  bodyText(): Promise<string>
  press(...keys: readonly string[]): Promise<void>
  go(screen: string): Promise<void>
  openChapter(title: string): Promise<void>
  /** Writes at the end of the text, as a person does: so that the field can take it back. */
  writeAtEnd(words: string): Promise<void>
}

/** What somebody has written at the end of a chapter before the report is opened. */
export interface WrittenBefore {
  readonly chapter: string
  readonly words: string
}

/** Starts the program with the sample centre, goes to the report, and waits for its pages. */
export async function openReport(written?: WrittenBefore): Promise<ReportScreen> {
  const running = await launchApp()
  const { page } = running
  await page.getByText('Eksempel', { exact: true }).first().waitFor({ timeout: 60_000 })
  if (written) await writeBefore(running, written)
  const report = reportScreen(running)
  await report.go('Rapport')
  await page.getByText(/Side 1 af \d+/).waitFor({ timeout: 90_000 })
  return report
}

function reportScreen(running: LaunchedApp): ReportScreen {
  const { page } = running
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const chapters = () => page.getByRole('navigation', { name: 'Kapitler' })
  const body = () => page.getByRole('textbox', { name: 'Tekst', exact: true })
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  return {
    running,
    button,
    tab: (name) => page.getByRole('tab', { name }),
    dialog: () => page.getByRole('dialog'),
    chapters,
    text: () => page.getByRole('article', { name: 'Kapitlets tekst' }),
    body,
    bodyText: () => body().inputValue(),
    press,
    go: (screen) => page.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click(),
    openChapter: async (title) => {
      await chapters()
        .getByRole('button', { name: new RegExp(`^\\S+ ?${title}`) })
        .click()
      await page.getByRole('heading', { level: 2, name: new RegExp(`^\\S+ ${title}$`) }).waitFor()
    },
    writeAtEnd: async (words) => {
      await body().focus()
      await press('Control+End')
      await page.keyboard.insertText(words)
    },
  }
}

async function writeBefore({ page }: LaunchedApp, { chapter, words }: WrittenBefore): Promise<void> {
  const at = { year: 2013, edition: 'aarsrapport', chapter }
  const read = await call(page, 'report.chapter', at)
  if (!read.ok) throw new Error(read.problem.en)
  const { title, body } = read.value as ChapterText
  const saved = await call(page, 'report.saveChapter', { ...at, title, body: `${body}\n\n${words}` })
  if (!saved.ok) throw new Error(saved.problem.en)
}
