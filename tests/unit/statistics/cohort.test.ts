import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_DAY } from '../../../shared/statistics/cohort/caseTable.ts'
import { Cohort } from '../../../shared/statistics/cohort/cohort.ts'
import { TableBuilder } from '../../../shared/statistics/cohort/tableBuilder.ts'
import type { Scalar } from '../../../shared/statistics/evidence.ts'

interface TestKind {
  readonly of: 'case'
  readonly field: 'place' | 'year'
  readonly day: 'from'
}

interface Row {
  readonly id: number
  readonly child: string | null
  readonly place: Scalar
  readonly year: number | null
  readonly from: number | null
}

function cohortOf(rows: readonly Row[]): Cohort<TestKind> {
  const table = new TableBuilder<TestKind>('notification', 'case', ['place', 'year'], ['from'])
  for (const { id, child, place, year, from } of rows) table.add(id, child, [place, year], [from])
  return Cohort.all(table.done())
}

const places: readonly Scalar[] = ['A', 'B', '', null, 0, '0']
const years = [2012, 2013, null]

const row = fc.record({
  child: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
  place: fc.constantFrom(...places),
  year: fc.constantFrom(...years),
  from: fc.option(fc.integer({ min: -400, max: 400 })),
})
// Ids with holes: the position in the table is not the id of the stored row.
const rowsOf = fc
  .array(row, { maxLength: 40 })
  .map((rows) => rows.map((each, index): Row => ({ ...each, id: 3 * index + 7 })))

const idsOf = (rows: readonly Row[]): readonly number[] => rows.map(({ id }) => id)
const childrenOf = (rows: readonly Row[]): number =>
  new Set(rows.flatMap(({ child }) => (child === null ? [] : [child]))).size

/** Everything that a cohort says of itself, against the rows that it should hold. */
function expectHolds(cohort: Cohort<TestKind>, rows: readonly Row[]): void {
  expect(cohort.size).toBe(rows.length)
  expect([...cohort.ids()]).toEqual(idsOf(rows))
  expect(cohort.children).toBe(childrenOf(rows))
  expect(new Set(cohort.values('place'))).toEqual(new Set(rows.map(({ place }) => place)))
}

describe('a cohort against plain filters over the same rows', () => {
  test('all, by one value, and by one value within another', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const all = cohortOf(rows)
        expectHolds(all, rows)
        for (const place of places) {
          const there = rows.filter((each) => each.place === place)
          expectHolds(all.where('place', place), there)
          for (const year of years)
            expectHolds(
              all.where('place', place).where('year', year),
              there.filter((each) => each.year === year),
            )
        }
        expectHolds(all.where('place', 'nowhere').where('year', 2013), [])
      }),
    )
  })

  test('by several values, by a test of the value, and by a test of the row', () => {
    fc.assert(
      fc.property(rowsOf, fc.subarray([...places]), fc.integer({ min: -400, max: 400 }), (rows, wanted, day) => {
        const all = cohortOf(rows)
        expectHolds(
          all.whereAny('place', wanted),
          rows.filter(({ place }) => wanted.includes(place)),
        )
        const later = all.whereField('year', (year) => Number(year) > 2012, {
          field: 'year',
          is: { from: 2013, to: null },
        })
        expectHolds(
          later,
          rows.filter(({ year }) => Number(year) > 2012),
        )
        const { from } = all.cases.days
        const begun = later.keep({ field: 'from', is: { from: null, to: null } }, (position) => {
          const begin = from[position] ?? NO_DAY
          return begin !== NO_DAY && begin <= day
        })
        expectHolds(
          begun,
          rows.filter((each) => Number(each.year) > 2012 && each.from !== null && each.from <= day),
        )
      }),
    )
  })

  test('the order of questions changes no answer', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const one = cohortOf(rows).where('place', 'A').where('year', 2013)
        const other = cohortOf(rows).where('year', 2013).where('place', 'A')
        expect([...one.ids()]).toEqual([...other.ids()])
        expect(one.filters).toHaveLength(2)
      }),
    )
  })

  test('cases per child add up to the cases with a child', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const own = cohortOf(rows).where('year', 2013)
        const times = own.casesPerChild()
        expect(times.reduce((sum, each) => sum + each, 0)).toBe(
          rows.filter(({ year, child }) => year === 2013 && child !== null).length,
        )
        expect(times.filter((each) => each > 0)).toHaveLength(own.children)
      }),
    )
  })
})

describe('children of several cohorts together', () => {
  test('count once, however many of the cohorts they are in', () => {
    fc.assert(
      fc.property(rowsOf, fc.subarray([...places]), (rows, wanted) => {
        const all = cohortOf(rows)
        expect(Cohort.childrenTogether(wanted.map((place) => all.where('place', place)))).toBe(
          childrenOf(rows.filter(({ place }) => wanted.includes(place))),
        )
      }),
    )
  })
})

describe('a cohort within another', () => {
  const all = cohortOf(
    [0, 1, 2, 3].map((index) => ({
      id: index,
      child: 'a',
      place: index % 2 === 0 ? 'A' : 'B',
      year: 2013,
      from: null,
    })),
  )

  test('is known by descent: what was narrowed lies within what it was narrowed from', () => {
    const narrowed = all.where('place', 'A').where('year', 2013)
    expect(narrowed.isWithin(narrowed)).toBe(true)
    expect(narrowed.isWithin(all.where('place', 'A'))).toBe(true)
    expect(narrowed.isWithin(all)).toBe(true)
    expect(all.isWithin(narrowed)).toBe(false)
    expect(narrowed.isWithin(all.where('place', 'B'))).toBe(false)
  })

  test('the same question is answered by the same cohort', () => {
    expect(all.where('place', 'A')).toBe(all.where('place', 'A'))
    expect(all.where('place', 'A')).not.toBe(all.where('place', 'B'))
  })
})
