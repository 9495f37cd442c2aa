import { describe, expect, test } from 'vitest'
import { loadImportTemplates } from '../../../electron/core/import/loadTemplates.ts'
import { loadReference } from '../../../electron/core/statistics/reference.ts'
import type { OverviewChange } from '../../../shared/contract/statistics.ts'
import { buildOverview } from '../../../shared/overview/buildOverview.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import { computeStatistics } from '../../../shared/statistics/computeStatistics.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { reportYears } from '../../../shared/statistics/reportYears.ts'
import { municipalitiesOf, scopesOf } from '../../../shared/statistics/scope.ts'
import { generatedCentre } from '../../support/generatedCentre/generatedCentre.ts'
import { templatesFolder } from '../../support/testProject.ts'

const reference = loadReference(templatesFolder, loadImportTemplates(templatesFolder))
const seeds = Array.from({ length: 24 }, (_, seed) => seed + 1)

const isSorted = (changes: readonly OverviewChange[]): boolean =>
  changes.every(({ weight }, index) => index === 0 || weight <= (changes[index - 1]?.weight ?? 0))

describe('centres of one to six municipalities, with empty chapters and missing values', () => {
  test.each(seeds)(
    'centre %i: every number is one of the statistics, in order, and never of a year without data',
    (seed) => {
      const { facts } = generatedCentre(seed, reference)
      const municipalities = municipalitiesOf(facts)
      const year = reportYears(facts).at(-1)
      if (year === undefined) return expect(municipalities).toEqual([])
      const period = periodOf(year, municipalities)
      const metrics = computeStatistics(facts, reference, period)
      const caveats = caveatsOf(reference, facts)
      for (const municipality of scopesOf(municipalities)) {
        const input = { metrics, facts, period, municipality, caveats, issues: [], language: 'da' } as const
        const { cards, changes, deviations, matters } = buildOverview(input)
        for (const { metric, dims, beforeOf, changeOf, change } of [...cards, ...changes, ...deviations]) {
          expect(metrics.get(metric, dims)?.value, metric).not.toBeNull()
          if (beforeOf) expect(metrics.get(beforeOf.metric, beforeOf.dims), metric).toBeDefined()
          if (changeOf && change !== null) expect(metrics.get(changeOf.metric, changeOf.dims)?.value).toBeTruthy()
        }
        const ranked = changes.filter(({ breakNote }) => breakNote === null)
        expect(isSorted(ranked)).toBe(true)
        expect(ranked.length).toBeLessThanOrEqual(7)
        expect(new Set(matters.map(({ text }) => text)).size).toBe(matters.length)
      }
    },
  )
})
