import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalText, inUnits, timesPowerOfTen } from '../../../electron/core/import/cells/decimal.ts'
import { numberTraits } from '../../../electron/core/import/cells/numberEvidence.ts'
import {
  isDash,
  isEmptyMark,
  type NumberStyle,
  parseNumberText,
  readNumberText,
} from '../../../electron/core/import/cells/numberText.ts'

const shown = (text: string, style: NumberStyle = 'danish'): string | null => {
  const number = parseNumberText(text, style)
  return number && decimalText(number)
}

describe('forms of the catalogue', () => {
  test.each([
    ['4.197.000,00', '4197000'],
    ['(2.935.700,00)', '-2935700'],
    ['-46.489', '-46489'],
    ['292.505kr.', '292505'],
    ['76,1 %', '76.1'],
    ['1.234.567,89', '1234567.89'],
    ['4.344.638-', '-4344638'],
    ['4.344.638 -', '-4344638'],
    ['1.234,-', '1234'],
    ['1.234,--', '1234'],
    ['DKK 1.234,50', '1234.5'],
    ['kr.-1.234', '-1234'],
    ['1\u202f234\u202f567,5', '1234567.5'],
    ['1\u2009234', '1234'],
    ['\u2212210.000', '-210000'],
    ["1'234'567,50", '1234567.5'],
    ['1\u2019234,50', '1234.5'],
    ['12 stk.', '12'],
    ['7,5 timer', '7.5'],
    ['12,5 pct.', '12.5'],
    ['007', '7'],
    ['-0', '0'],
  ])('%s is %s', (text, value) => expect(shown(text)).toBe(value))

  test('the same in English', () => {
    expect(shown('1,234,567.89', 'english')).toBe('1234567.89')
    expect(shown("1'234.50", 'english')).toBe('1234.5')
    expect(shown('(1,234.50)', 'english')).toBe('-1234.5')
    expect(shown('1.234,5', 'english')).toBeNull()
  })

  test('a grouping needs a first group that is not zero, and one kind of mark', () => {
    expect(shown('0.123')).toBeNull()
    expect(shown('0.123', 'english')).toBe('0.123')
    expect(shown('1.234 567')).toBeNull()
    expect(shown('12.34')).toBeNull()
  })

  test.each(['1,01E+09', '1E5', '(-5)', '-5-', '1/2', '12 34', '§ 52', '11. juni', '', '-', '1,2,3', '1.000 borgere'])(
    '%s is no number',
    (text) => {
      expect(shown(text)).toBeNull()
      expect(shown(text, 'english')).toBeNull()
    },
  )

  test('more digits than can be kept exactly are no number', () => {
    expect(shown('9007199254740991')).toBe('9007199254740991')
    expect(shown('9007199254740993')).toBeNull()
    expect(shown('1.234.567.890.123.456.789')).toBeNull()
  })

  test('a footnote is seen and changes nothing', () => {
    expect(readNumberText('1.234*', 'danish')).toMatchObject({ number: { units: 1234, scale: 0 }, marked: true })
    expect(readNumberText('1.234 1)', 'danish')).toMatchObject({ number: { units: 1234 }, marked: true })
    expect(readNumberText('37,4\u00b2', 'danish')).toMatchObject({ number: { units: 374, scale: 1 }, marked: true })
    expect(readNumberText('1.234', 'danish')).toMatchObject({ marked: false })
  })

  test('units and sides are kept apart from the number', () => {
    expect(readNumberText('1,2 mio. kr.', 'danish')).toMatchObject({ number: { units: 12, scale: 1 }, exponent: 6 })
    expect(readNumberText('1.200 t.kr.', 'danish')).toMatchObject({ number: { units: 1200 }, exponent: 3 })
    expect(readNumberText('3 mia.', 'danish')).toMatchObject({ exponent: 9 })
    expect(readNumberText('1.234,50 K', 'danish')).toMatchObject({ number: { units: 12345, scale: 1 }, side: 'credit' })
    expect(readNumberText('1.234 DR', 'danish')).toMatchObject({ side: 'debit' })
    expect(shown('1,2 mio. kr.')).toBeNull()
    expect(shown('1.234,50 K')).toBeNull()
    expect(readNumberText('21.000 kr.', 'danish')).toMatchObject({ number: { units: 21000 }, exponent: 0 })
  })

  test('marks for nothing, and dashes', () => {
    for (const mark of ['-', '–', '..', '…', 'i.a.', 'N/A', '#I/T', '#DIVISION/0!'])
      expect(isEmptyMark(mark)).toBe(true)
    expect(isEmptyMark('0')).toBe(false)
    expect(isDash(' – ')).toBe(true)
    expect(isDash('--')).toBe(false)
  })

  test('a power of ten moves the point exactly', () => {
    expect(timesPowerOfTen({ units: 12, scale: 1 }, 6)).toEqual({ units: 1_200_000, scale: 0 })
    expect(timesPowerOfTen({ units: 12345, scale: 4 }, 3)).toEqual({ units: 12345, scale: 1 })
    expect(timesPowerOfTen({ units: 9_007_199_254_740_991, scale: 0 }, 3)).toBeNull()
  })
})

