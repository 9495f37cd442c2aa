import type { Page } from 'playwright-core'

/** Presses Tab until the element with this name has the focus: what someone without a mouse does. */
export async function tabTo(page: Page, name: RegExp, steps = 150): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab')
    const focused = await focusedName(page)
    if (focused !== null && name.test(focused)) return
  }
  throw new Error(`The focus never reached ${name}; it was last on ${await focusedName(page)}`)
}

/** What the focused element is called: its own label, those of its field, or its text. Null on the page itself. */
export function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null
    return (element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '').trim()
  })
}
