import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tabTo } from './support/keyboard.ts'
import { type LaunchedApp, launchApp } from './support/launchApp.ts'
import { takeScreens } from './support/screens.ts'
import { zoomTo } from './support/takeZoomed.ts'

let running: LaunchedApp

beforeAll(async () => {
  running = await launchApp()
  const { page } = running
  await page.getByText('Eksempel', { exact: true }).first().waitFor()
  await page.getByRole('navigation').getByRole('button', { name: 'Rapport', exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Kapitler' })
    .getByRole('button', { name: /^\S+ ?Underretninger/ })
    .click()
  await page.getByRole('heading', { level: 2, name: /^\S+ Underretninger$/ }).waitFor()
  await text().getByRole('heading', { name: 'Hvem underretter' }).waitFor()
})

afterAll(async () => {
  await running?.close()
})

const text = () => running.page.getByRole('article', { name: 'Kapitlets tekst' })
const body = () => running.page.getByRole('textbox', { name: 'Tekst', exact: true })
const edit = () => running.page.getByRole('button', { name: 'Rediger' })
const reading = () => running.page.locator('.reading > .reading__scroll')
const block = (content: string) => reading().locator('.read-block').filter({ hasText: content }).first()

/** How far below the upper edge of the reading something begins. */
const topOf = async (place: Locator): Promise<number> =>
  place.evaluate(
    (node) => node.getBoundingClientRect().top - (node.closest('.reading__scroll')?.getBoundingClientRect().top ?? 0),
  )

const isSeen = (place: Locator): Promise<boolean> =>
  place.evaluate((node) => {
    const frame = node.closest('.reading__scroll')?.getBoundingClientRect()
    const { top, bottom } = node.getBoundingClientRect()
    return frame !== undefined && top >= frame.top && bottom <= frame.bottom
  })

/** Brings a block to the upper edge of the reading, and lets the figures around it be drawn. */
async function scrollTo(place: Locator): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await place.evaluate((node) => node.scrollIntoView({ block: 'start' }))
    await running.page.waitForTimeout(500)
  }
}

interface Cursor {
  readonly line: string
  readonly inSight: boolean
}

/** The line that the cursor is on, and whether it is seen. */
const cursor = (): Promise<Cursor | null> =>
  running.page.evaluate(() => {
    const field = document.activeElement
    if (!(field instanceof HTMLTextAreaElement)) return null
    const number = field.value.slice(0, field.selectionStart).split('\n').length
    const row = field.parentElement?.querySelectorAll('.editor-line')[number - 1]
    const frame = field.closest('.editor__scroll')?.getBoundingClientRect()
    const reach = row?.getBoundingClientRect()
    if (!frame || !reach) return null
    return {
      line: field.value.split('\n')[number - 1] ?? '',
      inSight: reach.top >= frame.top && reach.bottom <= frame.bottom,
    }
  })

describe('the editor opens where somebody reads', () => {
  test('at the first block in sight, and reading goes on at the same height', async () => {
    const heading = block('Hvem underretter')
    await scrollTo(heading)
    const before = await topOf(heading)
    await edit().click()
    await body().waitFor()
    await expect.poll(cursor).toEqual({ line: '## Hvem underretter', inSight: true })
    const preview = running.page.locator('.preview .read-block').filter({ hasText: 'Hvem underretter' }).first()
    await preview.waitFor()
    await expect.poll(() => isSeen(preview)).toBe(true)
    await takeScreens(running, 'report-edit-here')
    await running.page.keyboard.press('Escape')
    await expect.poll(() => topOf(heading)).toBeCloseTo(before, -1)
    // Figures around it are drawn once more, and must not push it away.
    await running.page.waitForTimeout(800)
    expect(Math.abs((await topOf(heading)) - before)).toBeLessThan(4)
  })

  test('also at 200 % zoom, where the whole screen scrolls', async () => {
    await zoomTo(running, 2)
    const heading = block('Hvem underretter')
    await scrollTo(heading)
    const top = () => heading.evaluate((node) => node.getBoundingClientRect().top)
    const before = await top()
    await heading.locator('h3').dblclick()
    await expect.poll(cursor).toMatchObject({ line: '## Hvem underretter' })
    await running.page.keyboard.press('Escape')
    await heading.waitFor()
    await running.page.waitForTimeout(800)
    expect(Math.abs((await top()) - before)).toBeLessThan(4)
    await zoomTo(running, 1)
  })

  test('at a paragraph and at a figure that is double-clicked', async () => {
    const { page } = running
    const paragraph = block('Fordeling over året').locator('xpath=following-sibling::*[1]')
    await scrollTo(paragraph)
    await paragraph.locator('p').dblclick({ position: { x: 4, y: 8 } })
    await body().waitFor()
    await expect.poll(async () => (await cursor())?.line).toMatch(/^Der kom i gennemsnit|^I gennemsnit|gennemsnit/)
    expect((await cursor())?.inSight).toBe(true)
    await page.keyboard.press('Escape')
    const figure = reading().locator('.read-block--figure').nth(1)
    await scrollTo(figure)
    await figure.dblclick({ position: { x: 12, y: 8 } })
    await body().waitFor()
    await expect.poll(async () => (await cursor())?.line).toMatch(/^::figur\{/)
    expect((await cursor())?.inSight).toBe(true)
    await page.keyboard.press('Escape')
    await text().waitFor()
  })

  test('at the number that has the focus, by keyboard alone', async () => {
    const { page } = running
    await tabTo(page, /^Forklar tallet/)
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight')
    const there = page.locator('.read-block:focus-within')
    const words = (await there.textContent())?.slice(0, 12)
    await page.keyboard.press('F2')
    await body().waitFor()
    await expect.poll(async () => (await cursor())?.inSight).toBe(true)
    await page.keyboard.press('Escape')
    await text().waitFor()
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.textContent.slice(0, 12)))
      .toBe(words)
  })

  test('what was written is in sight afterwards', async () => {
    const { page } = running
    const heading = block('Hvem underretter')
    await scrollTo(heading)
    await edit().click()
    await expect.poll(cursor).toMatchObject({ line: '## Hvem underretter' })
    await page.keyboard.press('End')
    await page.keyboard.insertText('\n\nEt nyt afsnit om samarbejdet.')
    await page.keyboard.press('Control+s')
    await page.getByText(/^Gemt/).waitFor()
    await page.getByRole('button', { name: 'Luk', exact: true }).click()
    const written = block('Et nyt afsnit om samarbejdet.')
    await written.waitFor()
    await expect.poll(() => isSeen(written)).toBe(true)
    await page.waitForTimeout(800)
    expect(await isSeen(written)).toBe(true)
    await page.keyboard.press('F2')
    await expect.poll(cursor).toEqual({ line: 'Et nyt afsnit om samarbejdet.', inSight: true })
  })
})
