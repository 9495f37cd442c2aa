import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../../shared/domain/grid.ts'
import { noChoices } from '../../../shared/domain/importChoices.ts'
import { workbookOf } from '../../support/messy/grids.ts'
import { parse, questionsOf } from '../../support/messy/parsed.ts'

type Rows = readonly (readonly CellValue[])[]
const file = '0'.repeat(64)

const population = (rows: Rows, name = 'FOLK1A') => parse(workbookOf({ [name]: rows }))
const persons = (parsed: ReturnType<typeof parse>) =>
  parsed.rows.map(({ values }) => [values.municipality, values.year, values.age, values.open_ended, values.persons])

describe('Statistikbanken, downloaded by hand', () => {
  const title: Rows = [['Folketal den 1. i kvartalet efter område, køn, alder og tid'], ['Enhed: Antal']]

  test('labels stand only where they change, and an outer label begins the inner ones anew', () => {
    const parsed = population([
      ...title,
      [null, null, null, '2013K1', '2014K1'],
      ['Ishøj', 'I alt', 'Alder i alt', 30, 31],
      [null, null, '0 år', 10, 11],
      ['Vallensbæk', 'I alt', 'Alder i alt', 20, 21],
      [null, null, '0 år', 5, 6],
    ])
    expect(persons(parsed)).toEqual([
      ['Ishøj', 2013, null, 0, 30],
      ['Ishøj', 2014, null, 0, 31],
      ['Ishøj', 2013, 0, 0, 10],
      ['Ishøj', 2014, 0, 0, 11],
      ['Vallensbæk', 2013, null, 0, 20],
      ['Vallensbæk', 2014, null, 0, 21],
      ['Vallensbæk', 2013, 0, 0, 5],
      ['Vallensbæk', 2014, 0, 0, 6],
    ])
  })

  test('a variable with one value stands on the first row only', () => {
    const parsed = population([
      ...title,
      [null, null, null, '2013'],
      ['I alt', 'Ishøj', '0 år', 10],
      [null, null, '1 år', 11],
      [null, 'Vallensbæk', '0 år', 5],
      [null, null, '1 år', 6],
    ])
    expect(persons(parsed)).toHaveLength(4)
    expect(persons(parsed).at(-1)).toEqual(['Vallensbæk', 2013, 1, 0, 6])
  })

  test('two points are a missing number and not zero; a dash is zero', () => {
    const parsed = population([
      ...title,
      [null, null, '2013K1', '2014K1'],
      ['Ishøj', '0 år', '..', '-'],
      [null, '1 år', 12, 13],
    ])
    expect(persons(parsed)).toEqual([
      ['Ishøj', 2014, 0, 0, 0],
      ['Ishøj', 2013, 1, 0, 12],
      ['Ishøj', 2014, 1, 0, 13],
    ])
    expect(parsed.issues.find(({ rule }) => rule === 'value-missing')).toMatchObject({
      severity: 'info',
      at: 2,
      place: { row: 4, column: '2013K1' },
    })
  })

  test('the country, regions, one sex, groups of ages and other quarters are told and not stored', () => {
    const parsed = population([
      ...title,
      [null, null, null, '2013K1', '2013K2'],
      ['Hele landet', 'I alt', '0 år', 60_000, 1],
      ['Region Hovedstaden', 'I alt', '0 år', 20_000, 1],
      ['Ishøj', 'I alt', '0 år', 10, 1],
      [null, null, '0-17 år', 99, 1],
      [null, null, '18 år og derover', 50, 1],
      [null, 'Mænd', '0 år', 5, 1],
      [],
      ['Anm.: foreløbige tal'],
    ])
    expect(persons(parsed)).toEqual([
      ['Ishøj', 2013, 0, 0, 10],
      ['Ishøj', 2013, 18, 1, 50],
    ])
    const told = parsed.issues.map(({ rule, da }) => `${rule}: ${da}`).join('\n')
    for (const label of ['Hele landet', 'Region Hovedstaden', '2013K2', '0-17 år', 'Mænd'])
      expect(told).toContain(`»${label}«`)
    expect(questionsOf(parsed)).toEqual([])
  })

  test('time may run down the side', () => {
    const parsed = population([
      ['Folketal efter tid, alder og område'],
      [null, null, 'Ishøj', 'Vallensbæk'],
      ['2013M01', '0 år', 10, 5],
      [null, '1 år', 11, 6],
      ['2013M02', '0 år', 12, 7],
    ])
    expect(persons(parsed)).toEqual([
      ['Ishøj', 2013, 0, 0, 10],
      ['Vallensbæk', 2013, 0, 0, 5],
      ['Ishøj', 2013, 1, 0, 11],
      ['Vallensbæk', 2013, 1, 0, 6],
    ])
  })

  test('English, with codes and values', () => {
    const parsed = population([
      ['Population at the first day of the quarter by region, age and time'],
      ['Units: number'],
      [null, null, '2013Q1 2013Q1'],
      ['183 Ishøj', 'IALT Age, total', 30],
      [null, '0 0 years', 10],
      [null, '18 18 years and over', 20],
    ])
    expect(persons(parsed)).toEqual([
      ['Ishøj', 2013, null, 0, 30],
      ['Ishøj', 2013, 0, 0, 10],
      ['Ishøj', 2013, 18, 1, 20],
    ])
  })

  test('a number that cannot be read is a finding about its cell, and the others are taken', () => {
    const parsed = population([...title, [null, null, '2013K1'], ['Ishøj', '0 år', 'ca. 10'], [null, '1 år', 11]])
    expect(persons(parsed)).toEqual([['Ishøj', 2013, 1, 0, 11]])
    expect(parsed.issues.find(({ rule }) => rule === 'number-invalid')).toMatchObject({ at: 2, place: { row: 4 } })
    const corrections = [{ file, sheet: 'FOLK1A', row: 4, at: 2, text: '10' }]
    const mended = parse(
      workbookOf({ FOLK1A: [...title, [null, null, '2013K1'], ['Ishøj', '0 år', 'ca. 10'], [null, '1 år', 11]] }),
      { ...noChoices, corrections },
    )
    expect(persons(mended)).toHaveLength(2)
  })
})

describe('Statistikbanken, the long form of the API', () => {
  const long: Rows = [
    ['OMRÅDE', 'ALDER', 'TID', 'INDHOLD'],
    ['Ishøj', '0 år', '2013K1', 10],
    ['Vallensbæk', '0 år', '2013K1', 5],
    ['Hele landet', '0 år', '2013K1', 60_000],
  ]

  test('under the name of its table it needs no question', () => {
    const parsed = population(long)
    expect(persons(parsed)).toHaveLength(2)
    expect(questionsOf(parsed)).toEqual([])
  })

  test('under another name it is read with one question', () => {
    const parsed = population(long, 'data')
    expect(persons(parsed)).toHaveLength(2)
    expect(questionsOf(parsed)).toEqual(['column-guessed '])
  })

  test('a table of other variables is not taken for the population', () => {
    const parsed = population(
      [
        ['OMRÅDE', 'UNDERRETTER', 'TID', 'INDHOLD'],
        ['Ishøj', 'Skole', '2013', 10],
      ],
      'UND1',
    )
    expect(parsed.problem?.code).toBe('file.unknown-profile')
  })
})
