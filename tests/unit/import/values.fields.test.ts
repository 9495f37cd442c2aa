import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cprFault, parseCpr } from '../../../electron/core/import/cells/cpr.ts'
import { type FieldContext, readField } from '../../../electron/core/import/cells/readField.ts'
import type { ListColumn } from '../../../electron/core/import/profileSchema.ts'
import { cprColumn } from '../../../electron/core/import/validate/cprColumn.ts'
import { plainReading } from '../../../electron/core/import/validate/decide/columnReading.ts'
import type { CellValue } from '../../../shared/domain/grid.ts'
import { parseContext } from '../../support/parseContext.ts'

const context = parseContext()
const columnOf = (type: ListColumn['type'], extra: Partial<ListColumn> = {}): ListColumn => ({
  field: 'x',
  headers: ['X'],
  type,
  required: true,
  filled: false,
  ...extra,
})

const place = { file: 'f.xlsx', sheet: 'Ark', row: 7, column: 'X' }

function read(type: ListColumn['type'], cell: CellValue, extra: Partial<FieldContext> & { column?: ListColumn } = {}) {
  return readField(cell, {
    context,
    column: columnOf(type),
    place,
    date1904: false,
    reading: plainReading,
    mapped: new Map(),
    recurring: null,
    ...extra,
  })
}

const rules = ({ issues }: { readonly issues: readonly { readonly rule: string }[] }) => issues.map(({ rule }) => rule)
const number = (cell: CellValue, type: 'integer' | 'decimal' | 'money' = 'decimal', reading = plainReading) => {
  const { value, issues } = read(type, cell, { reading })
  return { units: value?.type === 'number' ? value.number : null, rules: issues.map(({ rule }) => rule) }
}

describe('numbers', () => {
  test('blank is not zero, and marks for nothing are nothing', () => {
    for (const cell of [null, '', '  ', '-', '..', 'i.a.'])
      expect(read('decimal', cell)).toEqual({ value: null, issues: [] })
    expect(number(0).units).toEqual({ units: 0, scale: 0 })
    expect(number('0').units).toEqual({ units: 0, scale: 0 })
  })

  test('a dash is zero where that was decided', () => {
    expect(number('–', 'integer', { ...plainReading, dash: 'zero' }).units).toEqual({ units: 0, scale: 0 })
  })

  test('of more decimals than can be counted with say so, whatever the cell is', () => {
    for (const cell of [0.1234567, '0,1234567']) {
      const { value, issues } = read('decimal', cell)
      expect(value).toBeNull()
      expect(issues.map(({ en }) => en)).toEqual([
        'The number has 7 decimals; there may be 6 at most. Round the number in the file. The row is left out.',
      ])
    }
    expect(number(0.123457).units).toEqual({ units: 123_457, scale: 6 })
  })

  test('large figures with and without decimals are kept', () => {
    expect(number(123_456.75).units).toEqual({ units: 12_345_675, scale: 2 })
    expect(number('1.234.567,125').units).toEqual({ units: 1_234_567_125, scale: 3 })
  })

  test('what the type cannot hold is refused', () => {
    expect(number('1,5', 'integer').rules).toEqual(['number-invalid'])
    expect(number('1,005', 'money').rules).toEqual(['number-invalid'])
    expect(number({ error: '#DIV/0!' }).rules).toEqual(['number-invalid'])
    expect(number(true).rules).toEqual(['number-invalid'])
  })

  test('units and sides follow what was decided for the column', () => {
    const thousands = { ...plainReading, exponent: 3 }
    expect(number('1,5', 'money', thousands).units).toEqual({ units: 1500, scale: 0 })
    expect(number(12.25, 'money', thousands).units).toEqual({ units: 12_250, scale: 0 })
    expect(number('1,5 t.kr.', 'money', thousands).units).toEqual({ units: 1500, scale: 0 })
    expect(number('1,5 mio. kr.', 'money', thousands).rules).toEqual(['number-invalid'])
    expect(number('1.234 K', 'money', { ...plainReading, sign: 'credit' }).units).toEqual({ units: -1234, scale: 0 })
    expect(number('-1.234 K', 'money', { ...plainReading, sign: 'credit' }).units).toEqual({ units: -1234, scale: 0 })
    expect(number('1.234 K', 'money', { ...plainReading, sign: 'ignored' }).units).toEqual({ units: 1234, scale: 0 })
    expect(number('1.234 K', 'money').rules).toEqual(['number-invalid'])
  })

  test('a footnote is told', () => {
    expect(number('37,4*')).toEqual({ units: { units: 374, scale: 1 }, rules: ['number-marked'] })
  })
})

