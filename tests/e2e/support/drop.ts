import type { Page } from 'playwright-core'

/** Drops files on the window as the system does, from outside of the page. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  const at = { x: 640, y: 400, data: { items: [], files: [...files], dragOperationsMask: 1 } }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, ...at })
  }
  await devTools.detach()
}
