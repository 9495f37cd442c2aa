import type { Block, Chapter, Inline, ReportModel, TableModel, TableRow } from '../../shared/report/reportModel.ts'
import { ownLook } from '../support/ownLook.ts'
import { sampleReport } from '../support/sampleReport.ts'
import { extremeFigures, longLabel } from './extremeFigures.ts'
import { notedTables } from './notedTables.ts'
import { structuredReport } from './structuredReport.ts'

const SIGNS = 'A & B < C > D "E" \'F\' blød\u00adbindestreg 👩‍👧 ☃ \u0000\u0007 § 50, −5 %'
const LONG_WORD = `${'Speciallægepraksisplanlægningsstabiliseringsperiode'.repeat(4)}n`

const text = (content: string): Inline => ({ type: 'text', text: content })
const paragraph = (content: string): Block => ({ type: 'paragraph', inlines: [text(content)] })

function chapter(key: string, title: string, blocks: readonly Block[]): Chapter {
  return { key, number: key, title, anchor: `k-${key}`, blocks }
}

const report = (chapters: readonly Chapter[], parts: Partial<ReportModel> = {}): ReportModel => ({
  ...sampleReport(),
  chapters,
  ...parts,
})

/** `rows` rows in groups of nine with their sums; nine-digit money with a sign. */
function longTable(rows: number, name: (index: number) => string): TableModel {
  const money = (index: number) => `${index % 3 === 0 ? '−' : ''}${999 - (index % 900)}.${100 + (index % 800)}.987`
  const row = (kind: TableRow['kind'], index: number): TableRow => ({
    kind,
    level: kind === 'row' ? 2 : 0,
    cells:
      kind === 'group'
        ? [{ text: name(index) }]
        : [
            { text: name(index) },
            { text: money(index) },
            { text: index % 4 === 0 ? '–' : `${index},${index % 10}` },
            { text: money(index + 1), bar: ((index % 21) - 10) / 10 },
          ],
  })
  return {
    key: `long-${rows}`,
    title: `En tabel med ${rows} rækker`,
    subtitle: 'Opdigtede tal, kr.',
    columns: [
      { heading: 'Konto', align: 'left', width: 0.4 },
      { heading: 'Regnskab', align: 'right', width: 0.2 },
      { heading: 'Procent', align: 'right', width: 0.2 },
      { heading: 'Afvigelse', align: 'right', width: 0.2, diverging: true },
    ],
    rows: Array.from({ length: rows }, (_, index) =>
      row(index === rows - 1 ? 'total' : index % 11 === 0 ? 'group' : index % 11 === 10 ? 'subtotal' : 'row', index),
    ),
    source: 'Prøve',
    note: 'Opdigtede tal.',
  }
}

/** So many columns with such headings that no page is wide enough. */
const widestTable = (): TableModel => ({
  key: 'widest',
  title: longLabel(0),
  subtitle: null,
  columns: Array.from({ length: 16 }, (_, index) => ({
    heading: longLabel(index),
    align: index === 0 ? 'left' : 'right',
    width: 1 / 16,
  })),
  rows: Array.from({ length: 12 }, (_, index) => ({
    kind: 'row',
    level: 0,
    cells: Array.from({ length: 16 }, (_each, column) => ({ text: column === 0 ? longLabel(index) : '−999.999.999' })),
  })),
  source: null,
  note: null,
})

const emptyTable = (): TableModel => ({ ...longTable(1, () => 'I alt'), key: 'empty', rows: [] })

function signs(): ReportModel {
  const link: Inline = { type: 'link', text: `Se ${SIGNS}`, target: 'https://example.dk/?a=1&b=<2>' }
  const table = longTable(6, () => SIGNS)
  return report(
    [
      chapter('1', SIGNS, [
        { type: 'heading', level: 2, text: SIGNS, anchor: 'tegn' },
        { type: 'paragraph', inlines: [text(SIGNS), { type: 'strong', text: SIGNS }, link] },
        { type: 'list', ordered: false, items: [[text(SIGNS)], [link]] },
        { type: 'keyNumbers', numbers: [{ value: '−5 %', label: SIGNS, change: SIGNS }] },
        { type: 'table', table: { ...table, title: SIGNS, note: SIGNS } },
        { type: 'note', inlines: [text(SIGNS)] },
      ]),
    ],
    { title: `Årsrapport ${SIGNS}`, subtitle: SIGNS, centre: SIGNS, sample: SIGNS },
  )
}

