import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { shownIn } from '../../../shared/report/findings/shownNumbers.ts'
import { inlinesOf } from '../../../shared/report/inlinesOf.ts'
import type { Facts } from '../../../shared/statistics/facts/facts.ts'
import { generatedCentre } from '../../support/generatedCentre/generatedCentre.ts'
import { sampleReference as reference } from '../../support/sampleReference.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'
import { expectSound } from './support/expectSound.ts'
import { withFacts } from './support/otherFacts.ts'

const fontFolder = (pkg: string): string => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')

const editions = [
  { edition: 'kort-udgave', least: 8, most: 10 },
  { edition: 'raadsnotat', least: 2, most: 2 },
] as const

describe.each(editions)('$edition', async ({ edition, least, most }) => {
  const { input } = await sampleReportInput(2013, edition)
  const model = buildReport(input)
  const blocks = model.chapters.flatMap((chapter) => chapter.blocks)

  test('has its length on the sample', async () => {
    const { pages } = await renderPdf(model, { fontFolder })
    expect(pages).toBeGreaterThanOrEqual(least)
    expect(pages).toBeLessThanOrEqual(most)
  })

  test('says no number that is typed', () => {
    const typed = blocks
      .flatMap(inlinesOf)
      .filter(({ type }) => type !== 'number')
      .map(({ text }) => text)
      .filter((text) => /\d/.test(text.replace(/20\d\d|31\. december|14 dage/g, '')))
    expect(typed).toEqual([])
  })

  test('shows numbers of the year', () => {
    const shown = blocks.flatMap(shownIn)
    expect(shown.length).toBeGreaterThan(20)
    for (const { metric, dims } of shown) expect(input.metrics.get(metric, dims), metric).toBeDefined()
  })

  test('holds for a centre of one, of two and of many municipalities', () => {
    const counts = [1, 2, 3, 4, 5, 6].map((seed) => {
      const { facts, period } = generatedCentre(seed, reference)
      expectSound(withFacts(input, facts, period))
      return period.municipalities.length
    })
    expect(new Set(counts).size).toBeGreaterThan(1)
  })

  const without: Readonly<Record<string, Partial<Facts>>> = {
    rulings: { rulings: [] },
    caseload: { caseloads: [] },
    'key figures': { keyFigures: [] },
    economy: { ledger: [] },
    respite: { respiteEnrolments: [], respiteElsewhere: [], respiteCapacity: [] },
  }

  test.each(Object.keys(without))('holds without %s', (name) => {
    expectSound(withFacts(input, { ...input.facts, ...without[name] }, input.period, input.codeLists))
  })
})
