import { describe, expect, test } from 'vitest'
import { economyTable } from '../../shared/statistics/economyTable.ts'
import { contradictionText } from '../../shared/statistics/keyFigures/contradictionText.ts'
import type { PrintedFigure } from '../../shared/statistics/keyFigures/printedFigure.ts'
import { settle } from '../../shared/statistics/keyFigures/settle.ts'
import { type Expected, expectedEntries, keyOf } from '../support/expected.ts'
import { sampleReportInput } from '../support/sampleSession.ts'

const { input } = await sampleReportInput()
const { metrics, facts } = input

const printed = expectedEntries().filter(({ published }) => published !== null)
const numbers = printed.filter(({ rounding }) => rounding !== 'date')
const hedged = numbers.filter(({ hedge }) => hedge !== null)
const plain = numbers.filter(({ hedge }) => hedge === null)

/** The number as the report prints it: "36.4" is one decimal, "50" none. */
function textOf({ published, rounding }: Expected): string {
  const decimals = Number(/-(\d)$/.exec(rounding)?.[1] ?? 0)
  return Number.isInteger(published) ? Number(published).toFixed(decimals) : String(published)
}

/** The report's figure as a row of the key-figure file, so that the product itself compares it with its own number. */
function asKeyFigure(entry: Expected, index: number): PrintedFigure {
  const { metric, dims } = entry
  const row = { id: index, rowNumber: index, chapter: '', name: '', group: '', period: '', unit: '' }
  return { metric, dims, kind: metrics.definitionOf(metric).kind, row: { ...row, value: textOf(entry) } }
}

const namesOf = (entries: readonly { metric: string; dims: Expected['dims'] }[]) =>
  entries.map(({ metric, dims }) => keyOf(metric, dims)).sort()
const contradictory = plain.filter(({ status }) => status === 'contradiction')
const compared = settle(metrics, plain.map(asKeyFigure))

describe('what the report of 2013 printed', () => {
  test('is compared in full: nothing printed lacks a number', () => {
    expect(printed).toHaveLength(587)
    expect(compared.values).toEqual([])
    expect([printed.length - numbers.length, hedged.length, plain.length]).toEqual([1, 15, 571])
  })

  test('is the computed number rounded once, or is reported as a contradiction: 20 of 20, and nothing else', () => {
    const agreeing = plain.length - compared.contradictions.length
    console.log(`published: ${agreeing} equal when rounded, ${compared.contradictions.length} contradictions reported`)
    expect(contradictory).toHaveLength(20)
    expect(namesOf(compared.contradictions)).toEqual(namesOf(contradictory))
  })

  test('a contradiction is told with both numbers', () => {
    const complaints = compared.contradictions.find(({ metric }) => metric === 'complaints-national-board-count')
    expect(complaints && contradictionText(complaints, metrics).da).toMatch(
      /“Klager behandlet i Ankestyrelsen” \(2013\) er 15, men de øvrige rækker giver 22\./,
    )
  })

  test.each(hedged)('$id is on the side that its word says ($hedge $published)', ({ metric, dims, published, hedge }) => {
    const value = Number(metrics.get(metric, dims)?.value?.numerator) / Number(metrics.get(metric, dims)?.value?.denominator)
    const said = Number(published)
    if (hedge === 'knap') expect(value).toBeLessThan(said)
    else if (hedge === 'ca') expect(Math.abs(value - said)).toBeLessThan(0.5)
    else expect(value).toBeGreaterThan(said)
  })

  test('contradictions inside the budget tables are found in the tables alone', () => {
    const found = economyTable(facts.ledger, 2013, 'da').rows.filter(({ findings }) =>
      findings.some((text) => text.includes('linjerne giver')),
    )
    const lines = contradictory.flatMap(({ dims }) => (dims.line === undefined ? [] : [dims.line]))
    expect(found.map(({ label }) => label)).toEqual(expect.arrayContaining(lines))
  })
})
