import { describe, expect, test } from 'vitest'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { madeKnowledge } from '../../support/check/madeCentre.ts'

const knowledge = madeKnowledge()
const found = (text: string): readonly string[] =>
  checkReport(`# Rapport\n\n## Underretninger\n\n${text}`, knowledge).findings.map(
    ({ rule, said }) => `${rule} ${said}`,
  )

/** Sentences that are right, and the same with a wrong number. */
const pairs: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'a part and its whole',
    'I 2021 kom 140 af de 500 underretninger fra skoler.',
    'I 2021 kom 140 af de 512 underretninger fra skoler.',
    ['number.differs 512'],
  ],
  [
    'the whole first',
    'Blandt de 80 anbragte er 40 i plejefamilie.',
    'Blandt de 88 anbragte er 40 i plejefamilie.',
    ['number.differs 88'],
  ],
  [
    'a change as a number',
    'Antallet af underretninger var 500 mod 473 året før. Stigningen svarer til 27 underretninger.',
    'Antallet af underretninger var 500 mod 473 året før. Stigningen svarer til 36 underretninger.',
    ['number.differs 36'],
  ],
  [
    'a change of a municipality in percent',
    'I Engby var antallet af underretninger 360 mod 322 året før. Stigningen svarer til knap 12 %.',
    'I Engby var antallet af underretninger 360 mod 322 året før. Stigningen svarer til knap 17 %.',
    ['number.differs 17 %'],
  ],
  [
    'two changes since two years',
    'Siden 2020 er antallet af underretninger steget med 27 og siden 2019 med 51.',
    'Siden 2020 er antallet af underretninger steget med 27 og siden 2019 med 27.',
    ['number.differs 27'],
  ],
  [
    'more than in two years',
    'Der er modtaget 27 flere underretninger end i 2020 og 51 flere end i 2019.',
    'Der er modtaget 51 flere underretninger end i 2020 og 51 flere end i 2019.',
    ['number.differs 51'],
  ],
  [
    'a change of earlier years beside that of the year',
    'Stigningen i antallet af underretninger svarer til 5,7 %, hvilket er mere end stigningen på 5,3 % fra 2019 til 2020.',
    'Stigningen i antallet af underretninger svarer til 9,7 %, hvilket er mere end stigningen på 5,3 % fra 2019 til 2020.',
    ['number.differs 9,7 %'],
  ],
  [
    'one year after the other',
    'Fra 2019 til 2021 steg antallet af underretninger fra 449 over 473 til 500.',
    'Fra 2019 til 2021 steg antallet af underretninger fra 449 over 478 til 500.',
    ['number.differs 478'],
  ],
  [
    'from the first year without its name',
    'Antallet af underretninger steg fra 449 til 473 i 2020 og til 500 i 2021.',
    'Antallet af underretninger steg fra 444 til 473 i 2020 og til 500 i 2021.',
    ['number.differs 444'],
  ],
  [
    'at the end of each year',
    'Ved udgangen af 2021 var antallet af anbragte 80, mod 90 ved udgangen af 2020.',
    'Ved udgangen af 2021 var antallet af anbragte 87, mod 90 ved udgangen af 2020.',
    ['number.differs 87'],
  ],
  [
    'the year before in brackets',
    'Der var 500 underretninger (2020: 473), heraf 360 i Engby (2020: 322).',
    'Der var 500 underretninger (2020: 437), heraf 360 i Engby (2020: 322).',
    ['number.differs 437'],
  ],
  [
    'hereof in a municipality',
    'Siden 2020 er antallet af anbragte faldet fra 90 til 80, heraf 52 i Engby.',
    'Siden 2020 er antallet af anbragte faldet fra 90 til 80, heraf 57 i Engby.',
    ['number.differs 57'],
  ],
  [
    'a municipality after "mens"',
    'Fra 2020 til 2021 steg antallet af underretninger fra 473 til 500, mens det i Engby steg fra 322 til 360.',
    'Fra 2020 til 2021 steg antallet af underretninger fra 473 til 508, mens det i Engby steg fra 322 til 360.',
    ['number.differs 508'],
  ],
  [
    'all of them after each of them',
    'Engby 360 – Strandholm 140 – i alt 500 underretninger i 2021.',
    'Engby 360 – Strandholm 140 – i alt 508 underretninger i 2021.',
    ['number.differs 508'],
  ],
  [
    'a municipality in the genitive',
    'Engby havde 52 anbragte mod Strandholms 28 i 2021.',
    'Engby havde 52 anbragte mod Strandholms 25 i 2021.',
    ['number.differs 25'],
  ],
  [
    'compared with the report of the year before',
    'Sammenlignet med årsrapporten for 2020 er antallet af underretninger steget fra 473 til 500.',
    'Sammenlignet med årsrapporten for 2020 er antallet af underretninger steget fra 473 til 505.',
    ['number.differs 505'],
  ],
  [
    'a number as a part of all',
    'Antallet af underretninger i Engby udgør 72 % af alle underretninger.',
    'Antallet af underretninger i Engby er 72 %.',
    ['unit.number-share Antallet … 72 %'],
  ],
  [
    'a number that is higher in percent',
    'Antallet af underretninger (500) er knap 6 % højere end i 2020 (473).',
    'Antallet af underretninger (500) er knap 6 %.',
    ['unit.number-share Antallet … 6 %'],
  ],
]

describe('ordinary sentences', () => {
  test.each(pairs)('%s: right', (_, right) => {
    expect(found(right)).toEqual([])
  })

  test.each(pairs)('%s: wrong', (_, __, wrong, findings) => {
    expect(found(wrong)).toEqual(expect.arrayContaining([...findings]))
  })

  test.each([
    'I 1. kvartal 2021 blev der modtaget 144 underretninger.',
    'I 1. halvår 2021 blev der modtaget 270 underretninger og i 2. halvår 230.',
    'Fra 1. januar 2019 til 31. december 2021 er der modtaget 1.422 underretninger.',
    'I de tre år 2019-2021 er der i alt modtaget 1.422 underretninger.',
    'I 2019–2021 blev der i gennemsnit modtaget 474 underretninger om året.',
    'I årsrapporten for 2020 stod der 470 underretninger, men efter en rettelse er tallet 473.',
    'Der er modtaget 500 underretninger, svarende til 10 underretninger pr. uge.',
    'Antallet af pladser er reduceret fra 12 til 10 i den nye aftale om underretninger.',
    'Frist: 14 dage for underretninger.',
    'Børn født i uge 24-37 er for tidligt fødte, også hvor der er underretninger.',
    'Der var 11 nye anbringelser mod 20 ophørte. Faldet svarer til 11 %.',
  ])('no figure tells it: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('beside what no figure tells, the number of the year is still compared', () => {
    expect(found('I årsrapporten for 2020 stod der 470 underretninger. I 2021 var der 512 underretninger.')).toEqual([
      'number.differs 512',
    ])
  })
})
