import { type BrowserWindow, ipcMain } from 'electron'
import type { BridgeEvent } from '../../shared/contract/bridge.ts'
import type { Reply } from '../../shared/contract/envelope.ts'
import { EVENT, REQUEST } from './channels.ts'
import { isOwnPage } from './lockdown.ts'

const stranger: Reply<unknown> = {
  ok: false,
  problem: {
    code: 'input.invalid',
    da: 'Henvendelsen kom ikke fra programmets eget vindue.',
    en: 'The request did not come from the program’s own window.',
    retry: false,
  },
}

/** The one door between window and shell. */
export function answerRequests(answer: (request: unknown) => Promise<Reply<unknown>>): void {
  ipcMain.handle(REQUEST, (event, request: unknown) => (isOwnPage(event.senderFrame) ? answer(request) : stranger))
}

export function sendEvent(window: BrowserWindow | undefined, event: BridgeEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send(EVENT, event)
}
