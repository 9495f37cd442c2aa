import path from 'node:path'
import { app, type BrowserWindow, dialog, Menu, shell } from 'electron'
import type { BridgeEvent } from '../../shared/contract/bridge.ts'
import type { ProjectInfo } from '../../shared/contract/engine.ts'
import { userFolder } from '../core/userFolder.ts'
import { startEngineClient } from './engineClient.ts'
import { askForFiles } from './fileDialogs.ts'
import { createFileTokens } from './fileTokens.ts'
import { answerRequests, sendEvent } from './ipc.ts'
import { lockedSession, refuseNavigation } from './lockdown.ts'
import { fileLog } from './log.ts'
import { menuTemplate } from './menuTemplate.ts'
import { projectArgument } from './projectArgument.ts'
import { registerScheme, serveAssets } from './protocol.ts'
import { openRecentProjects } from './recentProjects.ts'
import { openSettings } from './settings.ts'
import { createShellCalls } from './shellCalls.ts'
import { utilityEngine } from './utilityEngine.ts'
import { openWindow } from './window.ts'
import { createWindowCalls } from './windowCalls.ts'

/** A second start hands its project to the first and ends with this code. */
const ALREADY_RUNNING = 17

// Root can only start without the sandbox, and this call would take that switch back.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerScheme()
refuseNavigation(app)
app.setPath('userData', path.resolve(userFolder()))

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.exit(ALREADY_RUNNING)

async function start(): Promise<void> {
  const userData = app.getPath('userData')
  const built = path.join(app.getAppPath(), 'dist')
  const settings = openSettings(path.join(userData, 'settings.json'))
  const recent = openRecentProjects(path.join(userData, 'recent-projects.json'))
  const log = fileLog(path.join(userData, 'logs'), 'shell')
  const tokens = createFileTokens()
  const samples = path.join(userData, 'samples')
  let window: BrowserWindow | undefined
  let projectOpen = false

  const emit = (event: BridgeEvent): void => sendEvent(window, event)
  const fork = utilityEngine(path.join(built, 'main/engineProcess.cjs'), [app.getAppPath(), userData, samples])
  const engine = startEngineClient(fork, emit, log)

  const opened = (named: string | undefined, project: ProjectInfo): void => {
    const file = named ?? path.join(samples, project.fileName)
    engine.remember(file)
    recent.add({ path: file, name: project.name, openedAt: new Date().toISOString(), sample: project.sample })
    app.addRecentDocument(file)
    projectOpen = true
    showMenu()
  }
  const openProject = async (file: string): Promise<boolean> => {
    const reply = await engine.call('project.open', { file })
    if (reply.ok) opened(file, reply.value as ProjectInfo)
    else sayWhyNot(path.basename(file), reply.problem[settings.read().language])
    return reply.ok
  }

  const openSample = async (): Promise<void> => {
    const reply = await engine.call('project.openSample', {}, 'first-start')
    if (reply.ok) opened(undefined, reply.value as ProjectInfo)
    else sayWhyNot(app.getName(), reply.problem[settings.read().language])
  }

  const showMenu = (): void => {
    const parts = {
      language: settings.read().language,
      mac: process.platform === 'darwin',
      project: projectOpen,
      development: !app.isPackaged,
      send: (command: string) => emit({ type: 'command', command }),
    }
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts)))
  }
  showMenu()

  const shellCalls = createShellCalls({
    tokens,
    recent,
    settings,
    versions: { app: app.getVersion(), electron: process.versions.electron ?? '' },
    cancel: (jobId) => engine.cancel(jobId),
    openFile: (file) => shell.openPath(file),
    languageChanged: showMenu,
  })

  /** The window's calls wait until the project that the start named, or the sample of the very first start, is open. */
  let ready: Promise<unknown> = Promise.resolve()
  const windowCalls = createWindowCalls({
    tokens,
    shell: shellCalls,
    opened,
    call: async (method, input, jobId) => {
      await ready
      return await engine.call(method, input, jobId)
    },
    pick: (request) => (window ? askForFiles(window, request, settings) : Promise.resolve([])),
  })
  answerRequests(windowCalls)

  const named = projectArgument(process.argv, process.cwd())
  if (named) ready = openProject(named)
  else if (recent.firstStart) ready = openSample()

  app.on('second-instance', (_event, argv, folder) => {
    const file = projectArgument(argv, folder)
    if (window?.isMinimized()) window.restore()
    window?.focus()
    // Everything is saved as it is done, so the page can simply start again on the new project.
    if (file) void openProject(file).then((done) => done && window?.webContents.reload())
  })
  app.on('window-all-closed', () => app.quit())
  let closed = false
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void engine.close().then(() => {
      closed = true
      app.quit()
    })
  })

  const session = lockedSession(app)
  serveAssets(session, path.join(built, 'renderer'))
  window = await openWindow({ session, preload: path.join(built, 'preload/preload.cjs'), devTools: !app.isPackaged })
}

function sayWhyNot(message: string, detail: string): void {
  void dialog.showMessageBox({ type: 'error', message, detail })
}
