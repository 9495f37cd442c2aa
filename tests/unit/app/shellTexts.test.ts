import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { dialogTexts, safeFileName, withExtension } from '../../../electron/app/dialogTexts.ts'
import { type Command, menuTemplate } from '../../../electron/app/menuTemplate.ts'
import { projectArgument } from '../../../electron/app/projectArgument.ts'

const flatMenu = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatMenu(item.submenu) : [])])

function menuItems(language: 'da' | 'en', development = false, send: (command: Command) => void = () => undefined) {
  return flatMenu(menuTemplate({ language, mac: false, project: true, development, send }))
}

describe('the menu', () => {
  test.each(['da', 'en'] as const)('has no accelerator twice (%s)', (language) => {
    const keys = menuItems(language, true).flatMap((item) => (item.accelerator ? [item.accelerator] : []))
    expect(keys.length).toBeGreaterThan(10)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('is the same in both languages but for its words', () => {
    const shape = (language: 'da' | 'en') =>
      menuItems(language).map(({ id, role, accelerator, type }) => ({ id, role, accelerator, type }))
    expect(shape('en')).toEqual(shape('da'))
    const words = (language: 'da' | 'en') => menuItems(language).flatMap(({ label }) => (label ? [label] : []))
    expect(words('da')).toContain('Indlæs filer …')
    expect(words('en')).toContain('Import files …')
  })

  test('sends every command that the window knows', () => {
    const sent = new Set<Command>()
    for (const item of menuItems('da', false, (command) => sent.add(command))) {
      if (item.click) Reflect.apply(item.click, item, [])
    }
    expect([...sent].sort()).toEqual(
      [
        'go:start',
        'go:overview',
        'go:import',
        'go:statistics',
        'go:economy',
        'go:report',
        'go:settings',
        'project:open',
        'project:create',
        'project:backup',
        'import:pick',
        'help',
      ].sort(),
    )
  })

  test('offers what needs a project only with one', () => {
    const closed = (project: boolean) =>
      flatMenu(menuTemplate({ language: 'da', mac: false, project, development: false, send: () => undefined }))
        .filter(({ enabled }) => enabled === false)
        .map(({ id }) => id)
    expect(closed(true)).toEqual([])
    expect(closed(false)).toEqual([
      'import:pick',
      'project:backup',
      'go:overview',
      'go:import',
      'go:statistics',
      'go:economy',
      'go:report',
      'go:settings',
    ])
  })

  test('offers reloading and inspecting only in a checkout', () => {
    const roles = (development: boolean) => menuItems('da', development).map(({ role }) => role)
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(false)).not.toContain('reload')
  })
})

describe('file names from the window', () => {
  test.each([
    ['Årsrapport 2013', 'Årsrapport 2013.pdf'],
    ['Årsrapport 2013.pdf', 'Årsrapport 2013.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['C:\\Windows\\x', 'C  Windows x.pdf'],
    ['a\u0000b\nc', 'a b c.pdf'],
    ['...', 'fil.pdf'],
    ['', 'fil.pdf'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name, 'pdf')).toBe(safe)
  })

  test('get their extension once', () => {
    expect(withExtension('/a/b', 'aarsrapport')).toBe('/a/b.aarsrapport')
    expect(withExtension('/a/b.AARSRAPPORT', 'aarsrapport')).toBe('/a/b.AARSRAPPORT')
  })

  test('dialogs speak both languages', () => {
    expect(dialogTexts('openSpreadsheets', 'da').filter).toBe('Regneark')
    expect(dialogTexts('openSpreadsheets', 'en').filter).toBe('Spreadsheets')
  })
})

describe('a start’s arguments', () => {
  test.each([
    [['electron', '/app', '/home/x/a.aarsrapport'], '/home/x/a.aarsrapport'],
    [['aarsrapport', 'b.AARSRAPPORT'], '/folder/b.AARSRAPPORT'],
    [['aarsrapport', '--inspect=0', '--file=x.aarsrapport'], undefined],
    [['x.aarsrapport'], undefined],
  ])('%j name the project %j', (argv, file) => {
    expect(projectArgument(argv, '/folder')).toBe(file)
  })
})
