import { BrowserWindow, nativeTheme, type Session } from 'electron'
import { START_ADDRESS } from './assets.ts'

const GROUND = { light: '#F7F8FA', dark: '#14181D' }

export interface WindowParts {
  readonly session: Session
  readonly preload: string
  readonly devTools: boolean
}

/** The one window. It is shown when its first picture is drawn, on the ground colour of the theme. */
export async function openWindow({ session, preload, devTools }: WindowParts): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Årsrapport',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      session,
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
    },
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(START_ADDRESS)
  return window
}
