import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsCpr, maskCpr, parseCpr } from '../../../electron/core/import/cells/cpr.ts'
import { isNullDate, parseDateText } from '../../../electron/core/import/cells/dateText.ts'
import { decimalText, fromDouble, inUnits } from '../../../electron/core/import/cells/decimal.ts'
import { municipalityName } from '../../../electron/core/import/cells/municipalityName.ts'
import { numberTraits } from '../../../electron/core/import/cells/numberEvidence.ts'
import { parseNumberText } from '../../../electron/core/import/cells/numberText.ts'
import { parsePeriod, parseQuarter, yearIn } from '../../../electron/core/import/cells/period.ts'
import { formatNumber } from '../../../shared/danish.ts'
import { ageOn, isoDate } from '../../../shared/dates.ts'
import { fraction } from '../../../shared/quantities.ts'

const danish = (text: string): string | null => {
  const number = parseNumberText(text, 'danish')
  return number ? decimalText(number) : null
}

describe('numbers as text', () => {
  test.each([
    ['-123.230', '-123230'],
    ['(2.935.700,00)', '-2935700'],
    ['(2.468.523,20)', '-2468523.2'],
    ['10.292.000,00', '10292000'],
    ['1.234.567,89', '1234567.89'],
    ['1 234 567,89', '1234567.89'],
    ['1\u00a0234', '1234'],
    ['1234567,89', '1234567.89'],
    ['0,5', '0.5'],
    ['4.344.638-', '-4344638'],
    ['\u2212210.000', '-210000'],
    ['1.234,-', '1234'],
    ['kr. 1.234,50', '1234.5'],
    ['1.234,50 kr.', '1234.5'],
    ['37,4 %', '37.4'],
    ['+17', '17'],
  ])('%s is %s', (text, value) => {
    expect(danish(text)).toBe(value)
  })

  test.each(['', 'ukendt', '1,2,3', '1.23.456', '12.34', '1E5', '(-5)', '1/2', '§ 52', '12 34', '--5'])(
    '%s is no number',
    (text) => {
      expect(danish(text)).toBeNull()
    },
  )

  test('a printed Danish number reads back as itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (units, scale) => {
          const read = parseNumberText(formatNumber(fraction(units, 10 ** scale), scale), 'danish')
          expect(read && inUnits(read, scale)).toBe(units)
        },
      ),
    )
  })

  test('a stored double reads as the shortest decimal that it shows', () => {
    expect(decimalText(fromDouble(4.800000000000001) ?? fail())).toBe('4.8')
    expect(decimalText(fromDouble(0.1 + 0.2) ?? fail())).toBe('0.3')
    expect(decimalText(fromDouble(-2468523.2) ?? fail())).toBe('-2468523.2')
    expect(decimalText(fromDouble(1e-7) ?? fail())).toBe('0.0000001')
    expect(fromDouble(1e21)).toBeNull()
    expect(fromDouble(Number.NaN)).toBeNull()
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (ore) => {
        const read = fromDouble(ore / 100)
        expect(read && inUnits(read, 2)).toBe(ore)
      }),
    )
  })

  test('the column decides how its numbers are written', () => {
    expect(numberTraits(['1.234', '56']).evidence).toBe('ambiguous')
    expect(numberTraits(['1.234', '1.234.567']).evidence).toBe('danish')
    expect(numberTraits(['1.234', '0,5']).evidence).toBe('danish')
    expect(numberTraits(['1,234', '0.5']).evidence).toBe('english')
    expect(numberTraits(['1.234,5', '1,234.5']).evidence).toBe('conflict')
    expect(numberTraits(['12', '345']).evidence).toBe('none')
  })
})

const fail = (): never => {
  throw new Error('no number')
}

describe('dates as text', () => {
  test.each([
    ['03-05-2013', '2013-05-03'],
    ['3.5.2013', '2013-05-03'],
    ['3/5/13', '2013-05-03'],
    ['3. maj 2013', '2013-05-03'],
    ['d. 3. maj 2013', '2013-05-03'],
    ['ma 03-06-2013', '2013-06-03'],
    ['fredag den', null],
    ['2013-05-03', '2013-05-03'],
    ['2013-05-03T12:00:00', '2013-05-03'],
    ['20130503', '2013-05-03'],
    ['31-12-98', '1998-12-31'],
    ['29-02-2012', '2012-02-29'],
    ['29-02-2013', null],
    ['31-04-2013', null],
    ['1-2', null],
    ['12/31/2013', null],
  ])('%s is %s', (text, date) => {
    expect(parseDateText(text)).toBe(date)
  })

  test('every day of the calendar reads back from the Danish way of writing it', () => {
    const day = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    fc.assert(
      fc.property(day, fc.constantFrom('-', '.', '/'), ([y, m, d], mark) => {
        expect(parseDateText(`${d}${mark}${m}${mark}${y}`)).toBe(isoDate(y, m, d))
      }),
    )
  })

  test('knows the marks of old systems for no date', () => {
    expect(isNullDate('31-12-9999')).toBe(true)
    expect(isNullDate('31-12-2013')).toBe(false)
  })
})