describe('dates', () => {
  const date = (cell: CellValue, extra: Partial<FieldContext> = {}) => {
    const { value, issues } = read('date', cell, extra)
    return [value?.type === 'date' ? value.date : null, issues.map(({ rule }) => rule)]
  }

  test.each<[CellValue, string | null, string[]]>([
    [{ serial: 41397 }, '2013-05-03', []],
    [{ serial: 41397.75 }, '2013-05-03', []],
    [{ serial: 1 }, null, ['date-null-marker']],
    [{ serial: 2_958_465 }, null, ['date-null-marker']],
    [{ serial: 60 }, null, ['date-invalid']],
    [{ serial: -3 }, null, ['date-invalid']],
    [{ serial: 5 }, '1900-01-05', ['date-implausible']],
    [41397, '2013-05-03', ['date-serial']],
    ['41397', '2013-05-03', ['date-serial']],
    [20_130_503, '2013-05-03', []],
    [7, null, ['date-invalid']],
    ['31-12-9999', null, ['date-null-marker']],
    ['03-05-2103', '2103-05-03', ['date-implausible']],
    ['-', null, []],
    [true, null, ['date-invalid']],
    [{ error: '#N/A' }, null, []],
    ['nonsense', null, ['date-invalid']],
  ])('%j is %s', (cell, day, found) => expect(date(cell)).toEqual([day, found]))

  test('the 1904 system, and American dates where a person has said so', () => {
    expect(date({ serial: 41397 - 1462 }, { date1904: true })[0]).toBe('2013-05-03')
    expect(date('12/31/2013', { reading: { ...plainReading, dateOrder: 'monthFirst' } })[0]).toBe('2013-12-31')
  })

  test('a cell that must be filled is missed, also where a system wrote its mark for nothing', () => {
    const filled = { column: columnOf('date', { filled: true }) }
    expect(rules(read('date', '31-12-9999', filled))).toEqual(['required-missing'])
    expect(rules(read('date', null, filled))).toEqual(['required-missing'])
    expect(rules(read('date', 'nonsense', filled))).toEqual(['date-invalid'])
  })
})

describe('CPR numbers', () => {
  test.each<[CellValue, string[]]>([
    ['050604-1235', []],
    ['0506041235', []],
    ['050604 1235', []],
    ['050604\u20131235', []],
    [506_041_235, ['cpr-zero-restored']],
    ['50604-1235', ['cpr-zero-restored']],
    ['650604-1235', ['cpr-replacement']],
    ['0203291WQ3', ['cpr-stand-in']],
    ['280456-0PJ2', ['cpr-stand-in']],
    ['1,01E+09', ['cpr-scientific']],
    ['1.01E+9', ['cpr-scientific']],
    ['050604', ['cpr-incomplete']],
    ['050604-', ['cpr-incomplete']],
    ['050604-XXXX', ['cpr-incomplete']],
    ['050604-?', ['cpr-incomplete']],
    ['310299-1234', ['cpr-form']],
    ['ukendt', ['cpr-form']],
    ['00000000', ['cpr-form']],
  ])('%j', (cell, found) => {
    const field = read('cpr', cell)
    expect(rules(field)).toEqual(found)
    expect(field.value !== null).toBe(field.issues.every(({ severity }) => severity !== 'error'))
    for (const { da, en } of field.issues) expect(`${da}${en}`).not.toMatch(/050604|506041|0PJ2|1WQ3/)
  })

  test('electronic stand-ins have a birth date and a sex of their own', () => {
    expect(parseCpr('1308781OS6')).toMatchObject({ birth: '1978-08-13', sex: 'girl', standIn: true })
    expect(parseCpr('3101057JC9')).toMatchObject({ birth: '2005-01-31', sex: 'boy', standIn: true })
    expect(parseCpr('100309-6JM3')).toMatchObject({ birth: '2009-03-10', sex: 'boy', standIn: true })
    expect(parseCpr('100309-5JM3')).toBeNull()
  })

  test('modulus 11 is known and refuses nothing', () => {
    expect(parseCpr('070761-4285')?.checked).toBe(true)
    expect(parseCpr('070761-4286')).toMatchObject({ birth: '1961-07-07', checked: false })
  })

  test('any ten digits that begin with a day of the calendar are read', () => {
    const day = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 99 }),
    )
    const two = (value: number): string => String(value).padStart(2, '0')
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9999 }), ([d, m, y], serial) => {
        expect(parseCpr(`${two(d)}${two(m)}${two(y)}-${String(serial).padStart(4, '0')}`)).not.toBeNull()
      }),
    )
  })

  test('never throws, and what is no number has one reason', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        if (parseCpr(text) === null) expect(['scientific', 'incomplete', 'form']).toContain(cprFault(text))
      }),
    )
  })

  const column = (numbers: readonly string[]) =>
    cprColumn(new Map(numbers.map((text) => [text, 1])), place).map(({ rule, severity }) => [rule, severity])
  const failing = Array.from({ length: 40 }, (_, at) => `0707${String(10 + at)}-1111`)

  test('a column that mostly fails the check is worth knowing, and no more', () => {
    expect(column(failing)).toEqual([['cpr-check-digits', 'info']])
    expect(column(failing.slice(0, 10))).toEqual([])
    expect(column(failing.map((text) => text.replace(/^0707/, '0101')))).toEqual([])
  })

  test('many numbers ending in 0000 or 9999 are temporary', () => {
    const made = ['0101104000', '0201100000', '0301100000', '0401109999']
    expect(column(made)).toEqual([['cpr-made-up', 'query']])
    expect(column(made.slice(0, 3))).toEqual([])
  })
})

