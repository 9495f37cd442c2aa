import { describe, expect, test } from 'vitest'
import { figureOf } from '../../../shared/figures/figuresOf.ts'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { missingFindings } from '../../../shared/report/findings/missingFindings.ts'
import { shownIn } from '../../../shared/report/findings/shownNumbers.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import type { Block } from '../../../shared/report/reportModel.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import { computeStatistics } from '../../../shared/statistics/computeStatistics.ts'
import { assessmentCases } from '../../../shared/statistics/facts/assessmentCases.ts'
import type { Facts } from '../../../shared/statistics/facts/facts.ts'
import { notificationCases } from '../../../shared/statistics/facts/notificationCases.ts'
import { placementCases } from '../../../shared/statistics/facts/placementCases.ts'
import type { Period } from '../../../shared/statistics/period.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { showsFewPersons } from '../../../shared/statistics/smallCells.ts'
import { range } from '../../../shared/statistics/tally.ts'
import { generatedCentre } from '../../support/generatedCentre/generatedCentre.ts'
import { sampleReference as reference } from '../../support/sampleReference.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { printReport } from './support/printReport.ts'

const { input: sample } = await sampleReportInput()

function inputOf(facts: Facts, period: Period, codes = reference.codes): ReportInput {
  const own = { ...reference, codes }
  const metrics = computeStatistics(facts, own, period)
  const caveats = caveatsOf(reference, facts)
  return {
    ...sample,
    metrics,
    catalogue: metrics.definitions,
    codeLists: codes,
    facts,
    period,
    year: period.year,
    municipalities: period.municipalities,
    figure: (key, { municipality = ALL }) =>
      figureOf(key, { metrics, period, codes, caveats, language: 'da', municipality }),
    coverFigure: null,
    batches: [],
    issues: [],
  }
}

/** A heading that nothing follows before the next one of its level, or above it. */
const emptyHeadings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block, index) => {
    const printed = blocks.slice(index + 1).filter(({ type }) => type !== 'unwritten')
    const next = printed[0]
    const isEmpty = block.type === 'heading' && (!next || (next.type === 'heading' && next.level <= block.level))
    return isEmpty ? [block.text] : []
  })

function expectSound(input: ReportInput): void {
  const model = buildReport(input)
  expect(missingFindings(model)).toEqual([])
  expect(printReport(model)).not.toMatch(/null|undefined|NaN|\{key|:::|:tal/)
  for (const { title, blocks } of model.chapters) {
    expect(emptyHeadings(blocks), title).toEqual([])
    for (const block of blocks) {
      const isComparison = block.type === 'table' && /-kommune$|-profil$|^klager-/.test(block.table.key)
      const few = isComparison ? shownIn(block).filter((number) => showsFewPersons(input.metrics, number)) : []
      expect(few, title).toEqual([])
    }
  }
}

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