describe('CPR numbers', () => {
  test.each([
    ['070761-4285', '1961-07-07', 'boy'],
    ['0101651234', '1965-01-01', 'girl'],
    ['311236-4123', '2036-12-31', 'boy'],
    ['311237-4123', '1937-12-31', 'boy'],
    ['010157-5000', '2057-01-01', 'girl'],
    ['010158-5000', '1858-01-01', 'girl'],
    ['290200-4000', '2000-02-29', 'girl'],
    ['010199-9999', '1999-01-01', 'boy'],
  ])('%s was born %s, %s', (text, birth, sex) => {
    expect(parseCpr(text)).toMatchObject({ birth, sex, replacement: false, zeroRestored: false })
  })

  test.each(['290200-0000', '310299-1234', '000000-0000', '0707614', 'ukendt', '070761-428X', '1234567890123'])(
    '%s is none',
    (text) => {
      expect(parseCpr(text)).toBeNull()
    },
  )

  test('a lost zero is put back, and replacement numbers are known', () => {
    expect(parseCpr('101019999')).toMatchObject({ digits: '0101019999', zeroRestored: true, birth: '2001-01-01' })
    expect(parseCpr('670761-4285')).toMatchObject({ birth: '1961-07-07', replacement: true })
  })

  const cpr = fc
    .tuple(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2036-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([date, serial]) => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      const century = year < 2000 ? '0' : '4'
      const two = (value: number): string => String(value % 100).padStart(2, '0')
      return {
        digits: `${two(day)}${two(month)}${two(year)}${century}${String(serial).padStart(3, '0')}`,
        birth: isoDate(year, month, day),
      }
    })

  test('birth date and sex are read from any number, with and without hyphen', () => {
    fc.assert(
      fc.property(cpr, ({ digits, birth }) => {
        const read = parseCpr(`${digits.slice(0, 6)}-${digits.slice(6)}`)
        expect(read).toEqual(parseCpr(digits))
        expect(read?.birth).toBe(birth)
        expect(read?.sex).toBe(Number(digits[9]) % 2 === 1 ? 'boy' : 'girl')
        expect(ageOn(read?.birth ?? '', '2037-01-01')).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('a number hidden in a text is found and blotted out', () => {
    fc.assert(
      fc.property(
        cpr,
        fc.constantFrom('', '-', ' '),
        fc.constantFrom('', 'Se sag ', 'nr.'),
        ({ digits }, mark, before) => {
          const text = `${before}${digits.slice(0, 6)}${mark}${digits.slice(6)} mv.`
          expect(holdsCpr(text)).toBe(true)
          expect(maskCpr(text)).not.toContain(digits.slice(6))
        },
      ),
    )
    expect(holdsCpr('2013-0001')).toBe(false)
    expect(holdsCpr('Sag 20130503001')).toBe(false)
    expect(holdsCpr('§ 52, stk. 3, nr. 5')).toBe(false)
  })
})

test('periods: years, school years and quarters', () => {
  expect(parsePeriod('2013')).toBe('2013')
  expect(parsePeriod('2012/13')).toBe('2012/13')
  expect(parsePeriod('2012/2013')).toBe('2012/13')
  expect(parsePeriod('1999/00')).toBe('1999/00')
  expect(parsePeriod('2012/14')).toBeNull()
  expect(parseQuarter('2013K1')).toEqual({ year: 2013, quarter: 1 })
  expect(parseQuarter('2013K5')).toBeNull()
  expect(yearIn('Budget 2013')).toBe(2013)
  expect(yearIn('Opgjort 20130503')).toBeNull()
})

test.each(['3/5-2013', '3/5 2013', '3-maj-13', '3.maj.2013', '03.05.2013 kl. 12:30'])('the day %s', (text) => {
  expect(parseDateText(text)).toBe('2013-05-03')
})

test('a CPR number that lost its zero before its hyphen', () => {
  expect(parseCpr('50604-1235')).toMatchObject({ digits: '0506041235', zeroRestored: true })
})

test('a municipality is its bare name', () => {
  expect(municipalityName('Ishøj Kommune')).toBe('Ishøj')
  expect(municipalityName('Vallensbæk kommune ')).toBe('Vallensbæk')
  expect(municipalityName('Opdigtet kommune A')).toBe('Opdigtet kommune A')
  expect(municipalityName('Dansk Røde Kors')).toBe('Dansk Røde Kors')
})
