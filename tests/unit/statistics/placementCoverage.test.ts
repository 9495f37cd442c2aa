import { describe, expect, test } from 'vitest'
import { placementCases } from '../../../shared/statistics/facts/placementCases.ts'
import { coverageOf } from '../../../shared/statistics/placementCoverage.ts'
import { placement } from '../../support/madeCases.ts'

const YEARS = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016]

const endingsIn = (year: number, times: number) =>
  Array.from({ length: times }, (_, day) =>
    placement({ child: 'a', from: '2008-05-01', until: `${year}-03-${String(day + 1).padStart(2, '0')}` }),
  )

/** Endings of 2011 to 2013, and beginnings up to 2013. */
const usual = [
  ...[2011, 2012, 2013].flatMap((year) => endingsIn(year, 12)),
  placement({ child: 'a', from: '2013-09-01', until: null }),
]

const stockYears = (rows: typeof usual, importedOn?: string) =>
  YEARS.filter(coverageOf(placementCases(rows), importedOn).hasStock)

describe('the years that an extract of placements knows', () => {
  test('run from the first ending to the last event', () => {
    expect(stockYears(usual)).toEqual([2011, 2012, 2013])
  })

  test('are not widened by an ending that is planned for later', () => {
    expect(stockYears([...usual, ...endingsIn(2016, 1)])).toEqual([2011, 2012, 2013])
    expect(stockYears([...usual, ...endingsIn(2014, 1)], '2014-02-03')).toEqual([2011, 2012, 2013])
    expect(stockYears([...usual, ...endingsIn(2014, 1)], '2014-04-03')).toEqual([2011, 2012, 2013, 2014])
  })

  test('are not widened by a stray early ending, next to the others or far from them', () => {
    expect(stockYears([...usual, ...endingsIn(2010, 1)])).toEqual([2011, 2012, 2013])
    expect(stockYears([...usual, ...endingsIn(2009, 1)])).toEqual([2011, 2012, 2013])
  })

  test('keep a year with few endings where few are usual, and one without any between others', () => {
    const few = [...endingsIn(2010, 1), ...endingsIn(2011, 1), ...endingsIn(2013, 2)]
    expect(stockYears([...few, placement({ child: 'a', from: '2013-09-01', until: null })])).toEqual([
      2010, 2011, 2012, 2013,
    ])
  })

  test('hold the last year that only has endings', () => {
    const rows = [
      ...endingsIn(2012, 3),
      ...endingsIn(2013, 3),
      placement({ child: 'a', from: '2012-09-01', until: null }),
    ]
    expect(stockYears(rows)).toEqual([2012, 2013])
  })
})
