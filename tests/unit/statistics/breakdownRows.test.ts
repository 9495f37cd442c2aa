import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadImportTemplates } from '../../../electron/core/import/loadTemplates.ts'
import { loadReference } from '../../../electron/core/statistics/reference.ts'
import { addedRows, joinedCategories } from '../../../shared/statistics/breakdowns/breakdown.ts'
import { breakdownRows } from '../../../shared/statistics/breakdowns/breakdownRows.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import { rowsOf } from '../../../shared/statistics/evidence.ts'
import { counted, named } from '../../../shared/statistics/measure.ts'
import type { Dims, MetricValue } from '../../../shared/statistics/metric.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { range } from '../../../shared/statistics/tally.ts'
import { templatesFolder } from '../../support/testProject.ts'

const { codes } = loadReference(templatesFolder, loadImportTemplates(templatesFolder))
const period = periodOf(2013, ['Ishøj'])
const REASON = 'notifications-reason-count'
const rows = addedRows(REASON)
const at = (year: number): Dims => ({ year, municipality: 'Ishøj' })

/** Counts by reason for some years; the total counts what `beyond` says besides. */
function* numbers(
  byYear: Readonly<Record<number, Readonly<Record<string, number>>>>,
  beyond = 0,
): Generator<MetricValue> {
  let id = 0
  for (const [year, reasons] of Object.entries(byYear)) {
    const rowsFor = (count: number) => {
      id += count
      return range(id - count + 1, id).map((each) => ({ id: each }))
    }
    const parts = Object.entries(reasons).map(([reason, count]) => ({ reason, own: rowsFor(count) }))
    const all = [...parts.flatMap(({ own }) => own), ...rowsFor(beyond)]
    const dims = at(Number(year))
    yield named('notifications-count', dims, counted(all.length, [rowsOf('notification', all)]))
    for (const { reason, own } of parts)
      yield named(REASON, { ...dims, reason }, counted(own.length, [rowsOf('notification', own)]))
  }
}

function extended(...made: Parameters<typeof numbers>): MetricSet {
  const set = new MetricSet(numbers(...made))
  return set.extended({ values: breakdownRows(set, codes, period) })
}

const valueAt = (set: MetricSet, metric: string, year = 2013): number | undefined =>
  set.get(metric, at(year))?.value?.numerator

describe('rows that tables add to the categories', () => {
  test('small categories are one number, made of theirs and of no other', () => {
    const set = extended({ 2012: { a: 30, b: 9, c: 12 }, 2013: { a: 40, b: 2, c: 12 } })
    expect([valueAt(set, rows.jointCount, 2012), valueAt(set, rows.jointCount)]).toEqual([21, 14])
    expect([...joinedCategories(set, REASON, 'reason', at(2013))]).toEqual(['b', 'c'])
    const share = set.get(rows.jointShare, at(2013))
    expect(share).toMatchObject({ kind: 'share', basis: { part: 14, whole: 54 } })
    expect(share?.from.map(({ metric }) => metric)).toEqual([rows.jointCount, 'notifications-count'])
    expect(set.get(rows.jointCount, at(2013))?.evidence.reduce((sum, { size }) => sum + size, 0)).toBe(14)
  })

  test('nothing small, nothing joined', () => {
    const set = extended({ 2013: { a: 40, b: 5, c: 0 } })
    expect(set.of(rows.jointCount)).toEqual([])
    expect(joinedCategories(set, REASON, 'reason', at(2013)).size).toBe(0)
  })

  test('what no category counts is said, in the years that have it and those beside them', () => {
    const set = extended({ 2013: { a: 40, b: 20 } }, 7)
    expect(valueAt(set, rows.unlistedCount)).toBe(7)
    expect(set.get(rows.unlistedShare, at(2013))?.basis).toEqual({ part: 7, whole: 67 })
    expect(extended({ 2013: { a: 40, b: 20 } }).of(rows.unlistedCount)).toEqual([])
  })

  test('a category without a number in one of the years is not counted as zero', () => {
    const set = extended({ 2012: { a: 30, b: 9 }, 2013: { a: 40, b: 12, c: 2 } })
    expect(set.of(rows.jointCount)).toEqual([])
    expect([valueAt(set, rows.unlistedCount, 2012), valueAt(set, rows.unlistedCount)]).toEqual([0, 2])
  })

  test('a year that is not broken down has none of them', () => {
    const total = named('notifications-count', at(2012), counted(300, []))
    const only2013 = [...numbers({ 2013: { a: 40, b: 2, c: 12 } })]
    const set = new MetricSet([total, ...only2013])
    const years = [...breakdownRows(set, codes, period)].map(({ dims }) => dims.year)
    expect(new Set(years)).toEqual(new Set([2013]))
  })

  test('categories, joint row and the rest always come to the total, and all of them to 100', () => {
    const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(20), { minKeys: 1 })
    fc.assert(
      fc.property(counts, fc.nat(6), (reasons, beyond) => {
        const set = extended({ 2013: reasons }, beyond)
        const joined = joinedCategories(set, REASON, 'reason', at(2013))
        const shown = Object.entries(reasons).filter(([reason]) => !joined.has(reason))
        const sum = shown.reduce((total, [, count]) => total + count, 0)
        const added = (valueAt(set, rows.jointCount) ?? 0) + (valueAt(set, rows.unlistedCount) ?? 0)
        const total = valueAt(set, 'notifications-count') ?? 0
        expect(sum + added).toBe(total)
        expect(set.get(rows.allShare, at(2013))?.value ?? null).toEqual(
          total === 0 ? null : { numerator: 100, denominator: 1 },
        )
      }),
      { numRuns: 200 },
    )
  })
})

test('every added row has an entry that names the metric it is added to', () => {
  const added = catalogue.filter(({ addedTo }) => addedTo !== undefined)
  expect(added.length).toBeGreaterThan(20)
  for (const { addedTo, kind, unit } of added) {
    expect(catalogue.some(({ id }) => id === addedTo)).toBe(true)
    expect(kind === 'share').toBe(unit === '%')
  }
})