function longWords(): ReportModel {
  const numbers = ['999.999.999 kr.', LONG_WORD, '−0,1 %'].map((value) => ({
    value,
    label: LONG_WORD,
    change: longLabel(2),
  }))
  return report(
    [
      chapter('1', `${LONG_WORD} ${longLabel(0)}`, [
        { type: 'keyNumbers', numbers },
        { type: 'lead', inlines: [text(LONG_WORD)] },
        { type: 'heading', level: 2, text: LONG_WORD, anchor: 'a' },
        { type: 'heading', level: 3, text: longLabel(4).repeat(4), anchor: 'b' },
        paragraph(`${LONG_WORD} ${LONG_WORD} og ${'x'.repeat(300)}`),
        paragraph(`https://example.dk/${'sti/'.repeat(60)}`),
        { type: 'list', ordered: true, items: Array.from({ length: 120 }, () => [text(longLabel(7))]) },
        { type: 'list', ordered: false, items: [[text(LONG_WORD)]] },
        { type: 'table', table: longTable(20, (index) => (index % 2 ? LONG_WORD : longLabel(index))) },
        { type: 'table', table: widestTable() },
        paragraph(`${'Meget lang tekst uden ophold. '.repeat(400)}`),
      ]),
    ],
    { title: `Årsrapport ${LONG_WORD}`, subtitle: longLabel(1).repeat(2), centre: `${longLabel(3)} ${longLabel(4)}` },
  )
}

function emptiness(): ReportModel {
  return report(
    [
      chapter('1', 'Uden indhold', []),
      chapter('2', 'Kun tomme dele', [
        { type: 'keyNumbers', numbers: [] },
        { type: 'lead', inlines: [] },
        { type: 'paragraph', inlines: [] },
        { type: 'list', ordered: false, items: [] },
        { type: 'list', ordered: true, items: [[]] },
        { type: 'table', table: emptyTable() },
        { type: 'note', inlines: [text('')] },
      ]),
      chapter('3', 'Kun en overskrift', [{ type: 'heading', level: 3, text: 'Alene', anchor: 'alene' }]),
    ],
    { coverFigure: null, colophon: [], sample: null, subtitle: '' },
  )
}

function english(): ReportModel {
  const { labels } = sampleReport()
  return {
    ...sampleReport(),
    language: 'en-GB',
    title: 'Annual report 2013',
    labels: { ...labels, contents: 'Contents', page: 'Page', figure: 'Figure', table: 'Table', continued: 'continued' },
  }
}

/** The sample report's chapters again and again, until there are about two hundred pages. */
function manyPages(copies: number): ReportModel {
  const chapters = Array.from({ length: copies }, (_, copy) =>
    sampleReport().chapters.map((own) => ({
      ...own,
      number: `${copy + 1}.${own.number}`,
      anchor: `${own.anchor}-${copy}`,
      blocks: own.blocks.map((block) =>
        block.type === 'heading' ? { ...block, anchor: `${block.anchor}-${copy}` } : block,
      ),
    })),
  )
  return report(chapters.flat())
}

const figures = (width: 'full' | 'half'): ReportModel =>
  report([
    chapter(
      '1',
      'Figurer',
      extremeFigures().map((figure) => ({ type: 'figure', figure, width })),
    ),
  ])

/** Reports that no office has, so that every one an office may have is safe. */
export const extremeReports: Readonly<Record<string, () => ReportModel>> = {
  'every-block': sampleReport,
  structured: structuredReport,
  'notes-in-tables': notedTables,
  'own-look': () => ({ ...sampleReport(), appearance: ownLook }),
  'own-look-note': () => ({ ...sampleReport(), layout: 'note', appearance: ownLook }),
  'figures-wide': () => figures('full'),
  'figures-narrow': () => figures('half'),
  'table-300-rows': () => report([chapter('1', 'Tabel', [{ type: 'table', table: longTable(300, longLabel) }])]),
  signs,
  'long-words': longWords,
  emptiness,
  'no-chapters': () => report([], { municipalities: [] }),
  english,
  'two-hundred-pages': () => manyPages(12),
}
