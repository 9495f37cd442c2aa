import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type LaunchedApp, projectRoot } from './launchApp.ts'

export const screenSizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

/** Pictures of the window's content at both design sizes, under out/screens. */
export async function takeScreens({ app, page }: LaunchedApp, name: string): Promise<void> {
  const folder = path.join(projectRoot, 'out/screens')
  mkdirSync(folder, { recursive: true })
  for (const { width, height } of screenSizes) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    )
    await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, { width, height })
    await page.screenshot({ path: path.join(folder, `${name}-${width}x${height}.png`), animations: 'disabled' })
  }
}
