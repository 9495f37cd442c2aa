import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOn, daysBetween, fromExcelSerial, isoDate } from '../../../shared/dates.ts'

describe('dates', () => {
  test('only days of the calendar are dates', () => {
    expect(isoDate(2013, 2, 29)).toBeNull()
    expect(isoDate(2012, 2, 29)).toBe('2012-02-29')
    expect(isoDate(2013, 13, 1)).toBeNull()
    expect(isoDate(2013, 4, 31)).toBeNull()
  })

  test("Excel's serial numbers, the day that never was, and both systems", () => {
    expect(fromExcelSerial(41275)).toBe('2013-01-01')
    expect(fromExcelSerial(41275.75)).toBe('2013-01-01')
    expect(fromExcelSerial(1)).toBe('1900-01-01')
    expect(fromExcelSerial(59)).toBe('1900-02-28')
    expect(fromExcelSerial(60)).toBeNull()
    expect(fromExcelSerial(61)).toBe('1900-03-01')
    expect(fromExcelSerial(41275 - 1462, true)).toBe('2013-01-01')
    expect(fromExcelSerial(2_958_466)).toBeNull()
    expect(fromExcelSerial(-1)).toBeNull()
  })

  test('an age turns on the birthday', () => {
    expect(ageOn('2000-05-10', '2013-05-09')).toBe(12)
    expect(ageOn('2000-05-10', '2013-05-10')).toBe(13)
    expect(ageOn('2000-02-29', '2013-02-28')).toBe(12)
    expect(ageOn('2000-02-29', '2013-03-01')).toBe(13)
  })

  test('days between follow the calendar, not the clock', () => {
    expect(daysBetween('2013-03-30', '2013-04-01')).toBe(2)
    expect(daysBetween('2012-02-28', '2012-03-01')).toBe(2)
    expect(daysBetween('2013-01-02', '2013-01-01')).toBe(-1)
  })

  test('a serial number one higher is the next day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
        const [day, next] = [fromExcelSerial(serial), fromExcelSerial(serial + 1)]
        expect(day && next && daysBetween(day, next)).toBe(1)
      }),
    )
  })
})
