import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../../shared/domain/grid.ts'
import { workbookOf } from '../../support/messy/grids.ts'
import { parse } from '../../support/messy/parsed.ts'

type Rows = readonly (readonly CellValue[])[]

const read = (rows: Rows, name = 'REGK31') => parse(workbookOf({ [name]: rows }))
const accounts = (parsed: ReturnType<typeof parse>) =>
  parsed.rows.map(({ values }) => [values.municipality, values.year, values.function, values.unit, values.value])
const rulesOf = (parsed: ReturnType<typeof parse>) => parsed.issues.map(({ rule, severity }) => `${severity} ${rule}`)

const title: Rows = [
  ['Kommunernes regnskaber på funktionsniveau efter område, funktion, dranst, art, prisenhed og tid'],
  ['Enhed: -'],
]
const HEAD = ['', '', '', '', '', '2012', '2013'] as const
const NET = 'TOT I alt (netto)'
const THOUSANDS = 'LOBM Løbende priser (1.000 kr.)'
const PER_HEAD = 'INDL Løbende priser, pr. indbygger (kr.)'

describe('REGK31', () => {
  test('is net running expenditure by function; both units are kept apart', () => {
    const parsed = read([
      ...title,
      HEAD,
      [
        '183 Ishøj',
        '52820 Plejefamilier og opholdssteder mv. for børn og unge',
        '1 Drift',
        NET,
        THOUSANDS,
        40000,
        41000,
      ],
      [null, null, null, null, PER_HEAD, 1917, 1955],
      [null, '52821 Forebyggende foranstaltninger for børn og unge', '1 Drift', NET, THOUSANDS, 7000, 7100],
      [null, null, null, null, PER_HEAD, 336, 339],
    ])
    expect(new Set(parsed.rows.map(({ profile }) => profile.id))).toEqual(new Set(['function-accounts']))
    expect(accounts(parsed)).toEqual([
      ['Ishøj', 2012, '5.28.20', 'thousand-kroner', 40000],
      ['Ishøj', 2013, '5.28.20', 'thousand-kroner', 41000],
      ['Ishøj', 2012, '5.28.20', 'kroner-per-inhabitant', 1917],
      ['Ishøj', 2013, '5.28.20', 'kroner-per-inhabitant', 1955],
      ['Ishøj', 2012, '5.28.21', 'thousand-kroner', 7000],
      ['Ishøj', 2013, '5.28.21', 'thousand-kroner', 7100],
      ['Ishøj', 2012, '5.28.21', 'kroner-per-inhabitant', 336],
      ['Ishøj', 2013, '5.28.21', 'kroner-per-inhabitant', 339],
    ])
    expect(rulesOf(parsed).filter((rule) => !rule.startsWith('info'))).toEqual([])
  })

  test('passes over gross amounts, refunds, other functions and larger areas', () => {
    const parsed = read([
      ...title,
      HEAD,
      ['Hele landet', '52821 Forebyggende foranstaltninger', '1 Drift', NET, PER_HEAD, 900, 901],
      ['183 Ishøj', '52510 Fælles formål', '1 Drift', NET, PER_HEAD, 1, 2],
      [null, '52821 Forebyggende foranstaltninger', '1 Drift', NET, PER_HEAD, 336, 339],
      [null, null, null, 'UE Bruttoudgifter', PER_HEAD, 400, 401],
      [null, null, '2 Statsrefusion', NET, PER_HEAD, -10, -11],
    ])
    expect(accounts(parsed)).toEqual([
      ['Ishøj', 2012, '5.28.21', 'kroner-per-inhabitant', 336],
      ['Ishøj', 2013, '5.28.21', 'kroner-per-inhabitant', 339],
    ])
  })

  test('in the long form of the API', () => {
    const parsed = read(
      [
        ['OMRÅDE', 'FUNK', 'DRANST', 'ART', 'PRISENHED', 'TID', 'INDHOLD'],
        ['Glostrup', '52823 Døgninstitutioner for børn og unge', '1 Drift', NET, PER_HEAD, '2013', 512],
      ],
      'data',
    )
    expect(accounts(parsed)).toEqual([['Glostrup', 2013, '5.28.23', 'kroner-per-inhabitant', 512]])
  })

  test('takes the unit from the line above, and asks about what is not shown', () => {
    const parsed = read([
      ['Kommunernes regnskaber på funktionsniveau efter område, funktion og tid'],
      ['Enhed: 1.000 kr.'],
      ['', '', '2012', '2013'],
      ['Ishøj', '52821 Forebyggende foranstaltninger', 7000, 7100],
    ])
    expect(accounts(parsed).map(([, , , unit, value]) => [unit, value])).toEqual([
      ['thousand-kroner', 7000],
      ['thousand-kroner', 7100],
    ])
    expect(rulesOf(parsed)).toContain('query account-unsaid')
  })

  test.each([
    ['gross amounts only', '1 Drift', 'UE Bruttoudgifter', PER_HEAD, /ART = I alt \(netto\)/],
    ['construction only', '3 Anlæg', NET, PER_HEAD, /DRANST = 1 Drift/],
    ['an unknown unit', '1 Drift', NET, '', /PRISENHED/],
  ])('with %s is refused with what to choose instead', (_, operation, kind, price, told) => {
    const parsed = read([
      ...title,
      HEAD,
      ['Ishøj', '52821 Forebyggende foranstaltninger', operation, kind, price, 336, 339],
      ['Glostrup', '52821 Forebyggende foranstaltninger', operation, kind, price, 300, 301],
    ])
    expect(accounts(parsed)).toEqual([])
    expect(parsed.issues.find(({ rule }) => rule === 'account-choice')).toMatchObject({
      severity: 'error',
      da: expect.stringMatching(told),
      place: { sheet: 'REGK31' },
    })
  })

  test('and kroner per 1,000 citizens by area stay what they were', () => {
    const parsed = read([
      ['Udgifter til foranstaltninger for børn og unge efter område og foranstaltning, 2012'],
      ['Enhed: Kr. pr. 1.000 indbyggere'],
      [
        'Område',
        'Forebyggende foranstaltninger',
        'Anbringende foranstaltninger',
        'Aflastning',
        'Døgninstitutioner for børn med betydelig og varig funktionsnedsættelse',
      ],
      ['Ishøj', 348387, 1992221, 292505, 170683],
    ])
    expect(parsed.rows.map(({ profile }) => profile.id)).toEqual(Array.from({ length: 4 }, () => 'peer-expenditure'))
  })
})
