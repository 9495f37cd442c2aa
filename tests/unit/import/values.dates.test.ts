import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateEvidence } from '../../../electron/core/import/cells/dateEvidence.ts'
import { type DateOrder, isNullDate, parseDateText } from '../../../electron/core/import/cells/dateText.ts'
import { parsePeriod, yearsIn } from '../../../electron/core/import/cells/period.ts'
import { formatDate, monthName, shortMonthName } from '../../../shared/danish.ts'
import { fromExcelSerial, isoDate } from '../../../shared/dates.ts'

describe('days', () => {
  test.each([
    ['03-05-2013', '2013-05-03'],
    ['3.5.13', '2013-05-03'],
    ['3 5 2013', '2013-05-03'],
    ['3. 5. 2013', '2013-05-03'],
    ['3/5-2013', '2013-05-03'],
    ['3. maj 2013', '2013-05-03'],
    ['3 maj 13', '2013-05-03'],
    ['d. 3. maj 2013', '2013-05-03'],
    ['fredag den 3. maj 2013', '2013-05-03'],
    ['ma 03-06-2013', '2013-06-03'],
    ['3 May 2013', '2013-05-03'],
    ['1. okt. 2013', '2013-10-01'],
    ['1-Oct-13', '2013-10-01'],
    ['3-maj-13', '2013-05-03'],
    ['03.05.2013 kl. 12:30', '2013-05-03'],
    ['03-05-2013 12:30:59', '2013-05-03'],
    ['2013-05-03T12:00:00', '2013-05-03'],
    ['2013/05/03', '2013-05-03'],
    ['20130503', '2013-05-03'],
    ['03052013', '2013-05-03'],
    ['20122013', '2013-12-20'],
    ['31-12-98', '1998-12-31'],
    ['01-01-49', '2049-01-01'],
    ['01-01-50', '1950-01-01'],
    // An evening in London is the next day in Denmark.
    ['2013-05-03T23:30:00Z', '2013-05-04'],
    ['2013-12-31T23:30:00+00:00', '2014-01-01'],
    ['2013-05-03T01:30:00+02:00', '2013-05-03'],
  ])('%s is %s', (text, day) => expect(parseDateText(text)).toBe(day))

  test.each([
    '29-02-2013',
    '31-04-2013',
    '1-2',
    '12/31/2013',
    '3. decideret 2013',
    '3 marxyz 2013',
    '5.28',
    '00-00-0000',
    '13052',
    '20131301',
    'maj 2013',
    '2013',
  ])('%s is none', (text) => expect(parseDateText(text)).toBeNull())

  test('marks for no date, with and without a time', () => {
    for (const text of ['31-12-9999', '9999-12-31 00:00:00', '01.01.1900', '0001-01-01T00:00:00', '00-00-0000']) {
      expect(isNullDate(text)).toBe(true)
    }
    expect(isNullDate('31-12-2013')).toBe(false)
  })

  test('the month comes first only where the column is known to put it there', () => {
    expect(parseDateText('12/31/2013', 'monthFirst')).toBe('2013-12-31')
    expect(parseDateText('01/02/2013', 'monthFirst')).toBe('2013-01-02')
    expect(parseDateText('01/02/2013')).toBe('2013-02-01')
    // What names its month or begins with the year cannot be read two ways.
    expect(parseDateText('2013-05-03', 'monthFirst')).toBe('2013-05-03')
    expect(parseDateText('3. maj 2013', 'monthFirst')).toBe('2013-05-03')
  })

  test('the other values of the column tell the order', () => {
    expect(dateEvidence(['01/02/2013', '31/12/2013'])).toBe('dayFirst')
    expect(dateEvidence(['01/02/2013', '12/31/2013'])).toBe('monthFirst')
    expect(dateEvidence(['31/12/2013', '12/31/2013'])).toBe('conflict')
    expect(dateEvidence(['01/02/2013', '03/04/2013'])).toBe('slashed')
    expect(dateEvidence(['01-02-2013', '03.04.2013', '2013-05-03', '01/01/2013'])).toBe('none')
  })

  test("Excel's serials in both systems, around the day that never was", () => {
    expect(fromExcelSerial(1)).toBe('1900-01-01')
    expect(fromExcelSerial(59)).toBe('1900-02-28')
    expect(fromExcelSerial(60)).toBeNull()
    expect(fromExcelSerial(61)).toBe('1900-03-01')
    expect(fromExcelSerial(41397.99)).toBe('2013-05-03')
    expect(fromExcelSerial(41397 - 1462, true)).toBe('2013-05-03')
    expect(fromExcelSerial(2_958_466)).toBeNull()
  })
})

