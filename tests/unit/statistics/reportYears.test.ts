import { expect, test } from 'vitest'
import { reportYears } from '../../../shared/statistics/reportYears.ts'
import { factsWith } from '../../support/smallFacts.ts'

const keyFigure = (id: number, period: string) => ({
  id,
  rowNumber: id,
  chapter: 'Kapitel',
  name: 'Noget',
  group: '',
  period,
  value: '1',
  unit: 'antal',
})
const peer = { id: 1, municipality: 'A', year: 2012, area: 'Aflastning', kronerPerThousand: 1 }
const caseload = { id: 1, team: 'Børneteam', year: 2013, month: 1, cases: 4, advisersHundredths: 100 }
const account = {
  id: 1,
  municipality: 'A',
  year: 2011,
  function: '5.28.21',
  unit: 'thousand-kroner',
  value: 7,
} as const

test('a project with nothing but key figures has their years, a school year by its beginning', () => {
  const keyFigures = [keyFigure(1, '2013'), keyFigure(2, '2012/13'), keyFigure(3, '2013'), keyFigure(4, 'uoplyst')]
  expect(reportYears(factsWith({ keyFigures }))).toEqual([2012, 2013])
})

test('peers give their years, from either kind of file', () => {
  expect(reportYears(factsWith({ peers: [peer], functionAccounts: [account] }))).toEqual([2011, 2012])
})

test('what reaches far back or comes late adds no years to those with cases or accounts', () => {
  const facts = factsWith({ caseloads: [caseload], peers: [peer], keyFigures: [keyFigure(1, '1998')] })
  expect(reportYears(facts)).toEqual([2013])
})

test('an empty project has none', () => {
  expect(reportYears(factsWith({}))).toEqual([])
})
