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

  test('shares of a total that counts more than is shown', () => {
    const table = (total: string): string =>
      ['| Kilde | Antal | Andel (%) |', '| --- | --- | --- |', '| Te | 30 | 25,0 |', '| Vand | 18 | 15,0 |']
        .concat(`| **Alle** | ${total} | |`)
        .join('\n')
    expect(rulesOf(`# Forbrug\n\n${table('120')}`)).toEqual([])
    expect(rulesOf(`# Forbrug\n\n${table('180')}`)).toEqual(['5 table.share 25,0', '6 table.share 15,0'])
  })

  test('a total of two rows', () => {
    const table = (total: string): string =>
      `# Forbrug\n\n| Drik | Kopper |\n| --- | --- |\n| Te | 9 |\n| Øvrige | 13 |\n| **I alt** | ${total} |`
    expect(rulesOf(table('22'))).toEqual([])
    expect(rulesOf(table('24'))).toEqual(['7 table.sum 24'])
  })

  test('shares that only the title calls so are not added up', () => {
    const rows = '| Nord | 17,5 | 9,0 |\n| Syd | 24,8 | 18,4 |\n| **Samlet** | 19,2 | 11,3 |'
    expect(rulesOf(`# Te\n\nAndel af te (%)\n| Sted | 2020 | 2021 |\n| --- | --- | --- |\n${rows}`)).toEqual([])
  })

  test('a deviation that is missing, and one that does not follow', () => {
    const rows = ['| Løn | 100 | 90 | |', '| Kurser | 40 | 45 | 6 |', '| Rejser | 10 | 10 | 0 |'].join('\n')
    expect(rulesOf(head('Budget | Regnskab | Afvigelse') + rows)).toEqual([
      '5 table.missing Løn',
      '6 table.difference 6',
    ])
  })

  test('amounts that are rounded one by one may be one off where the report says so, and no more', () => {
    const rows = ['| Løn | 100 | 90 | -11 |', '| Kurser | 40 | 45 | 7 |', '| **I alt** | 140 | 136 | -4 |'].join('\n')
    const table = head('Budget | Regnskab | Afvigelse') + rows
    expect(rulesOf(table)).toEqual(['5 table.difference -11', '6 table.difference 7', '7 table.sum 136'])
    expect(rulesOf(`${table}\n\nForskelle kan opstå, når hver linje er afrundet for sig.`)).toEqual([
      '6 table.difference 7',
    ])
  })

  test('rows that overlap need not make the total, where the note below says so', () => {
    const rows = ['| A | 7 | 8 | 9 |', '| B | 6 | 7 | 8 |', '| C | 6 | 7 | 8 |', '| **I alt** | 15 | 16 | 17 |']
    const table = `# Former\n\n| Form | 2019 | 2020 | 2021 |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
    expect(rulesOf(table)).toHaveLength(3)
    expect(rulesOf(`${table}\n\nEt barn kan tælle i flere rækker.`)).toEqual([])
  })

  test('in a report in English tables, references and pictures are checked, and prose is not', () => {
    const rows = [
      '| Pay | 1,000 | 900 | −100 |',
      '| Courses | 400 | 450 | +50 |',
      '| **Total** | 1,400 | 1,350 | −40 |',
    ]
    const text = [
      '# Accounts',
      'In 2021 the centre had 999 notifications, see table 7.',
      `| Account | Budget | Accounts | Deviation |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
      '![](figure)',
    ].join('\n\n')
    const { findings, numbers, proseRead } = checkReport(text, knowledge, 'en')
    expect(findings.map(({ rule, said }) => [rule, said])).toEqual([
      ['reference.unknown', 'table 7'],
      ['table.sum', '−40'],
      ['picture.alt', ''],
    ])
    expect({ numbers, proseRead }).toEqual({ numbers: { found: 0, compared: 0 }, proseRead: false })
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
