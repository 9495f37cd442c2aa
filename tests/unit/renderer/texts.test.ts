import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { da } from '../../../renderer/texts/da.ts'
import { en } from '../../../renderer/texts/en.ts'

type Node = { readonly [key: string]: string | Node }

const flat = (node: Node, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as const] : flat(value, `${before}${key}.`),
  )

const danish = new Map(flat(da))
const english = new Map(flat(en))

/** Words and marks that are the same in both languages. */
const alike = new Set([
  'app.version',
  'nav.start',
  'common.note',
  'report.read.note',
  'import.period',
  'import.checklistState',
  'import.historyState',
  'explain.definition',
  'economy.budget',
])

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()

const renderer = path.resolve(import.meta.dirname, '../../../renderer')
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^texts[\\/](da|en|import)\b/.test(file))
  .map((file) => ({ file, code: readFileSync(path.join(renderer, file), 'utf8') }))

describe('texts', () => {
  test('both languages have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort())
  })

  test('both languages use the same placeholders', () => {
    const differing = [...danish].filter(
      ([key, text]) => JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(english.get(key) ?? '')),
    )
    expect(differing).toEqual([])
  })

  test('nothing is left untranslated', () => {
    const same = [...danish].filter(([key, text]) => english.get(key) === text && !alike.has(key))
    expect(same).toEqual([])
  })

  test('no text is empty, shouts or speaks of we', () => {
    const bad = [...danish, ...english].filter(
      ([, text]) => text.trim() === '' || text.includes('!') || /\b(vi|vores|we|our)\b/i.test(text),
    )
    expect(bad).toEqual([])
  })

  test('every key that the code names exists', () => {
    const named = sources.flatMap(({ file, code }) =>
      [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => ({ file, key: key ?? '' })),
    )
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ key }) => !danish.has(key) && !danish.has(`${key}_other`))).toEqual([])
  })

  test('every key is used', () => {
    const code = sources.map((source) => source.code).join('\n')
    const dynamic = [
      'nav.',
      'import.files.',
      'import.counts.',
      'import.severity.',
      'import.confidence.',
      'import.changes.',
      'job.secondsLeft',
      'job.minutesLeft',
      'statistics.chapters.',
      'economy.words.',
      'help.steps.',
      'figure.formats.',
      'report.rules.',
      'report.findings.severity.',
      'report.insert.',
    ]
    const unused = [...danish.keys()].filter((key) => {
      const name = key.replace(/_(one|other)$/, '')
      return !dynamic.some((start) => name.startsWith(start)) && !code.includes(`'${name}'`)
    })
    expect(unused).toEqual([])
  })
})
