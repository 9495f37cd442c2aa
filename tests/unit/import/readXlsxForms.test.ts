import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SSF } from 'xlsx'
import { isDateFormat } from '../../../electron/core/import/readWorkbook/xlsx/dateFormats.ts'
import { numberIn } from '../../../electron/core/import/readWorkbook/xlsx/numberIn.ts'

describe('decides as the library does on', () => {
  test('numbers', () => {
    const spelled = (digits: string): number => numberIn(Buffer.from(`<${digits}<`), 1, digits.length + 1)
    const check = (number: number): void => {
      expect(spelled(String(number))).toBe(Number(String(number)))
    }
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), check), { numRuns: 3_000 })
    fc.assert(fc.property(fc.maxSafeInteger(), check))
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(30), fc.integer({ min: -40, max: 40 }), (digits, point, power) => {
        const plain = String(Math.abs(digits)).padStart(point + 1, '0')
        const written = `${plain.slice(0, plain.length - point)}.${plain.slice(plain.length - point)}E${power}`
        expect(spelled(written)).toBe(Number(written))
      }),
      { numRuns: 3_000 },
    )
    for (const none of ['', '-', '.', '1,5', 'NaN', '1e', '1e+', '--1', '1.2.3', '0x10', '1 2', 'Infinity'])
      expect(spelled(none)).toBeNaN()
  })

  test('formats of days', () => {
    const part = fc.constantFrom(
      ...'dmyhseDMYHSEbBgGaA0#?.,%E+-_*@()"\\[]/:; 123kr'.split(''),
      'General',
      '[Red]',
      '[h]',
      '[$-406]',
      'AM/PM',
      'a/p',
      '"dage"',
      'd\\-m',
      '0\\-0',
      '[mm]',
      '上午/下午',
      'general',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const format = parts.join('')
        expect([format, isDateFormat(format)]).toEqual([format, SSF.is_date(format)])
      }),
      { numRuns: 5_000 },
    )
  })
})
