import type { ElectronApplication } from 'playwright-core'
import type { Problem } from '../../../shared/problems.ts'

type Handler = (event: unknown, request: unknown) => unknown

/** A reply made by a test; `never` lets the window wait. */
export type MadeReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem }
  | 'never'

/**
 * From now on these methods get these replies, for states that no small file brings about; all others still reach the
 * engine.
 */
export async function replyWith(app: ElectronApplication, replies: Readonly<Record<string, MadeReply>>): Promise<void> {
  await app.evaluate(({ ipcMain }, made) => {
    const channel = 'aarsrapport:request'
    const kept = globalThis as unknown as { ownHandler?: Handler; unanswered?: Promise<never>[] }
    // Electron has no public way to ask for a handler that is already there.
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers
    const own = kept.ownHandler ?? handlers.get(channel)
    if (!own) throw new Error('The shell does not answer the window yet.')
    kept.ownHandler = own
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, (event, request: { kind: string; method?: string }) => {
      if (request.kind !== 'call' || request.method === undefined || !Object.hasOwn(made, request.method)) {
        return own(event, request)
      }
      const reply = made[request.method]
      if (reply !== 'never') return reply
      // Kept for as long as the program runs: Electron answers a call with an error once its promise is collected.
      const waiting = new Promise<never>(() => undefined)
      kept.unanswered = [...(kept.unanswered ?? []), waiting]
      return waiting
    })
  }, replies)
}

/** The same with values alone. */
export const answerWith = (app: ElectronApplication, answers: Readonly<Record<string, unknown>>): Promise<void> =>
  replyWith(
    app,
    Object.fromEntries(Object.entries(answers).map(([method, value]) => [method, { ok: true, value } as const])),
  )
