import type { Block, Chapter, Inline, NotePlace, PlacedNote, ReportModel } from '../../shared/report/reportModel.ts'
import { figure, series } from '../support/sampleFigures.ts'
import { sampleReport } from '../support/sampleReport.ts'
import { createNotes, twoLevelTable } from './structuredReport.ts'

const text = (content: string): Inline => ({ type: 'text', text: content })
const LONG = `${'Opgørelsen omfatter alle underretninger, også dem, der kom ind ved et møde; '.repeat(6)}se også vejledningen.`
const link: Inline = { type: 'link', text: 'vejledningen', target: 'https://www.socialstyrelsen.dk/' }
const paragraph = (...inlines: readonly Inline[]): Block => ({ type: 'paragraph', inlines })
const SENTENCE = 'Kommunalbestyrelsen vurderer enhver underretning, og barnets perspektiv inddrages altid. '

const cell = (row: number, column = 0): NotePlace => ({ in: 'cell', row, column })

/** Footnotes at every place of tables and figures: of a short table, one over several pages, one on its side. */
export function notedTables(): ReportModel {
  const next = createNotes()
  const noted = (...places: readonly NotePlace[]): { readonly notes: readonly PlacedNote[] } => ({
    notes: places.map((place, index) => ({
      place,
      footnote: next(...(index % 4 === 3 ? [text(LONG)] : [text('Opgjort den 20. januar 2014, se '), link])),
    })),
  })
  const columns = figure('columns', 'noter', {
    title: 'Flest underretninger i oktober',
    subtitle: 'Antal',
    note: 'Opdigtede tal',
    categories: ['Ishøj', 'Vallensbæk'],
    series: [series('2013', 'primary', [7, 4])],
  })
  const short = twoLevelTable(8, 2)
  const everyPlace = noted(
    { in: 'title' },
    { in: 'span', index: 2 },
    { in: 'head', index: 0 },
    { in: 'head', index: 6 },
    cell(0),
    cell(0, 1),
    cell(2, 6),
    cell(5),
    cell(7),
    cell(7, 6),
    { in: 'note' },
  )
  const titled = noted({ in: 'title' }, { in: 'note' })
  const [left, right, beside] = [noted({ in: 'title' }), noted({ in: 'note' }), noted({ in: 'title' }, { in: 'note' })]
  const chapter: Chapter = {
    key: '1',
    number: '1',
    title: 'Fodnoter i tabeller',
    anchor: 'k-1',
    blocks: [
      { type: 'table', table: short, ...everyPlace },
      { type: 'figure', figure: columns, width: 'full', ...titled },
      { type: 'figure', figure: columns, width: 'half', ...left },
      { type: 'figure', figure: columns, width: 'half', ...right },
      { type: 'figure', figure: columns, width: 'half', ...beside },
      paragraph(text(SENTENCE.repeat(3))),
      paragraph(text(SENTENCE.repeat(30)), next(text('En fodnote i teksten.'))),
      {
        type: 'table',
        table: twoLevelTable(90),
        ...noted(
          { in: 'span', index: 1 },
          { in: 'head', index: 3 },
          ...[2, 11, 30, 31, 33, 50, 89].map((row) => cell(row)),
        ),
      },
      { type: 'table', table: twoLevelTable(60, 7), ...noted({ in: 'head', index: 1 }, cell(4, 21), cell(58, 2)) },
      paragraph(text('Til sidst'), next(text('Den sidste fodnote.')), text('.')),
    ],
  }
  return { ...sampleReport(), chapters: [chapter] }
}
