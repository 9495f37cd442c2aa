import type { ElectronApplication } from 'playwright-core'

type Handler = (event: unknown, request: { readonly method?: string }) => unknown

/** Lets the engine answer a method late, as on a slow disk, and tells how often the window has called it since. */
export async function countSlowCalls(app: ElectronApplication, method: string): Promise<() => Promise<number>> {
  await app.evaluate(({ ipcMain }, slow) => {
    const channel = 'aarsrapport:request'
    const kept = globalThis as unknown as { slowCalls: number }
    kept.slowCalls = 0
    // Electron has no public way to ask for a handler that is already there.
    const own = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers.get(channel)
    if (!own) throw new Error('The shell does not answer the window yet.')
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, async (event, request) => {
      if (request.method === slow) {
        kept.slowCalls += 1
        await new Promise((resolve) => setTimeout(resolve, 800))
      }
      return own(event, request)
    })
  }, method)
  return () => app.evaluate(() => (globalThis as unknown as { slowCalls: number }).slowCalls)
}
