import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, ReportModel } from '../../../shared/report/reportModel.ts'
import { monthly } from '../../support/sampleFigures.ts'
import { sampleReport } from '../../support/sampleReport.ts'
import { renderWord } from './support/render.ts'
import { WordFile } from './support/wordFile.ts'

const [first] = sampleReport().chapters

/** A report that says one text in every place. */
function saying(text: string): ReportModel {
  const blocks: Block[] = [
    { type: 'heading', level: 3, text, anchor: 'a/b c' },
    {
      type: 'paragraph',
      inlines: [
        { type: 'text', text },
        { type: 'link', text, target: '#a/b c' },
      ],
    },
    { type: 'paragraph', inlines: [{ type: 'link', text, target: `https://example.dk/?a=1&b=${encodeURI('"<>')}` }] },
    { type: 'keyNumbers', numbers: [{ value: text, label: text, change: text }] },
    { type: 'figure', width: 'half', figure: { ...monthly, title: text, alt: text, source: text, note: text } },
    {
      type: 'table',
      table: {
        key: 't',
        title: text,
        subtitle: null,
        columns: [
          { heading: text, align: 'left', width: 0.5 },
          { heading: text, align: 'right', width: 0.5 },
        ],
        rows: [{ kind: 'group', level: 0, cells: [{ text }] }],
        source: null,
        note: text,
      },
    },
  ]
  return {
    ...sampleReport(),
    title: text,
    centre: text,
    subtitle: '',
    coverFigure: null,
    sample: null,
    chapters: first ? [{ ...first, title: text, blocks }] : [],
  }
}

/** Every tag is closed, and no sign stands bare that XML gives a meaning. */
function expectWellFormed(xml: string, part: string): void {
  const open: string[] = []
  const rest = xml
    .replace(/<\?[^>]*\?>/g, '')
    .replace(/<(\/?)([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g, (_, end, name, __, alone) => {
      if (end) expect(open.pop(), part).toBe(name)
      else if (!alone) open.push(name)
      return ''
    })
  expect(open, part).toEqual([])
  expect(rest, part).not.toContain('<')
  expect(xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i), part).toBeNull()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
  expect(xml, part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
}

async function expectWellFormedFile(text: string): Promise<WordFile> {
  const file = new WordFile(await renderWord(saying(text)))
  for (const part of file.parts.keys()) if (/\.(xml|rels|svg)$/.test(part)) expectWellFormed(file.text(part), part)
  return file
}

test('signs that XML gives a meaning are printed, those it cannot hold are left out', async () => {
  const file = await expectWellFormedFile('A\u0001B\u000bC\ud800D\ufffe <&>"\' ]]>')
  const heading = file.paragraphs().find(({ style }) => style === 'Heading2')
  expect(heading?.text).toBe('ABCD <&>"\' ]]>')
})

test('any text makes a file that is whole', async () => {
  const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      await expectWellFormedFile(text)
    }),
    { numRuns: 12 },
  )
}, 60_000)

test('a word wider than its column may be divided, and reads as one', async () => {
  const word = 'Beskæftigelsesindsatsforanstaltningsudgifter'
  const report = saying(word)
  const narrow = { heading: word, align: 'left' as const, width: 0.1 }
  const columns = Array.from({ length: 10 }, () => narrow)
  const file = new WordFile(
    await renderWord({
      ...report,
      chapters: report.chapters.map((chapter) => ({
        ...chapter,
        blocks: chapter.blocks.map((block) =>
          block.type === 'table'
            ? {
                ...block,
                table: {
                  ...block.table,
                  columns,
                  rows: [{ kind: 'row', level: 0, cells: columns.map(() => ({ text: word })) }],
                },
              }
            : block,
        ),
      })),
    }),
  )
  expect(file.body).toContain('<w:softHyphen/>')
  expect(file.tables()[0]?.[1]?.cells).toEqual(columns.map(() => word))
})
