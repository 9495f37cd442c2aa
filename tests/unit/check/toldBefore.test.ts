import { describe, expect, test } from 'vitest'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { madeKnowledge } from '../../support/check/madeCentre.ts'

const knowledge = madeKnowledge()
const found = (text: string): readonly string[] =>
  checkReport(`# Rapport\n\n${text}`, knowledge).findings.map(({ rule, said }) => `${rule} ${said}`)

describe('numbers that follow from those told before', () => {
  test.each([
    ['a rise', 'Der blev holdt 24 kurser mod 20 i 2020. Stigningen svarer til ', '20 %', '25 %', '.'],
    ['a fall', 'Tallet gik fra 20 til 15. Faldet svarer til ', '25 %', '33 %', '.'],
    ['a share', 'Blandt 80 deltagere havde 20 en bil. Det er ', '25 %', '20 %', ' af deltagerne.'],
    [
      'a sum of shares',
      'Størst er te (19 %), kaffe (17 %) og vand (13 %).\n\nTilsammen står de tre for ',
      'knap 49 %',
      '53 %',
      ' af forbruget.',
    ],
    ['a mean', 'De 60 besøg er givet til 40 hjem, svarende til ', '1,5', '2,5', ' besøg pr. hjem.'],
  ])('%s', (_, before, right, wrong, after) => {
    expect(found(before + right + after)).toEqual([])
    expect(found(before + wrong + after)).toEqual([`change.sentence ${wrong}`])
  })

  test.each([
    'Der blev holdt 24 kurser i Engby mod 20 i Strandholm. Stigningen svarer til 5 %.',
    'Blandt 80 deltagere havde 20 en bil. Det er 2 % af alle i byen.',
    'Størst er te (19 %) og vand (13 %).\n\nTilsammen var de to faldet fra 40 %.',
    'De 714 kurser har 19 lærere, svarende til 37,4 kurser pr. lærer.',
  ])('right: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('shares of other things are not added up', () => {
    expect(found('Størst er te (19 %) og vand (13 %).\n\nTilsammen står de tre for 90 %.')).toEqual([])
  })
})
