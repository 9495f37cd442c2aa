import { type App, type Session, session, type WebFrameMain } from 'electron'
import { HOST, SCHEME } from './assets.ts'

const LOCAL = new Set([`${SCHEME}:`, 'data:', 'blob:'])

/** A session in memory that reaches no network, lets the page write to the clipboard and nothing else, and downloads nothing. */
export function lockedSession(app: App): Session {
  const locked = session.fromPartition('aarsrapport', { cache: false })
  const allowed = app.isPackaged ? LOCAL : new Set([...LOCAL, 'devtools:'])
  // The program's name is part of the default one, and its Å is no legal header: requests to our own protocol failed.
  locked.setUserAgent(app.userAgentFallback.replace(/[^\x20-\x7e]/g, ''))
  locked.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowed.has(protocolOf(details.url)) }))
  locked.setPermissionRequestHandler((contents, permission, answer) => answer(mayWrite(contents.mainFrame, permission)))
  locked.setPermissionCheckHandler((contents, permission) => mayWrite(contents?.mainFrame ?? null, permission))
  locked.setDevicePermissionHandler(() => false)
  locked.on('will-download', (event) => event.preventDefault())
  locked.setSpellCheckerEnabled(false)
  return locked
}

/** The page may put a figure's picture on the clipboard when a person asks for it; it may not read what lies there. */
const mayWrite = (frame: WebFrameMain | null, permission: string): boolean =>
  permission === 'clipboard-sanitized-write' && isOwnPage(frame)

/** Every page of the program stays where it is: it opens no window, follows no link and holds no web view. */
export function refuseNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/**
 * Whether a message comes from our own page's main frame. Protocol and host are compared, because the origin of a
 * custom scheme reads 'null' in Node.
 */
export function isOwnPage(frame: WebFrameMain | null): boolean {
  if (!frame || frame.parent !== null) return false
  try {
    const url = new URL(frame.url)
    return url.protocol === `${SCHEME}:` && url.host === HOST
  } catch {
    return false
  }
}

function protocolOf(url: string): string {
  try {
    return new URL(url).protocol
  } catch {
    return ''
  }
}
