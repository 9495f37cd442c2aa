import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import { assessmentCases } from '../../../shared/statistics/facts/assessmentCases.ts'
import type { Facts } from '../../../shared/statistics/facts/facts.ts'
import { notificationCases } from '../../../shared/statistics/facts/notificationCases.ts'
import { placementCases } from '../../../shared/statistics/facts/placementCases.ts'
import type { Period } from '../../../shared/statistics/period.ts'
import { range } from '../../../shared/statistics/tally.ts'
import { generatedCentre } from '../../support/generatedCentre/generatedCentre.ts'
import { sampleReference as reference } from '../../support/sampleReference.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { expectSound } from './support/expectSound.ts'
import { withFacts } from './support/otherFacts.ts'

const { input: sample } = await sampleReportInput()

const inputOf = (facts: Facts, period: Period, codes = reference.codes): ReportInput =>
  withFacts(sample, facts, period, codes)

describe('the annual report of any centre', () => {
  test.each(range(1, 24))(
    'number %i says nothing that is missing, and shows no few persons of a municipality',
    (seed) => {
      const { facts, period } = generatedCentre(seed, reference)
      expectSound(inputOf(facts, period))
    },
  )

  test('is tried on one, two and many municipalities', () => {
    const counts = range(1, 24).map((seed) => generatedCentre(seed, reference).period.municipalities.length)
    expect(counts).toContain(1)
    expect(counts).toContain(2)
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(5)
  })
})

describe('the sample centre without some of its files', () => {
  const none: Readonly<Record<string, Partial<Facts>>> = {
    notifications: { notifications: notificationCases([]) },
    assessments: { assessments: assessmentCases([]) },
    placements: { placements: placementCases([]) },
    rulings: { rulings: [] },
    caseload: { caseloads: [] },
    'key figures': { keyFigures: [] },
    population: { population: [] },
    peers: { peers: [], functionAccounts: [] },
    economy: { ledger: [] },
    respite: { respiteEnrolments: [], respiteElsewhere: [], respiteCapacity: [] },
  }

  test.each(Object.keys(none))('%s', (name) => {
    expectSound(inputOf({ ...sample.facts, ...none[name] }, sample.period, sample.codeLists))
  })

  test('has the chapters that are left', () => {
    const titles = ({ facts, period }: Pick<ReportInput, 'facts' | 'period'>) =>
      buildReport(inputOf(facts, period, sample.codeLists)).chapters.map(({ key }) => key)
    const without = titles({ ...sample, facts: { ...sample.facts, ...none.rulings, ...none.caseload } })
    expect(without).not.toContain('klageafgoerelser')
    expect(without).not.toContain('sagstal')
    expect(without).toContain('familiepleje')
    expect(titles(sample)).toEqual(expect.arrayContaining(['sagstal', 'klageafgoerelser', 'familiepleje', 'teams']))
  })
})
