import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { numberFootnotes } from '../../../shared/report/compose/footnotes.ts'
import { joinLists, listOf } from '../../../shared/report/compose/lists.ts'
import { fullHeadings } from '../../../shared/report/fullHeadings.ts'
import { inlinesOf } from '../../../shared/report/inlinesOf.ts'
import { checkFootnotes } from '../../../shared/report/markdown/checkFootnotes.ts'
import { parseTemplate } from '../../../shared/report/markdown/parseTemplate.ts'
import type { Block, Inline } from '../../../shared/report/reportModel.ts'
import { twoLevelTable } from '../../paper/structuredReport.ts'
import { blocksOf, footnotesOf } from '../../support/blocksOf.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

const text = (content: string): Inline => ({ type: 'text', text: content })
const paragraph = (...inlines: readonly Inline[]): Block => ({ type: 'paragraph', inlines })
const place = { file: '01.md', line: 1 }

const check = (body: string, sort = 'kapitel') => {
  const head = ['---', 'titel: Prøve', 'orden: 1', 'noegle: proeve', `slags: ${sort}`, '---', '']
  return () => checkFootnotes(parseTemplate({ name: '01.md', text: [...head, body].join('\n') }))
}

describe('footnotes in a template', () => {
  test('are written once and referred to', () => {
    expect(check('Tallet[^a] er foreløbigt.\n\n[^a]: Opgjort i januar.')).not.toThrow()
    expect(check('Et punkt:\n\n- tallet[^a]\n\n[^a]: Opgjort *i* januar.')).not.toThrow()
  })

  test.each([
    ['Tallet[^a] er foreløbigt.', /er ikke skrevet/],
    ['Tallet er foreløbigt.\n\n[^a]: Opgjort i januar.', /ingen tekst henviser/],
    ['Tallet[^a].\n\n[^a]: Opgjort i januar.\n\n    Endnu et afsnit.', /ét afsnit uden egne fodnoter/],
    ['Tallet[^a].\n\n[^a]: Opgjort[^b].\n\n[^b]: I januar.', /ét afsnit uden egne fodnoter/],
  ])('%j is refused where it stands', (body, words) => {
    expect(check(body)).toThrow(words)
    expect(check(body)).toThrow(/linje \d+/)
  })

  test('are not for the colophon', () => {
    expect(check('Tallet[^a].\n\n[^a]: Opgjort.', 'kolofon')).toThrow(/kolofonen/)
  })
})

test('footnotes are numbered over all chapters in the order in which they are met', () => {
  const note = (name: string): Inline => ({ type: 'footnote', text: name, note: [text(`Note ${name}`)] })
  const blocks: Block[] = [
    { type: 'lead', inlines: [text('a'), note('x')] },
    { type: 'list', ordered: false, items: [[text('b')], [note('y'), note('z')]], nested: ['item', 'bullet'] },
  ]
  const chapter = { key: 'k', number: '1', title: 'K', anchor: 'k', blocks }
  const numbered = numberFootnotes([chapter, { ...chapter, key: 'l' }])
  const inlines = numbered.flatMap((each) => each.blocks.flatMap(inlinesOf))
  expect(inlines.flatMap((inline) => (inline.type === 'footnote' ? [inline.text] : []))).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
  ])
  expect(inlines.map((inline) => inline.text)).toContain('Note z')
})

describe('lists in lists', () => {
  const inner = (ordered: boolean): Block => ({ type: 'list', ordered, items: [[text('under')], [text('under')]] })
  const outer = paragraph(text('over'))

  test('stand below the point they are written under', () => {
    const [list] = listOf(true, [
      { blocks: [outer, inner(false)], place },
      { blocks: [outer], place },
      { blocks: [outer, inner(true)], place },
    ])
    expect(list).toMatchObject({
      ordered: true,
      nested: ['item', 'bullet', 'bullet', 'item', 'item', 'number', 'number'],
    })
  })

  test('are left out with a point whose text comes out empty, and never fall to the point before it', () => {
    const [list] = listOf(false, [
      { blocks: [outer], place },
      { blocks: [inner(false)], place },
    ])
    expect(list).toEqual({ type: 'list', ordered: false, items: [[text('over')]] })
    expect(listOf(false, [{ blocks: [inner(false)], place }])).toEqual([])
  })

  test('go one level down and no further; a point holds nothing but text', () => {
    const [deep] = listOf(false, [{ blocks: [outer, inner(false)], place }])
    if (!deep) throw new Error('No list')
    expect(() => listOf(false, [{ blocks: [outer, deep], place }])).toThrow(/én liste under den/)
    const note: Block = { type: 'note', inlines: [text('n')] }
    expect(() => listOf(false, [{ blocks: [outer, note], place }])).toThrow(/01\.md, linje 1/)
  })

  test('keep their places when two lists become one', () => {
    const plain = { type: 'list', ordered: false, items: [[text('a')]] } as const
    const nested = {
      type: 'list',
      ordered: false,
      items: [[text('b')], [text('c')]],
      nested: ['item', 'bullet'],
    } as const
    expect(joinLists(plain, nested).nested).toEqual(['item', 'item', 'bullet'])
    expect(joinLists(plain, plain)).not.toHaveProperty('nested')
  })
})

test('a heading in full says what stands above it', () => {
  const headings = fullHeadings(twoLevelTable(3))
  expect(headings[0]).toBe('Underretter')
  expect(headings[1]).toBe('Ishøj 2011')
  expect(headings[9]).toBe('Samlet 2013')
})

test('footnotes and lists in lists come from the chapter’s Markdown into the report', async () => {
  const { input } = await sampleReportInput()
  const added = [
    '',
    'Tallet er :tal{key="notifications-count"}[^sidst] i alt[^foerst].',
    '',
    '- over',
    '  1. under',
    '',
    '[^foerst]: Den anden note.',
    '[^sidst]: Den første note, med :tal{key="notifications-count"}.',
    '',
  ].join('\n')
  const [first, ...templates] = input.templates.filter(({ text: content }) => /slags: kapitel/.test(content))
  if (!first) throw new Error('The sample has no chapter')
  const model = buildReport({ ...input, templates: [{ ...first, text: first.text + added }, ...templates] })
  const blocks = blocksOf(model)
  const notes = footnotesOf(blocks)
  expect(notes.map(({ text: number, note }) => [number, note[0]?.text])).toEqual([
    ['1', 'Den første note, med '],
    ['2', 'Den anden note.'],
  ])
  expect(notes[0]?.note[1]).toMatchObject({ type: 'number', metric: 'notifications-count' })
  expect(blocks).toContainEqual(expect.objectContaining({ type: 'list', nested: ['item', 'number'] }))
})