/** A slow and simple way to say what a text means, to compare the quick one with. */
function slowly(text: string, style: NumberStyle): string | null {
  const [group, point] = style === 'danish' ? ['.', ','] : [',', '.']
  const negative = text.startsWith('-')
  const [whole = '', part, ...more] = text.replace('-', '').split(point)
  const groups = whole.split(group)
  const isGrouped =
    groups.length === 1 || (/^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((g) => /^\d{3}$/.test(g)))
  if (more.length > 0 || !isGrouped || !/^\d+$/.test(groups.join('')) || (part !== undefined && !/^\d+$/.test(part))) {
    return null
  }
  const digits = BigInt(groups.join('') + (part ?? ''))
  if (digits > BigInt(Number.MAX_SAFE_INTEGER)) return null
  const padded = digits.toString().padStart((part?.length ?? 0) + 1, '0')
  const cut = padded.length - (part?.length ?? 0)
  const decimals = padded.slice(cut).replace(/0+$/, '')
  const sign = negative && digits !== 0n ? '-' : ''
  return `${sign}${padded.slice(0, cut)}${decimals === '' ? '' : `.${decimals}`}`
}

const styles = fc.constantFrom<NumberStyle>('danish', 'english')
const amount = fc.tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 3 }))

/** Every way of writing a number that an office may meet. */
function written(units: number, scale: number, style: NumberStyle, mark: string, form: number): string {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const separator = mark === '.' && style === 'english' ? ',' : mark
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator)
  const body = scale > 0 ? `${grouped}${style === 'danish' ? ',' : '.'}${digits.slice(-scale)}` : grouped
  const forms =
    units < 0
      ? [`-${body}`, `${body}-`, `(${body})`, `\u2212${body}`, `- ${body}`]
      : [body, `+${body}`, `${body} kr.`, `kr. ${body}`, ` ${body} `]
  return forms[form] ?? body
}

describe('properties', () => {
  test('what is written in any form reads back as itself', () => {
    const marks = fc.constantFrom('', '.', ' ', '\u00a0', '\u202f', "'")
    fc.assert(
      fc.property(amount, styles, marks, fc.integer({ min: 0, max: 4 }), ([units, scale], style, mark, form) => {
        const read = parseNumberText(written(units, scale, style, mark, form), style)
        expect(read && inUnits(read, scale)).toBe(units)
      }),
      { numRuns: 2000 },
    )
  })

  test('agrees with a slow reader on anything made of digits, points and commas', () => {
    const text = fc.stringMatching(/^-?[\d.,]{1,14}$/).filter((body) => !/,$/.test(body))
    fc.assert(
      fc.property(text, styles, (body, style) => {
        expect(shown(body, style)).toBe(slowly(body, style))
      }),
      { numRuns: 5000 },
    )
  })

  test('never throws, and never makes a number of a text without a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), styles, (text, style) => {
        const read = readNumberText(text, style)
        if (!/\d/.test(text)) expect(read).toBeNull()
        if (read) expect(Number.isSafeInteger(read.number.units)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test('a column of one style is never taken for the other', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), styles, (amounts, style) => {
        const texts = amounts.map(([units, scale]) => written(units, scale, style, '.', 0))
        const other = style === 'danish' ? 'english' : 'danish'
        expect([other, 'conflict']).not.toContain(numberTraits(texts).evidence)
      }),
    )
  })
})
