import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from './settings.ts'

/** What a menu asks the window to do; the window knows these words. */
export type Command =
  | 'go:start'
  | 'go:overview'
  | 'go:import'
  | 'go:statistics'
  | 'go:economy'
  | 'go:report'
  | 'go:settings'
  | 'project:open'
  | 'project:create'
  | 'project:backup'
  | 'import:pick'
  | 'help'

const texts = {
  da: {
    file: '&Filer',
    newProject: 'Nyt projekt …',
    openProject: 'Åbn projekt …',
    backup: 'Gem en kopi …',
    import: 'Indlæs filer …',
    quit: 'Afslut',
    edit: '&Rediger',
    undo: 'Fortryd',
    redo: 'Gentag',
    cut: 'Klip',
    copy: 'Kopiér',
    paste: 'Sæt ind',
    selectAll: 'Markér alt',
    view: '&Vis',
    start: 'Start',
    overview: 'Overblik',
    importScreen: 'Indlæs',
    statistics: 'Statistik',
    economy: 'Økonomi',
    report: 'Rapport',
    settings: 'Indstillinger',
    zoomIn: 'Zoom ind',
    zoomOut: 'Zoom ud',
    resetZoom: 'Normal størrelse',
    fullScreen: 'Fuld skærm',
    reload: 'Genindlæs vinduet',
    tools: 'Udviklerværktøjer',
    helpMenu: '&Hjælp',
    help: 'Hjælp til programmet',
    about: 'Om Årsrapport',
  },
  en: {
    file: '&File',
    newProject: 'New project …',
    openProject: 'Open project …',
    backup: 'Save a copy …',
    import: 'Import files …',
    quit: 'Quit',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: '&View',
    start: 'Start',
    overview: 'Overview',
    importScreen: 'Import',
    statistics: 'Statistics',
    economy: 'Economy',
    report: 'Report',
    settings: 'Settings',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetZoom: 'Actual size',
    fullScreen: 'Full screen',
    reload: 'Reload window',
    tools: 'Developer tools',
    helpMenu: '&Help',
    help: 'Help',
    about: 'About Årsrapport',
  },
} satisfies Record<Language, Record<string, string>>

export interface MenuParts {
  readonly language: Language
  readonly mac: boolean
  /** Whether a project is open: without one there is nothing to import into, to look at or to copy. */
  readonly project: boolean
  /** Whether the program runs from a checkout, where the window may be reloaded and inspected. */
  readonly development: boolean
  send(command: Command): void
}

/** The menu as data: roles where the system has them, commands for everything that the window carries out. */
export function menuTemplate({ language, mac, project, development, send }: MenuParts): MenuItemConstructorOptions[] {
  const text = texts[language]
  const command = (label: string, name: Command, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label,
    click: () => send(name),
    ...(accelerator ? { accelerator } : {}),
  })
  const inProject = (label: string, name: Command, accelerator?: string): MenuItemConstructorOptions => ({
    ...command(label, name, accelerator),
    enabled: project,
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: text.file,
      submenu: [
        command(text.newProject, 'project:create', 'CmdOrCtrl+N'),
        command(text.openProject, 'project:open', 'CmdOrCtrl+O'),
        separator,
        inProject(text.import, 'import:pick', 'CmdOrCtrl+M'),
        inProject(text.backup, 'project:backup'),
        separator,
        { role: 'quit', label: text.quit },
      ],
    },
    {
      label: text.edit,
      submenu: [
        { role: 'undo', label: text.undo },
        { role: 'redo', label: text.redo, accelerator: mac ? 'Shift+Cmd+Z' : 'Ctrl+Y' },
        separator,
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ],
    },
    {
      label: text.view,
      submenu: [
        command(text.start, 'go:start', 'CmdOrCtrl+1'),
        inProject(text.overview, 'go:overview', 'CmdOrCtrl+2'),
        inProject(text.importScreen, 'go:import', 'CmdOrCtrl+3'),
        inProject(text.statistics, 'go:statistics', 'CmdOrCtrl+4'),
        inProject(text.economy, 'go:economy', 'CmdOrCtrl+5'),
        inProject(text.report, 'go:report', 'CmdOrCtrl+6'),
        inProject(text.settings, 'go:settings', 'CmdOrCtrl+7'),
        separator,
        { role: 'zoomIn', label: text.zoomIn, accelerator: 'CmdOrCtrl+Plus' },
        { role: 'zoomOut', label: text.zoomOut, accelerator: 'CmdOrCtrl+-' },
        { role: 'resetZoom', label: text.resetZoom, accelerator: 'CmdOrCtrl+0' },
        separator,
        { role: 'togglefullscreen', label: text.fullScreen },
        ...(development
          ? ([
              separator,
              { role: 'reload', label: text.reload },
              { role: 'toggleDevTools', label: text.tools },
            ] satisfies MenuItemConstructorOptions[])
          : []),
      ],
    },
    {
      role: 'help',
      label: text.helpMenu,
      submenu: [command(text.help, 'help', 'F1'), separator, { role: 'about', label: text.about }],
    },
  ]
}