const day = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => isoDate(y, m, d) !== null)
const two = (value: number): string => String(value).padStart(2, '0')

const forms: ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${d}-${m}-${y}`,
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${d}/${m}-${y}`,
  (y, m, d) => `${two(d)}/${two(m)}/${y} 08:15`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}T23:59:59.999`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => `${two(d)}${two(m)}${y}`,
  (y, m, d) => formatDate(`${y}-${two(m)}-${two(d)}`),
  (y, m, d) => `d. ${d}. ${shortMonthName(m)}. ${y}`,
  (y, m, d) => `Søndag den ${d}. ${monthName(m)} ${y}`,
  (y, m, d) => `${d} ${monthName(m, 'en')} ${y}`,
]

describe('properties', () => {
  test('every day reads back from every form', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), ([y, m, d], form) => {
        expect(parseDateText(form(y, m, d))).toBe(isoDate(y, m, d))
      }),
      { numRuns: 3000 },
    )
  })

  test('two digits of a year are the years 1950 to 2049', () => {
    const near = fc.tuple(
      fc.integer({ min: 1950, max: 2049 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    fc.assert(
      fc.property(near, ([y, m, d]) => {
        expect(parseDateText(`${d}.${m}.${two(y % 100)}`)).toBe(isoDate(y, m, d))
      }),
    )
  })

  test('never throws, and gives only days that exist', () => {
    const piece = fc.constantFrom(
      '1',
      '31',
      '2013',
      '13',
      '0',
      '-',
      '.',
      '/',
      ' ',
      'maj',
      'T',
      ':',
      '12',
      'kl.',
      'd.',
      'Z',
    )
    const text = fc.oneof(
      fc.string({ maxLength: 70 }),
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom<DateOrder>('dayFirst', 'monthFirst'), (body, order) => {
        const read = parseDateText(body, order)
        if (read === null) return
        const [y = 0, m = 0, d = 0] = read.split('-').map(Number)
        expect(isoDate(y, m, d)).toBe(read)
      }),
      { numRuns: 5000 },
    )
  })

  test('serials count days one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const [today, tomorrow] = [fromExcelSerial(serial), fromExcelSerial(serial + 1)]
        expect((Date.parse(tomorrow ?? '') - Date.parse(today ?? '')) / 86_400_000).toBe(1)
      }),
    )
  })
})

describe('periods', () => {
  test.each([
    ['2013', '2013'],
    ['2012/13', '2012/13'],
    ['2012 / 2013', '2012/13'],
    ['2012-2013', '2012/13'],
    ['2012-13', '2012/13'],
    ['skoleåret 2012/13', '2012/13'],
    ['1999/00', '1999/00'],
    ['2011/12', '2011/12'],
    ['2013M05', '2013M05'],
    ['2013K2', '2013K2'],
    ['2013H1', '2013H1'],
    ['2013U18', '2013U18'],
    ['2. kvt. 2013', '2013K2'],
    ['2. kvartal 2013', '2013K2'],
    ['maj 2013', '2013M05'],
    ['Sept. 2013', '2013M09'],
    ['uge 18 2013', '2013U18'],
    ['05-2013', '2013M05'],
    ['2013-05', '2013M05'],
  ])('%s is %s', (text, period) => expect(parsePeriod(text)).toBe(period))

  test.each(['2012/14', '2013K5', '2013M13', 'uge 54 2013', 'rødt 2013', '13', '1/2', '2011-12'])(
    '%s is none',
    (text) => {
      expect(parsePeriod(text)).toBeNull()
    },
  )

  test('two years with a hyphen, of which the second could be a month, mean what the column says', () => {
    expect(parsePeriod('2011-12', 'schoolYear')).toBe('2011/12')
    expect(parsePeriod('2011-12', 'month')).toBe('2011M12')
    expect(parsePeriod('2011/12', 'month')).toBe('2011/12')
    expect(parsePeriod('2012-13', 'month')).toBe('2012/13')
    expect(parsePeriod('2013-05', 'schoolYear')).toBe('2013M05')
  })

  test('years in a name', () => {
    expect(yearsIn('underretninger-2011-2013')).toEqual([2011, 2013])
    expect(yearsIn('Opgjort 20130503')).toEqual([])
  })
})
