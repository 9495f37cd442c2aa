import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { createFileTokens } from '../../../electron/app/fileTokens.ts'
import { fileLog } from '../../../electron/app/log.ts'
import { openRecentProjects } from '../../../electron/app/recentProjects.ts'
import { openSettings } from '../../../electron/app/settings.ts'

let folder: string
const at = (name: string): string => path.join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'user-'))
})

describe('settings', () => {
  test('begin in Danish and are kept', () => {
    const settings = openSettings(at('deep/settings.json'))
    expect(settings.read().language).toBe('da')
    settings.write({ language: 'en', folders: { backup: '/x' } })
    expect(openSettings(at('deep/settings.json')).read()).toEqual({ language: 'en', folders: { backup: '/x' } })
    expect(existsSync(at('deep/settings.json.new'))).toBe(false)
  })

  test.each(['', '{', '[]', '{"language":"fr","folders":{}}'])(
    'that are spoilt (%s) read as the first ones',
    (text) => {
      writeFileSync(at('settings.json'), text)
      expect(openSettings(at('settings.json')).read()).toEqual({ language: 'da', folders: {} })
    },
  )
})

const entry = (file: string, name: string, day = 1, sample = false) => ({
  path: file,
  name,
  openedAt: `2026-01-0${day}T00:00:00Z`,
  sample,
})

describe('recent projects', () => {
  test('know the very first start from one with an empty list', () => {
    expect(openRecentProjects(at('recent.json')).firstStart).toBe(true)
    writeFileSync(at('recent.json'), '[]')
    expect(openRecentProjects(at('recent.json')).firstStart).toBe(false)
  })

  test('are listed newest first, each once, with whether they are still there', () => {
    const here = at('a.aarsrapport')
    writeFileSync(here, '')
    const recent = openRecentProjects(at('recent.json'))
    recent.add(entry(here, 'A', 1))
    recent.add(entry('/gone/b.aarsrapport', 'B', 2))
    recent.add(entry(here, 'A igen', 3))
    const tokens = createFileTokens()
    const listed = openRecentProjects(at('recent.json')).list(tokens)
    expect(listed.map(({ name, exists }) => [name, exists])).toEqual([
      ['A igen', true],
      ['B', false],
    ])
    expect(tokens.pathOf(listed[0]?.token ?? '', ['openProject'])).toBe(here)
    expect(listed[1]?.folder).toBe('gone')
  })

  test('keep one sample, and follow a project that was moved', () => {
    const recent = openRecentProjects(at('recent.json'))
    recent.add(entry(at('sample 1'), 'Eksempel', 1, true))
    recent.add(entry('/before/b.aarsrapport', 'B', 2))
    recent.add(entry(at('sample 2'), 'Eksempel', 3, true))
    recent.add(entry('/after/b.aarsrapport', 'B', 4))
    const listed = recent.list(createFileTokens())
    expect(listed.map(({ name, folder, sample }) => [name, folder, sample])).toEqual([
      ['B', 'after', false],
      ['Eksempel', path.basename(folder), true],
    ])
  })

  test('are twelve at most', () => {
    const recent = openRecentProjects(at('recent.json'))
    for (let number = 0; number < 20; number += 1) recent.add(entry(`/p/${number}`, `${number}`))
    expect(recent.list(createFileTokens()).map(({ name }) => name)).toEqual(
      Array.from({ length: 12 }, (_, index) => `${19 - index}`),
    )
  })
})

describe('the log', () => {
  test('is one line of JSON per event', () => {
    const log = fileLog(at('logs'), 'shell')
    log('slow', { method: 'import.plan', ms: 700 })
    expect(JSON.parse(readFileSync(at('logs/shell.log'), 'utf8'))).toMatchObject({
      event: 'slow',
      method: 'import.plan',
      ms: 700,
    })
  })

  test('starts anew beside the old one when it has grown', () => {
    fileLog(at('logs'), 'shell')('a', {})
    writeFileSync(at('logs/shell.log'), 'x'.repeat(1_000_001))
    fileLog(at('logs'), 'shell')('b', {})
    expect(readFileSync(at('logs/shell.log'), 'utf8')).toContain('"b"')
    expect(readFileSync(at('logs/shell.log.1'), 'utf8')).toHaveLength(1_000_001)
  })
})
