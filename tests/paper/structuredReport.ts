import type {
  Block,
  Chapter,
  Footnote,
  Inline,
  ReportModel,
  TableModel,
  TableRow,
} from '../../shared/report/reportModel.ts'
import { sampleReport } from '../support/sampleReport.ts'

const text = (content: string): Inline => ({ type: 'text', text: content })
const link: Inline = { type: 'link', text: 'Socialstyrelsen', target: 'https://www.socialstyrelsen.dk/' }
const paragraph = (...inlines: readonly Inline[]): Block => ({ type: 'paragraph', inlines })

const SENTENCE =
  'Kommunalbestyrelsen vurderer enhver underretning, og sagsbehandlingen følges dag for dag, så barnets perspektiv altid inddrages gennem en børnesamtale. '
const SHORT = 'Opgjort den 20. januar 2014.'
const LONG = `${'Opgørelsen omfatter alle underretninger, også dem, der kom ind ved et møde; '.repeat(6)}se også vejledningen.`

/** Gives every footnote the next number. */
export function createNotes(): (...inlines: readonly Inline[]) => Footnote {
  let count = 0
  return (...note) => {
    count += 1
    return { type: 'footnote', text: String(count), note }
  }
}

/** Years under places, and one place whose name is wider than its columns. */
export function twoLevelTable(rows: number, years = 3): TableModel {
  const places = ['Ishøj', 'Vallensbæk og omegnskommunerne', 'Samlet']
  const row = (index: number): TableRow => {
    const kind = index === rows - 1 ? 'total' : index % 12 === 5 ? 'group' : 'row'
    const numbers = Array.from({ length: places.length * years }, (_, column) => ({
      text: String(17 + ((index * 31 + column * 13) % 90)),
    }))
    const name = { text: index === rows - 1 ? 'I alt' : `Underretter nr. ${index + 1}` }
    return { kind, level: 0, cells: [name, ...(kind === 'group' ? numbers.map(() => ({ text: '' })) : numbers)] }
  }
  const width = 0.76 / (places.length * years)
  return {
    key: `two-levels-${rows}`,
    title: 'Underretninger efter underretter, kommune og år',
    subtitle: 'Antal underretninger',
    heads: [{ heading: '', span: 1 }, ...places.map((heading) => ({ heading, span: years }))],
    columns: [
      { heading: 'Underretter', align: 'left', width: 0.24 },
      ...places.flatMap(() =>
        Array.from({ length: years }, (_, year) => ({ heading: String(2011 + year), align: 'right' as const, width })),
      ),
    ],
    rows: Array.from({ length: rows }, (_, index) => row(index)),
    source: 'Prøve',
    note: 'Opdigtede tal.',
  }
}

export const nestedList = (ordered: boolean, inlines: readonly Inline[]): Block => ({
  type: 'list',
  ordered,
  items: [
    [text(`Det første punkt. ${SENTENCE}`)],
    [text('Et punkt under det første')],
    inlines,
    [text('Det næste punkt.')],
    [text('Under det et nummereret')],
    [text(`og ét til. ${SENTENCE}`)],
    [text('Det sidste punkt.')],
  ],
  nested: ['item', 'bullet', 'bullet', 'item', 'number', 'number', 'item'],
})

/** Footnotes wherever they may stand, points below points, and headings above headings. */
export function structuredReport(): ReportModel {
  const note = createNotes()
  const heading = (level: 2 | 3, content: string, anchor: string): Block => ({
    type: 'heading',
    level,
    text: content,
    anchor,
  })
  const noted = (index: number): Block =>
    paragraph(
      text(`${SENTENCE.repeat(1 + (index % 4))}Tallet er foreløbigt`),
      note(text(index % 3 === 0 ? LONG : SHORT)),
      text(`, og det er ikke det endelige. ${SENTENCE}`),
      ...(index % 5 === 0 ? [note(text('Se '), link, text(', som har reglerne.')), text(' Slut.')] : []),
    )
  const opening: Chapter = {
    key: '1',
    number: '1',
    title: 'Fodnoter',
    anchor: 'k-1',
    blocks: [
      { type: 'lead', inlines: [text('Årets tal'), note(text(SHORT)), text(' er talt om.')] },
      paragraph(note(text('Fodnote før det første ord.')), text(SENTENCE)),
      paragraph({ type: 'strong', text: 'Fremhævet' }, note(text(SHORT)), text(' og '), link, note(text(SHORT))),
      ...Array.from({ length: 24 }, (_, index) => noted(index)),
      heading(2, 'Efter det mange', 's-1'),
      noted(3),
      { type: 'note', inlines: [text('En note med sin egen fodnote'), note(text(SHORT)), text('.')] },
      { type: 'unwritten', prompt: 'Beskriv årets forløb.' },
    ],
  }
  const lists: Chapter = {
    key: '2',
    number: '2',
    title: 'Lister og tabeller',
    anchor: 'k-2',
    blocks: [
      nestedList(false, [text('Et punkt med fodnote'), note(text(LONG)), text('.')]),
      paragraph(text(SENTENCE)),
      nestedList(true, [text('Uden fodnote')]),
      { type: 'table', table: twoLevelTable(8) },
      paragraph(text(SENTENCE), note(text(SHORT))),
      { type: 'table', table: twoLevelTable(70) },
      { type: 'table', table: twoLevelTable(9, 7) },
    ],
  }
  return { ...sampleReport(), chapters: [opening, lists] }
}
