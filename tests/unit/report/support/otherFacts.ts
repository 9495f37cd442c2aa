import { figureOf } from '../../../../shared/figures/figuresOf.ts'
import type { ReportInput } from '../../../../shared/report/reportInput.ts'
import { caveatsOf } from '../../../../shared/statistics/breaks/caveats.ts'
import { computeStatistics } from '../../../../shared/statistics/computeStatistics.ts'
import type { Facts } from '../../../../shared/statistics/facts/facts.ts'
import type { Period } from '../../../../shared/statistics/period.ts'
import { ALL } from '../../../../shared/statistics/scope.ts'
import { sampleReference as reference } from '../../../support/sampleReference.ts'

/** A report of other facts, in the edition and with the texts of a report that there is. */
export function withFacts(report: ReportInput, facts: Facts, period: Period, codes = reference.codes): ReportInput {
  const own = { ...reference, codes }
  const metrics = computeStatistics(facts, own, period)
  const caveats = caveatsOf(reference, facts)
  return {
    ...report,
    metrics,
    catalogue: metrics.definitions,
    codeLists: codes,
    facts,
    period,
    year: period.year,
    municipalities: period.municipalities,
    figure: (key, { municipality = ALL }) =>
      figureOf(key, {
        metrics,
        period,
        codes,
        caveats,
        language: 'da',
        municipality,
        smallNumbers: report.smallNumbers,
      }),
    coverFigure: null,
    batches: [],
    issues: [],
  }
}