describe('words', () => {
  const code = (text: string, extra: Partial<FieldContext> = {}) =>
    read('code', text, { column: columnOf('code', { codeList: 'reasons' }), ...extra })

  test('a code by its name, and with the years of a law', () => {
    expect(code('  psykisk   OMSORGSSVIGT ').value).toEqual({
      type: 'code',
      text: 'Psykisk omsorgssvigt',
      group: null,
      meaning: null,
    })
    const action = { column: columnOf('code', { codeList: 'firstActions' }) }
    expect(read('code', 'Børnefaglig undersøgelse (§ 20) iværksat', action).value).toMatchObject({
      text: 'Børnefaglig undersøgelse (§ 50) iværksat',
      era: { from: 2024, until: null },
    })
  })

  test('a word that people have given a meaning', () => {
    const mapped = new Map([['vanrøgt', 'Fysisk omsorgssvigt']])
    expect(code('Vanrøgt', { mapped })).toMatchObject({ value: { text: 'Fysisk omsorgssvigt' }, issues: [] })
    expect(rules(code('Vanrøgt'))).toEqual(['unknown-code'])
  })

  test('in a file about persons a lone word is not stored', () => {
    expect(code('Faderen drikker', { recurring: new Set() })).toMatchObject({
      value: { text: 'Ukendt' },
      issues: [{ rule: 'free-text' }],
    })
    expect(code('Psykisk omsorgsvigt', { recurring: new Set() })).toMatchObject({ issues: [{ rule: 'unknown-code' }] })
  })

  test('a municipality by number, as a word of its own, or not at all', () => {
    const column = columnOf('municipality', { codeList: 'municipalities' })
    const of = (cell: CellValue, mapped = new Map<string, string>()) => read('municipality', cell, { column, mapped })
    expect(of(183).value).toEqual({ type: 'text', text: 'Ishøj' })
    expect(of('0187').value).toEqual({ type: 'text', text: 'Vallensbæk' })
    expect(of('Centret', new Map([['centret', 'Ishøj']])).value).toEqual({ type: 'text', text: 'Ishøj' })
    expect(rules(of('Centret'))).toEqual(['municipality-unknown'])
    expect(read('municipality', 'Dansk Røde Kors').value).toEqual({ type: 'text', text: 'Dansk Røde Kors' })
  })

  test('yes, no, numbers of cases, periods', () => {
    expect(read('yesNo', 'JA').value).toEqual({ type: 'yesNo', yes: true })
    expect(read('yesNo', false).value).toEqual({ type: 'yesNo', yes: false })
    expect(rules(read('yesNo', 'måske'))).toEqual(['yes-no-invalid'])
    expect(rules(read('identifier', 'Jens Jensen'))).toEqual(['identifier-invalid'])
    expect(read('period', 2013).value).toEqual({ type: 'text', text: '2013' })
    expect(rules(read('period', 'snart'))).toEqual(['period-invalid'])
    expect(rules(read('text', 'se 050604-1235'))).toEqual(['cpr-in-text'])
  })
})

test('no cell of any column makes it throw', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ serial: fc.double() }),
    fc.record({ error: fc.constantFrom('#N/A', '#REF!') }),
  )
  const types = [
    'text',
    'identifier',
    'date',
    'cpr',
    'integer',
    'decimal',
    'money',
    'yesNo',
    'municipality',
    'period',
  ] as const
  fc.assert(
    fc.property(cell, fc.constantFrom(...types), (value, type) => {
      const { issues } = read(type, value)
      expect(issues.every(({ place: at }) => at === place)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
