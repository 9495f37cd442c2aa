import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../../shared/report/buildReport.ts'
import { generatedCentre } from '../../../support/generatedCentre/generatedCentre.ts'
import { sampleReference as reference } from '../../../support/sampleReference.ts'
import { sampleReportInput } from '../../../support/sampleSession.ts'
import { expectSound } from '../support/expectSound.ts'
import { withFacts } from '../support/otherFacts.ts'
import { proseOf } from '../support/printReport.ts'

const { input: sample } = await sampleReportInput(2013, 'annual-report')

const things =
  'notifications|children|placements|decisions|rulings|cases|families|weeks|meetings|couples|points|municipalities'

describe('the English report of any centre', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('number %i: nothing is missing, and one is one', (seed) => {
    const { facts, period } = generatedCentre(seed, reference)
    const input = withFacts(sample, facts, period, reference.codes)
    expectSound(input)
    const prose = proseOf(buildReport(input)).replaceAll('\u00a0', ' ')
    expect(prose).not.toMatch(new RegExp(`\\b[Oo]ne (?:percentage )?(?:${things})\\b`))
    expect(prose).not.toMatch(/(?<!(?:of|in) )\b[Oo]ne (?:were|are|have)\b|(?<!\d )\ba [aeio]\w|\bDKK\d|\d %/)
    expect(prose).not.toMatch(/(^|[^\p{L}])(og|ikke|eller|antallet|steget|faldet|uændret|ingen)(?=$|[^\p{L}])/u)
  })
})
