import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type LaunchedApp, projectRoot } from './launchApp.ts'

/** Sets the window to the smaller design size, zoomed by this factor. */
export async function zoomTo({ app, page }: LaunchedApp, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, by) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1280, 800)
    window?.webContents.setZoomFactor(by)
  }, factor)
  await page.waitForFunction((width) => innerWidth === width, 1280 / factor)
}

/** The window as a person sees it, under out/screens: the page's own pictures know nothing of the zoom. */
export async function takeZoomed({ app }: LaunchedApp, name: string): Promise<void> {
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return image?.toPNG().toString('base64') ?? ''
  })
  const folder = path.join(projectRoot, 'out/screens')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${name}.png`), Buffer.from(png, 'base64'))
}

/** How far the page could be scrolled sideways. */
export const sideways = ({ page }: LaunchedApp): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
