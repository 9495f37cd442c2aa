import { type App, type Session, session, type WebFrameMain } from 'electron'
import { HOST, SCHEME } from './assets.ts'

const LOCAL = new Set([`${SCHEME}:`, 'data:', 'blob:'])

/** A session in memory that reaches no network, grants no permission and downloads nothing. */
export function lockedSession(app: App): Session {
  const locked = session.fromPartition('aarsrapport', { cache: false })
  const allowed = app.isPackaged ? LOCAL : new Set([...LOCAL, 'devtools:'])
  // The program's name is part of the default one, and its Å is no legal header: requests to our own protocol failed.
  locked.setUserAgent(app.userAgentFallback.replace(/[^\x20-\x7e]/g, ''))
  locked.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowed.has(protocolOf(details.url)) }))
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  locked.setPermissionCheckHandler(() => false)
  locked.setDevicePermissionHandler(() => false)
  locked.on('will-download', (event) => event.preventDefault())
  locked.setSpellCheckerEnabled(false)
  return locked
}

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
