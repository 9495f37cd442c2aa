import { expect, test } from 'vitest'
import type { Caseload } from '../../../shared/domain/cases.ts'
import type { LedgerRow } from '../../../shared/domain/ledger.ts'
import { overviewCards } from '../../../shared/overview/cards.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import { computeStatistics } from '../../../shared/statistics/computeStatistics.ts'
import { notificationCases } from '../../../shared/statistics/facts/notificationCases.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { ALL, municipalitiesOf } from '../../../shared/statistics/scope.ts'
import { notification } from '../../support/madeCases.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

const [chart] = sampleReference.charts
const municipality = chart?.municipality ?? ''

let id = 0
const caseload = (year: number, cases: number): Caseload => {
  id += 1
  return { id, team: 'Øst', year, month: 1, cases, advisersHundredths: 200 }
}

/** Every row of the chart's areas, each with the same amounts. */
const ledger = (year: number, accounts: number): readonly LedgerRow[] =>
  [...new Set([...(chart?.areas.total.rows ?? []), ...(chart?.areas.cash.rows ?? []), chart?.grandTotal ?? ''])]
    .filter((label) => label !== '')
    .map((label, position) => {
      id += 1
      const cells = { budget: 100_000, accounts, printedDeviation: accounts - 100_000 }
      return {
        id,
        municipality,
        year,
        position,
        parent: null,
        label,
        group: '',
        kind: 'line',
        ...cells,
        forecast: false,
        asOf: null,
      }
    })

const answered = (year: number, late: number) =>
  Array.from({ length: 40 }, (_, index) =>
    notification({
      receivedOn: `${year}-03-01`,
      firstActionOn: `${year}-03-${index < late ? '25' : '02'}`,
      municipality,
    }),
  )

test('cards of every chapter with two years tell the change, also of rates and amounts', () => {
  const facts = factsWith({
    notifications: notificationCases([...answered(2012, 20), ...answered(2013, 10)]),
    caseloads: [caseload(2012, 30), caseload(2013, 36)],
    ledger: [...ledger(2012, 100_000), ...ledger(2013, 125_000)],
  })
  const period = periodOf(2013, municipalitiesOf(facts))
  const cards = overviewCards({
    metrics: computeStatistics(facts, sampleReference, period),
    facts,
    period,
    municipality: ALL,
    caveats: caveatsOf({ ...sampleReference, breaks: [] }, facts),
    issues: [],
    language: 'en',
  })
  const changeOf = (metric: string) => cards.find((card) => card.metric === metric)?.change
  expect(changeOf('notifications-within-14-days-pct')).toBe('+25.0\u00a0pp')
  expect(changeOf('cases-per-adviser-average')).toBe('+20.0%')
  expect(changeOf('economy-area-accounts')).toBe('+25.0%')
})
