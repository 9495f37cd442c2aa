import { describe, expect, test } from 'vitest'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { tablesOf } from '../../../shared/report/check/document/document.ts'
import { readDocument } from '../../../shared/report/check/document/readDocument.ts'
import { madeKnowledge } from '../../support/check/madeCentre.ts'

const knowledge = madeKnowledge()
const rulesOf = (text: string): readonly string[] =>
  checkReport(text, knowledge).findings.map(({ rule, place, said }) => `${place.line} ${rule} ${said}`)

const head = (columns: string): string => `# Regnskab\n\n| Konto | ${columns} |\n| --- | --- | --- | --- |\n`

describe('tables of a report', () => {
  test('sums of lines, and sums of sums', () => {
    const rows = [
      '| Løn | 100 | 90 | -10 |',
      '| Kurser | 40 | 45 | 5 |',
      '| **Personale i alt** | 140 | 135 | -5 |',
      '| Husleje | 60 | 62 | 2 |',
      '| **Total** | 200 | 197 | -4 |',
    ].join('\n')
    expect(rulesOf(head('Budget | Regnskab | Afvigelse') + rows)).toEqual(['9 table.sum -4'])
  })

  test('a group whose sum stands first', () => {
    const rows = [
      '| **Skoler** | 30 | 30,0 |',
      '| Folkeskole | 20 | 20,0 |',
      '| Privatskole | 11 | 11,0 |',
      '| **Andre** | 70 | 70,0 |',
      '| Borgere | 70 | 70,0 |',
      '| **I alt** | 100 | 100,0 |',
    ].join('\n')
    const text = `# Kilder\n\n| Kilde | Antal 2021 | Andel 2021 (%) |\n| --- | --- | --- |\n${rows}`
    expect(rulesOf(text)).toEqual(['5 table.sum 30'])
  })

  test('columns of municipalities, each with its counts and its shares', () => {
    const columns = '| Form | Antal Engby | Antal Strandholm | Andel (%) Engby | Andel (%) Strandholm |\n'
    const text = (rows: string): string =>
      `# Anbringelser\n\nAnbragte efter form i 2021\n\n${columns}| --- | --- | --- | --- | --- |\n${rows}`
    expect(rulesOf(text('| Plejefamilie | 26 | 14 | 50,0 | 50,0 |'))).toEqual([])
    expect(rulesOf(text('| Plejefamilie | 26 | 26 | 50,0 | 50,0 |'))).toEqual(['7 population.wrong 26'])
    const sums = ['| A | 1 | 30 | 10,0 | 50,0 |', '| B | 9 | 30 | 90,0 | 40,0 |', '| **I alt** | 10 | 60 | | |'].join(
      '\n',
    )
    expect(rulesOf(text(sums).replace('Anbragte efter form', 'Ting'))).toContain('8 table.share 40,0')
  })

  test('a deviation that is missing, and one that does not follow', () => {
    const rows = ['| Løn | 100 | 90 | |', '| Kurser | 40 | 45 | 6 |', '| Rejser | 10 | 10 | 0 |'].join('\n')
    expect(rulesOf(head('Budget | Regnskab | Afvigelse') + rows)).toEqual([
      '5 table.missing Løn',
      '6 table.difference 6',
    ])
  })

  test('a refund, a budget on one line and a negative expense are asked about', () => {
    const rows = [
      '| Advokat | 200 | 400 | 200 |',
      '| Refusion af advokat | -100 | -350 | -250 |',
      '| Pleje, egne | 500 | 300 | -200 |',
      '| Pleje, private | 0 | 150 | 150 |',
      '| Pleje, andre | 0 | 100 | 100 |',
      '| **Pleje i alt** | 500 | 550 | 50 |',
      '| Værelser | 0 | -20 | -20 |',
    ].join('\n')
    expect(rulesOf(head('Budget | Regnskab | Afvigelse') + rows)).toEqual([
      '6 table.refund Refusion af advokat',
      '10 table.one-line-budget Pleje i alt',
      '11 table.sign Værelser',
    ])
  })

  test('plain text out of a PDF: rows, wrapped labels, blank cells and headings', () => {
    const lines = [
      'Økonomi',
      'Budget 2021 Regnskab 2021 Afvigelse',
      'Løn til ansatte og til',
      'vikarer 1.000 1.200 200',
      'Kurser 300 250 -50',
      'Nye tilbud   400 400',
      'I alt 1.300 1.850 550',
    ]
    const [table] = tablesOf(readDocument(lines.join('\n')))
    expect(table?.columns).toEqual(['Budget 2021', 'Regnskab 2021', 'Afvigelse'])
    expect(table?.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text ?? null)])).toEqual([
      ['Løn til ansatte og til vikarer', '1.000', '1.200', '200'],
      ['Kurser', '300', '250', '-50'],
      ['Nye tilbud', null, '400', '400'],
      ['I alt', '1.300', '1.850', '550'],
    ])
  })
})
