import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseTemplate, type Template } from '../../../../shared/report/markdown/parseTemplate.ts'

const folder = join(import.meta.dirname, '../../../../templates/report')

const chaptersOf = (edition: string): ReadonlyMap<string, Template> =>
  new Map(
    readdirSync(join(folder, edition))
      .filter((name) => name.endsWith('.md'))
      .map((name) => parseTemplate({ name, text: readFileSync(join(folder, edition, name), 'utf8') }))
      .map((template) => [template.front.key, template]),
  )

/** Attributes that are words for the reader, and the gender that only Danish has. */
const words = new Set(['navn', 'emne', 'en', 'flere', 'ental', 'til'])

/** `:lov` has its subject in the attribute that sentences have their words in. */
const isWords = (directive: string, attribute: string): boolean => words.has(attribute) && directive !== 'lov'

/** Everything in a chapter that asks for data, in an order of its own: word order differs between languages. */
function askedFor(template: Template): readonly string[] {
  const found: string[] = []
  const visit = (node: Nodes, path: string): void => {
    let here = path
    if (node.type === 'heading') found.push(`${path} heading ${node.depth}`)
    if (node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective') {
      const attributes = Object.entries(node.attributes ?? {})
        .filter(([name]) => !isWords(node.name, name))
        .map(([name, value]) => `${name}=${value}`)
        .sort()
      const asked = [node.name, ...attributes].join(' ')
      found.push(`${path} ${asked}`.trim())
      if (node.type === 'containerDirective') here = `${path} (${asked})`
    }
    if ('children' in node) for (const child of node.children) visit(child, here)
  }
  visit(template.tree, '')
  return found.sort()
}

describe('the annual report in Danish and in English', () => {
  const [danish, english] = [chaptersOf('aarsrapport'), chaptersOf('annual-report')]

  test('have the same chapters in the same order, under the same conditions', () => {
    const heads = (chapters: ReadonlyMap<string, Template>) =>
      [...chapters.values()]
        .map(({ front: { key, order, sort, requires } }) => ({ key, order, sort, requires }))
        .sort((a, b) => a.order - b.order)
    expect(heads(english)).toEqual(heads(danish))
    expect(danish.size).toBeGreaterThan(10)
  })

  test.each([...danish.keys()])('%s uses the same numbers, figures, tables and conditions', (key) => {
    const [own, other] = [danish.get(key), english.get(key)]
    if (!own || !other) throw new Error(`${key} is missing in one of the editions`)
    expect(askedFor(other)).toEqual(askedFor(own))
  })

  test('no chapter bears the same title in both', () => {
    const titles = [...danish.values()].map(({ front }) => front.title)
    expect([...english.values()].map(({ front }) => front.title).filter((title) => titles.includes(title))).toEqual([])
  })
})
