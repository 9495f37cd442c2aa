import type { Page } from 'playwright-core'
import type { Bridge, BridgeEvent } from '../../../shared/contract/bridge.ts'
import type { Reply } from '../../../shared/contract/envelope.ts'

type BridgeWindow = Window & { aarsrapport: Bridge; heard: BridgeEvent[] }

/** Calls the shell as the page would. */
export function call(page: Page, method: string, input: unknown, jobId?: string): Promise<Reply<unknown>> {
  return page.evaluate(
    ([name, argument, job]) =>
      (window as unknown as BridgeWindow).aarsrapport.call(name as string, argument, job as string | undefined),
    [method, input, jobId] as const,
  )
}

/** Keeps every event that reaches the page, to be read with `heardEvents`. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const target = window as unknown as BridgeWindow
    target.heard = []
    target.aarsrapport.onProgress((event) => target.heard.push(event))
  })
}

export function heardEvents(page: Page): Promise<readonly BridgeEvent[]> {
  return page.evaluate(() => (window as unknown as BridgeWindow).heard)
}

/** Tokens for whatever the stubbed dialog answers. */
export async function pick(
  page: Page,
  request: Parameters<Bridge['pickFile']>[0],
): Promise<readonly { token: string; name: string }[]> {
  return await page.evaluate((asked) => (window as unknown as BridgeWindow).aarsrapport.pickFile(asked), request)
}
