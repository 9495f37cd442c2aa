import { describe, expect, test } from 'vitest'
import { NO_DAY } from '../../../shared/statistics/cohort/caseTable.ts'
import { TableBuilder } from '../../../shared/statistics/cohort/tableBuilder.ts'

interface TestKind {
  readonly of: 'case'
  readonly field: 'number'
  readonly day: 'from'
}

const builder = () => new TableBuilder<TestKind>('notification', 'case', ['number'], ['from'])

describe('a table that is filled row by row', () => {
  test('grows past its first thousand rows and forgets none', () => {
    const table = builder()
    for (let row = 0; row < 5000; row += 1) table.add(row + 0.5, `child ${row % 3000}`, [row % 7], [row])
    const { size, ids, children, fields, days } = table.done()
    expect(size).toBe(5000)
    expect([ids.length, children.codes.length, fields.number.codes.length, days.from.length]).toEqual([
      5000, 5000, 5000, 5000,
    ])
    expect([ids[4999], days.from[4999], fields.number.values[fields.number.codes[4999] ?? -1]]).toEqual([
      4999.5,
      4999,
      4999 % 7,
    ])
    expect(children.size).toBe(3001)
    expect(children.codes[0]).toBe(children.codes[3000])
  })

  test('keeps ids that are larger than 32 bits', () => {
    const table = builder()
    table.add(2 ** 40 + 1, null, [1], [0])
    expect(table.done().ids[0]).toBe(2 ** 40 + 1)
  })

  test('keeps what is missing apart from every value', () => {
    const table = builder()
    table.add(1, null, [null], [null])
    table.add(2, '', [0], [0])
    const { children, fields, days } = table.done()
    expect([...children.codes]).toEqual([0, 1])
    expect(fields.number.values).toEqual([null, 0])
    expect([...days.from]).toEqual([NO_DAY, 0])
  })

  test('an empty table has nothing in it', () => {
    const { size, ids, children, fields } = builder().done()
    expect([size, ids.length, children.size, fields.number.values.length]).toEqual([0, 0, 1, 0])
  })

  test('holds 65,536 different values of a field, and refuses one more', () => {
    const table = builder()
    for (let value = 0; value < 65_536; value += 1) table.add(value, null, [value], [null])
    table.add(65_536, null, [0], [null])
    expect(() => table.add(65_537, null, [65_536], [null])).toThrow(/65,536/)
  })
})
