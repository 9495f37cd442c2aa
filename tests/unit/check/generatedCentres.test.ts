import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { reportText } from '../../../shared/report/check/document/placedText.ts'
import { range } from '../../../shared/statistics/tally.ts'
import { sampleKnowledge } from '../../support/check/sampleKnowledge.ts'
import { generatedCentre } from '../../support/generatedCentre/generatedCentre.ts'
import { sampleReference as reference } from '../../support/sampleReference.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { withFacts } from '../report/support/otherFacts.ts'

/** Centres of a few dozen cases: that counts of one to four are told of is right, and their number is chance. */
const SMALL = 'cell.small'

describe('the reports of centres that never were', () => {
  test.each(['aarsrapport', 'kort-udgave', 'raadsnotat'])('%s contradicts itself nowhere', async (edition) => {
    const { input: sample, session } = await sampleReportInput(2013, edition)
    for (const seed of range(1, 5)) {
      const { facts, period } = generatedCentre(seed, reference)
      const input = withFacts(sample, facts, period)
      const { findings, numbers } = checkReport(reportText(buildReport(input)), sampleKnowledge(input))
      const told = findings.filter(({ rule }) => rule !== SMALL)
      expect(numbers.compared).toBeGreaterThan(10)
      expect(told.map(({ rule, place, said }) => `${seed}: ${rule} ${said} | ${place.sentence}`)).toEqual([])
    }
    session.close()
  })
})
