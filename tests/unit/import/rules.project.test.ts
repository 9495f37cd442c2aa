import { describe, expect, test } from 'vitest'
import type { ProjectRows } from '../../../electron/core/import/validate/project/projectRows.ts'
import { projectFindings } from '../../../electron/core/import/validate/project/projectRules.ts'

const nothing: ProjectRows = { children: [], absent: [], added: [], periods: [], amounts: [] }
const at = (row: number, file = 'ny.xlsx') => ({ file, sheet: 'Ark', row })
const found = (rows: Partial<ProjectRows>) =>
  projectFindings({ ...nothing, ...rows }).map(({ rule, severity, place }) => [rule, severity, place.row])

test('nothing gives nothing', () => expect(projectFindings(nothing)).toEqual([]))

describe('DQ-07: one child, one sex and one birth year', () => {
  const stored = { child: 'a', sex: 'girl', birthYear: 2004, place: null } as const

  test('a row of the plan that differs is told, and the stored one never', () => {
    const conflicting = [stored, stored, { ...stored, sex: 'boy', birthYear: 2005, place: at(7) }] as const
    expect(found({ children: conflicting })).toEqual([
      ['child-sex-differs', 'warning', 7],
      ['child-birth-differs', 'warning', 7],
    ])
  })

  test('rows that agree, and other children, are left in peace', () => {
    const children = [stored, { ...stored, place: at(7) }, { ...stored, child: 'b', sex: 'boy', place: at(8) }] as const
    expect(found({ children })).toEqual([])
  })
})

describe('DQ-08: beside last year', () => {
  test('what was open then and is absent now', () => {
    const absent = [{ place: { file: 'ny.xlsx', sheet: 'Ark' }, municipality: 'Ishøj', year: 2014, count: 3 }]
    expect(found({ absent })).toEqual([['open-row-absent', 'query', undefined]])
    const [issue] = projectFindings({ ...nothing, absent })
    expect(issue?.da).toContain('3 anbringelser i Ishøj, der var åbne ved udgangen af 2013')
    expect(found({ absent: absent.map((entry) => ({ ...entry, count: 0 })) })).toEqual([])
  })

  test('a new row in a year that is covered', () => {
    const added = [
      { place: at(5), date: '2012-12-31', coveredUntil: 2013 },
      { place: at(6), date: '2013-01-01', coveredUntil: 2013 },
    ]
    expect(found({ added })).toEqual([['row-older', 'query', 5]])
  })
})

describe('DQ-05: one child in two files', () => {
  const period = (row: number | null, source: string, from: string, until: string | null) => ({
    child: 'a',
    from,
    until,
    source,
    place: row === null ? null : at(row),
  })

  test('overlapping and open periods of different files', () => {
    const stored = period(null, 'batch 1', '2012-01-01', '2013-06-01')
    expect(found({ periods: [stored, period(4, 'ny', '2013-05-01', null)] })).toEqual([
      ['placements-overlap', 'warning', 4],
    ])
    expect(found({ periods: [stored, period(4, 'ny', '2013-06-01', null)] })).toEqual([])
    const open = period(null, 'batch 1', '2012-01-01', null)
    expect(found({ periods: [open, period(4, 'ny', '2013-05-01', null)] })).toEqual([
      ['placements-open-twice', 'warning', 4],
    ])
  })

  test('rows of one file were compared while they were read', () => {
    expect(found({ periods: [period(3, 'ny', '2012-01-01', null), period(4, 'ny', '2012-05-01', null)] })).toEqual([])
  })
})

describe('amounts in another unit', () => {
  const pairs = (factor: number) =>
    [100, 250, 375, 4000].map((before, row) => ({ place: at(row), now: before * factor, before }))

  test.each([
    [1000, 1],
    [0.001, 1],
    [980, 1],
    [1.1, 0],
    [100, 0],
    [-1, 0],
  ])('a factor of %d gives %i findings', (factor, count) => {
    expect(found({ amounts: pairs(factor) })).toHaveLength(count)
  })

  test('two amounts say nothing, and one line that grew does not make a unit', () => {
    expect(found({ amounts: pairs(1000).slice(0, 2) })).toEqual([])
    expect(found({ amounts: [...pairs(1), { place: at(9), now: 1_000_000, before: 1000 }] })).toEqual([])
  })
})
