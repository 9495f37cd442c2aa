import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildReport } from '../../shared/report/buildReport.ts'
import { checkReport } from '../../shared/report/check/checkReport.ts'
import { reportText } from '../../shared/report/check/document/placedText.ts'
import type { Knowledge } from '../../shared/report/check/words/knowledge.ts'
import type { ReportInput } from '../../shared/report/reportInput.ts'
import type { ReportModel } from '../../shared/report/reportModel.ts'
import { printedControls, printedFaults, printedFurther, tells } from '../support/check/printedFaults.ts'
import { sampleKnowledge } from '../support/check/sampleKnowledge.ts'
import { contradictions } from '../support/expected.ts'
import { sampleReportInput } from '../support/sampleSession.ts'
import { seedErrors } from '../support/seededErrors/seedErrors.ts'

/** The printed report is not the project's to carry along; it lies beside the checkout, as on the machine that builds. */
const printedReport = join(import.meta.dirname, '../../../shared/reference/seeds/001_7e6d658b62aa6118.txt')
const isThere = existsSync(printedReport)

const LEAST_FOUND = 42
const MOST_FALSE_ALARMS = 10
const ERRORS = 200
const LEAST_SHARE = 0.9

describe('the consistency check on the report of 2013', () => {
  let knowledge: Knowledge
  let own: ReportInput
  let model: ReportModel
  let close: () => void
  const lines: string[] = []

  beforeAll(async () => {
    const { input, session } = await sampleReportInput()
    knowledge = sampleKnowledge(input)
    own = input
    model = buildReport(input)
    close = () => session.close()
  })
  afterAll(() => {
    close()
    console.log(lines.join('\n'))
  })

  test.skipIf(!isThere)(`the printed report${isThere ? '' : ' (not beside this checkout, so not run)'}`, () => {
    const text = readFileSync(printedReport, 'utf8')
    const { findings, numbers } = checkReport(text, knowledge)
    const found = new Set(printedFaults.filter((fault) => findings.some((each) => tells(fault, each))).map(({ id }) => id))
    const detectable = contradictions.filter(({ detectableFromData, kind }) => detectableFromData && kind !== 'ok').map(({ id }) => id)
    const missed = detectable.filter((id) => !found.has(id))
    const flagged = printedControls.filter((control) => findings.some((each) => tells(control, each))).map(({ id }) => id)
    const known = [...printedFaults, ...printedFurther]
    const alarms = findings.filter((each) => !known.some((fault) => tells(fault, each)))
    lines.push(
      `printed report: ${detectable.length - missed.length} of ${detectable.length} detectable faults found, not found: ${missed.join(', ')}`,
      `  ${flagged.length} controls flagged, ${alarms.length} false alarms, ${findings.length} findings, ${numbers.compared} of ${numbers.found} numbers compared`,
      ...alarms.map(({ rule, place, said }) => `  false alarm: line ${place.line} ${rule} ${said}`),
    )
    expect(detectable.length - missed.length).toBeGreaterThanOrEqual(LEAST_FOUND)
    expect(flagged).toEqual([])
    expect(alarms.length).toBeLessThanOrEqual(MOST_FALSE_ALARMS)
  })

  test('our own report', () => {
    const { findings, offers, numbers } = checkReport(reportText(model), knowledge)
    lines.push(`own report: ${findings.length} findings, ${offers.length} numbers equal a figure, ${numbers.compared} of ${numbers.found} compared`)
    expect(findings.map(({ rule, place, said }) => `${place.line} ${rule} ${said}`)).toEqual([])
  })

  test.each(['2026-11-22', '2041-02-28'])('our own report, made on %s', (date) => {
    const { findings } = checkReport(reportText(buildReport({ ...own, date })), knowledge)
    expect(findings.map(({ rule, place, said }) => `${place.line} ${rule} ${said}`)).toEqual([])
  })

  test.each(['kort-udgave', 'raadsnotat'])('our own report in the edition %s', async (edition) => {
    const { input, session } = await sampleReportInput(2013, edition)
    const { findings, numbers } = checkReport(reportText(buildReport(input)), knowledge)
    session.close()
    lines.push(`${edition}: ${findings.length} findings, ${numbers.compared} of ${numbers.found} numbers compared`)
    expect(numbers.compared).toBeGreaterThan(50)
    expect(findings.map(({ rule, place, said }) => `${place.line} ${rule} ${said}`)).toEqual([])
  })

  test('seeded errors in our own report', { timeout: 400_000 }, () => {
    const errors = seedErrors(model, ERRORS, 2013)
    const without = new Set(checkReport(reportText(model), knowledge).findings.map(({ key }) => key))
    const isFound = (wrong: ReportModel): boolean =>
      checkReport(reportText(wrong), knowledge).findings.some(({ key }) => !without.has(key))
    const missed = errors.filter((error) => !isFound(error.model))
    const kinds = [...new Set(errors.map(({ kind }) => kind))]
    const of = (all: typeof errors, kind: string): number => all.filter((each) => each.kind === kind).length
    lines.push(
      `seeded errors: ${errors.length - missed.length} of ${errors.length} found`,
      ...kinds.map((kind) => `  ${kind}: ${of(errors, kind) - of(missed, kind)} of ${of(errors, kind)}`),
    )
    expect(errors).toHaveLength(ERRORS)
    expect(kinds).toHaveLength(12)
    expect(errors.length - missed.length).toBeGreaterThanOrEqual(ERRORS * LEAST_SHARE)
  })
})
