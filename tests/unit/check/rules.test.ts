import { describe, expect, test } from 'vitest'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { checkWords } from '../../support/check/checkWords.ts'
import { madeKnowledge } from '../../support/check/madeCentre.ts'

const knowledge = madeKnowledge()
const found = (text: string): readonly string[] => checkReport(text, knowledge).findings.map(({ rule }) => rule)

describe('what a sentence says against its numbers', () => {
  test.each([
    ['right', 'Centret modtog 500 underretninger i 2021.', []],
    ['another number', 'Centret modtog 512 underretninger i 2021.', ['number.differs']],
    ['another year', 'Centret modtog 473 underretninger i 2021.', ['year.wrong']],
    ['another municipality', 'I Strandholm blev der modtaget 360 underretninger i 2021.', ['population.wrong']],
    ['the wrong way', 'Antallet af underretninger faldt fra 473 i 2020 til 500 i 2021.', ['direction.against']],
    ['parts of a whole', 'Centret holdt 12 kurser, fordelt på syv om efteråret og seks om foråret.', ['sum.sentence']],
    ['a percentage of two numbers', 'I alt 12 af 48 familier, svarende til 30 %, takkede nej.', ['change.sentence']],
    [
      'a table that is not there',
      'Som tabel 4 viser, er der mange.\n\n| A | Antal |\n| --- | --- |\n| B | 1 |',
      ['reference.unknown'],
    ],
    ['a picture without words', '![](figur)', ['picture.alt']],
    ['an amount without unit', 'Udgiften var 1.250.000 i alt.', ['text.amount']],
    ['the year before, with the number of this year', 'I 2018 holdt centret 33 underretningsmøder.', ['year.wrong']],
    ['since a year', 'Siden 2020 er antallet af underretninger steget fra 473 til 500.', []],
    ['since a year, wrongly', 'Siden 2020 er antallet af underretninger steget fra 473 til 508.', ['number.differs']],
    ['a share in counts', 'I 2021 blev 16 af 80 anbragt med tvang.', []],
    ['a share in wrong counts', 'I 2021 blev 18 af 80 anbragt med tvang.', ['number.differs']],
    [
      'a number that is a share, with words between',
      'Antallet af børn, der er anbragt i plejefamilie, er 50 %.',
      ['unit.number-share'],
    ],
    ['a small number of persons', 'Politiet underrettede 50 gange.', []],
    [
      'years from one to the other, and a third',
      'Fra 2019 til 2020 steg antallet af underretninger fra 449 til 473, og i 2021 steg antallet yderligere til 500.',
      [],
    ],
    [
      'the third year named wrongly',
      'Fra 2019 til 2020 steg antallet af underretninger fra 449 til 473, og i 2020 steg antallet yderligere til 500.',
      ['year.wrong'],
    ],
    [
      'this year against the last',
      'Inden for 14 dage skete den første handling for 86 % af underretningerne mod 82 % i 2020.',
      [],
    ],
    [
      'this year with the number of the last',
      'Inden for 14 dage skete den første handling for 82 % af underretningerne mod 82 % i 2020.',
      ['year.wrong'],
    ],
    [
      'the year of numbers in brackets',
      'Flest underretninger kom fra skoler (140). Tallene i parentes er antal underretninger i 2021.',
      [],
    ],
    [
      'another year of numbers in brackets',
      'Flest underretninger kom fra skoler (140). Tallene i parentes er antal underretninger i 2020.',
      ['year.wrong'],
    ],
    [
      'a fall to the same number',
      'Andelen af anbragte i plejefamilie er faldet fra 50 % til 50 %.',
      ['direction.against'],
    ],
  ])('%s', (_, text, rules) => {
    expect(found(`# Rapport\n\n${text}`)).toEqual(rules)
  })

  test('a finding keeps its key when lines are added before it, and says where it is', () => {
    const sentence = 'Centret modtog 512 underretninger i 2021.'
    const [first] = checkReport(`# Rapport\n\n${sentence}`, knowledge).findings
    const [later] = checkReport(`# Rapport\n\nEt nyt afsnit.\n\n${sentence}`, knowledge).findings
    expect(later?.key).toBe(first?.key)
    expect([first?.place.line, first?.place.column, later?.place.line]).toEqual([3, 16, 5])
    expect(first?.key).toMatch(/^[0-9a-f]{14}$/)
  })

  test('a number that equals a figure can be made live', () => {
    const { offers, findings } = checkReport('# Rapport\n\nCentret modtog 500 underretninger i 2021.', knowledge)
    expect(findings).toEqual([])
    expect(offers.map(({ said, figure }) => [said, figure.metric, figure.dims])).toEqual([
      ['500', 'notifications-count', { year: 2021, municipality: 'samlet' }],
    ])
  })

  test('the words name concepts that exist and no metric twice', () => {
    const ids = checkWords().metrics.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
