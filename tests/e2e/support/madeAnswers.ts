import type { ElectronApplication } from 'playwright-core'

type Handler = (event: unknown, request: unknown) => unknown

/**
 * From now on these methods are answered with these values, for states that no small file brings about; all others still
 * reach the engine.
 */
export async function answerWith(app: ElectronApplication, answers: Readonly<Record<string, unknown>>): Promise<void> {
  await app.evaluate(({ ipcMain }, made) => {
    const channel = 'aarsrapport:request'
    const kept = globalThis as unknown as { ownHandler?: Handler }
    // Electron has no public way to ask for a handler that is already there.
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers
    const own = kept.ownHandler ?? handlers.get(channel)
    if (!own) throw new Error('The shell does not answer the window yet.')
    kept.ownHandler = own
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, (event, request: { kind: string; method?: string }) =>
      request.kind === 'call' && request.method !== undefined && Object.hasOwn(made, request.method)
        ? { ok: true, value: made[request.method] }
        : own(event, request),
    )
  }, answers)
}
