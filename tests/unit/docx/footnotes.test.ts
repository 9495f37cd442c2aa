import { beforeAll, describe, expect, test } from 'vitest'
import { notedTables } from '../../paper/notedTables.ts'
import { structuredReport } from '../../paper/structuredReport.ts'
import { blocksOf, footnotesOf } from '../../support/blocksOf.ts'
import { printWord } from './support/render.ts'
import { footnoteMarks, textIn, type WordFile } from './support/wordFile.ts'

describe.each([
  { of: 'texts', model: structuredReport() },
  { of: 'tables and figures', model: notedTables() },
])('footnotes of $of', ({ model }) => {
  const footnotes = footnotesOf(blocksOf(model))
  let file: WordFile

  beforeAll(async () => {
    file = await printWord(model)
  })

  test('are Word’s own, each referred to once, in the order of reading, with its text', () => {
    expect(footnoteMarks(file.body)).toEqual(footnotes.map(({ text }) => text))
    const notes = new Map(
      [...file.text('word/footnotes.xml').matchAll(/<w:footnote [^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs)].map(
        ([, id = '', xml = '']) => [id, xml],
      ),
    )
    for (const { text, note } of footnotes) {
      const words = textIn(notes.get(text) ?? '').replaceAll('\u00a0', ' ')
      expect(words.trim()).toBe(note.map((inline) => inline.text).join(''))
      expect(notes.get(text)).toContain('<w:pStyle w:val="FootnoteText"/>')
    }
  })

  test('keep their links', () => {
    const links = [...file.text('word/footnotes.xml').matchAll(/<w:hyperlink [^>]*r:id="([^"]*)"/g)].map(([, id]) => id)
    expect(links.length).toBe(footnotes.flatMap(({ note }) => note).filter(({ type }) => type === 'link').length)
    for (const id of links) expect(file.text('word/_rels/footnotes.xml.rels')).toContain(`Id="${id}"`)
  })
})
