import { expect, test } from 'vitest'
import { buildReport } from '../../../shared/report/buildReport.ts'
import type { Inline, TableCell } from '../../../shared/report/reportModel.ts'
import type { Dims } from '../../../shared/statistics/metric.ts'
import { expectedEntries } from '../../support/expected.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

const { input } = await sampleReportInput()
const keyOf = (metric: string, dims: Dims): string => metric + JSON.stringify(Object.entries(dims).sort())
const oracle = new Map(expectedEntries().map(({ metric, dims, value }) => [keyOf(metric, dims), value]))

const printed = buildReport(input)
  .chapters.flatMap(({ blocks }) => blocks)
  .flatMap((block): readonly (Inline | TableCell)[] => {
    if (block.type === 'table') return block.table.rows.flatMap(({ cells }) => cells)
    if (block.type === 'list') return block.items.flat()
    return 'inlines' in block ? block.inlines : []
  })
  .flatMap((one) =>
    'metric' in one && one.metric !== undefined && one.dims
      ? [{ text: one.text, key: keyOf(one.metric, one.dims) }]
      : [],
  )

/** A plain number as it is printed, with the decimals that it shows; changes in words have tests of their own. */
function read(text: string): { readonly value: number; readonly decimals: number } | null {
  const match = /^([+−]?)(\d[\d.]*)(?:,(\d+))?(?:\u00a0(?:%|kr\.))?$/.exec(text)
  if (!match) return null
  const [, sign, whole = '', decimals = ''] = match
  const size = Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`)
  return { value: sign === '−' ? -size : size, decimals: decimals.length }
}

test('every plain number of the report is the one of the oracle, rounded once', () => {
  const compared = printed.flatMap(({ text, key }) => {
    const value = oracle.get(key)
    const shown = read(text)
    if (typeof value !== 'number' || !shown) return []
    // Text tells the direction of a change in words.
    const size = /-change-(pct|pp)/.test(key) && shown.value > 0 ? Math.abs(value) : value
    return [{ text, key, value: size, shown }]
  })
  expect(compared.length).toBeGreaterThan(750)
  const wrong = compared.filter(
    ({ value, shown }) => Math.abs(value - shown.value) > 0.5 * 10 ** -shown.decimals + 1e-6,
  )
  expect(wrong).toEqual([])
})
