import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BookType, utils, write } from 'xlsx'
import { readWithLibrary } from '../../../electron/core/import/readWorkbook/spreadsheetLibrary.ts'
import { readXls } from '../../../electron/core/import/readWorkbook/xls/readXls.ts'
import { Bail } from '../../../electron/core/import/readWorkbook/xlsx/bail.ts'
import { biff, f64, makeXls, narrow, u16, u32, wide, workbookStream } from '../../support/makeXls.ts'

type Cell = string | number | boolean | null | { readonly serial: number }

const cellOf = (cell: Cell) =>
  typeof cell === 'object' && cell !== null ? { t: 'n' as const, v: cell.serial, z: 'dd-mm-yyyy' } : cell

function save(
  rows: readonly (readonly Cell[])[],
  bookType: BookType = 'biff8',
  bookSST = true,
  date1904 = false,
): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => row.map(cellOf))), 'Ark1')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Ø']]), 'Ærø')
  book.Workbook = { WBProps: { date1904 }, Sheets: [{ name: 'Ark1' }, { name: 'Ærø', Hidden: 1 }] }
  return Buffer.from(write(book, { type: 'buffer', bookType, bookSST }))
}

/** A page of rows, so that the workbook is no small stream. */
const filler = Array.from({ length: 400 }, (_, index): Cell[] => [
  `Række ${index} – €`,
  index / 4,
  null,
  index % 2 === 0,
])

describe('what both read, both read alike', () => {
  test.each([true, false])('a made workbook, with shared texts: %s', (shared) => {
    const rows: Cell[][] = [
      ['Dato', 'Beløb', 'Tekst'],
      [{ serial: 41_397 }, -46_489.25, 'blåbærgrød 😀'],
      [{ serial: 41_397.75 }, 1e300, '  '],
      [],
      [null, null, null, 'D5', 0.1, 12_345_678, -1, 1e-7],
      ...filler,
    ]
    const bytes = save(rows, 'biff8', shared)
    expect(readXls(bytes)).toEqual(readWithLibrary(bytes))
    expect(readXls(bytes)[0]?.rows[1]?.cells[0]).toEqual({ serial: 41_397 })
    expect(readXls(bytes)[1]).toMatchObject({ name: 'Ærø', notes: { hidden: true } })
    expect(readXls(bytes, 3)).toEqual(readWithLibrary(bytes, 3))
  })

  test('days counted from 1904', () => {
    const bytes = save([[{ serial: 41_397 }], ...filler], 'biff8', true, true)
    expect(readXls(bytes)).toEqual(readWithLibrary(bytes))
    expect(readXls(bytes)[0]?.date1904).toBe(true)
  })

  test('any table', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: 'grapheme-composite', maxLength: 12 }).filter((text) => !text.includes('\0')),
      fc.integer({ min: 1, max: 60_000 }).map((serial) => ({ serial })),
    )
    const table = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })
    fc.assert(
      fc.property(table, fc.boolean(), (rows, shared) => {
        const bytes = save([...rows, ...filler.slice(0, 120)], 'biff8', shared)
        expect(readXls(bytes)).toEqual(readWithLibrary(bytes))
      }),
      { numRuns: 60 },
    )
  })
})

const at = (row: number, column: number, format = 0): Buffer => u16(row, column, format)
const made = (records: readonly Buffer[], globals: readonly Buffer[] = []): Buffer =>
  makeXls(workbookStream(globals, [{ name: 'Ark1', records }]))
/** By our reader, which must agree with the library. */
function cellsOf(bytes: Buffer): readonly unknown[] {
  const own = readXls(bytes)
  expect(own).toEqual(readWithLibrary(bytes))
  return own[0]?.rows.map(({ number, cells }) => [number, ...cells]) ?? []
}

const formula = (place: Buffer, value: Buffer): Buffer => biff(0x0006, place, value, u16(0), u32(0), u16(3, 0x1e, 0))
const special = (kind: number, value = 0): Buffer =>
  Buffer.concat([Buffer.from([kind, 0, value, 0, 0, 0]), u16(0xffff)])

describe('records', () => {
  test('numbers in four bytes', () => {
    const rk = (value: number): Buffer => u32(value)
    const half = f64(0.5).readUInt32LE(4)
    expect(
      cellsOf(
        made([
          biff(0x027e, at(0, 0), rk(((-7 << 2) | 2) >>> 0)),
          biff(0x027e, at(0, 1), rk((1234 << 2) | 3)),
          biff(0x00bd, u16(1, 0), u16(0), rk(half), u16(0), rk(half | 1), u16(1)),
        ]),
      ),
    ).toEqual([
      [1, -7, 12.34],
      [2, 0.5, 0.005],
    ])
  })

  test('formulas count by the value that they were saved with', () => {
    expect(
      cellsOf(
        made([
          formula(at(0, 0), f64(2.5)),
          formula(at(0, 1), special(1, 1)),
          formula(at(0, 2), special(2, 42)),
          formula(at(0, 3), special(3)),
          formula(at(0, 4), special(0)),
          biff(0x0207, wide('Ærø')),
        ]),
      ),
    ).toEqual([[1, 2.5, true, { error: '#N/A' }, null, 'Ærø']])
  })

  test('truth, errors, texts in the sheet, hidden rows and what lies within', () => {
    const embedded = [biff(0x0809, u16(0x0600, 0x20, 0, 0, 0, 0, 0, 0)), biff(0x0203, at(9, 9), f64(1)), biff(0x000a)]
    const bytes = made([
      biff(0x0208, u16(0, 0, 3, 255, 0, 0), u16(0x20, 0)),
      biff(0x0208, u16(7, 0, 3, 255, 0, 0), u16(0x20, 0)),
      biff(0x0205, at(0, 0), Buffer.from([1, 0])),
      biff(0x0205, at(0, 1), Buffer.from([7, 1])),
      biff(0x0204, at(0, 2), narrow('§ 50')),
      ...embedded,
      biff(0x0203, at(1, 0), f64(3)),
    ])
    expect(cellsOf(bytes)).toEqual([
      [1, true, { error: '#DIV/0!' }, '§ 50'],
      [2, 3],
    ])
    expect(readXls(bytes)[0]?.notes).toEqual({ hiddenRows: 1 })
  })

  test('number formats tell days from numbers', () => {
    const format = (number: number, text: string): Buffer => biff(0x041e, u16(number), narrow(text))
    const cellFormat = (number: number): Buffer => biff(0x00e0, u16(0, number), Buffer.alloc(16))
    const globals = [format(164, 'd. mmmm yyyy'), format(165, '0.00 "dage"'), ...[0, 164, 165, 14].map(cellFormat)]
    const days = [0, 1, 2, 3].map((style) => biff(0x0203, at(0, style, style), f64(41_397)))
    expect(cellsOf(made(days, globals))).toEqual([[1, 41_397, { serial: 41_397 }, 41_397, { serial: 41_397 }]])
  })

  test('shared texts go on in the next record, where the letters may become wider', () => {
    const shared = [
      biff(0x00fc, u32(4), u32(4), narrow('Ishøj'), u16(8), Buffer.from('\0Børn', 'latin1')),
      biff(
        0x003c,
        Buffer.from([1]),
        Buffer.from('e€ct', 'utf16le'),
        u16(2),
        Buffer.from([8]),
        u16(1),
        Buffer.from('ab'),
      ),
      biff(0x003c, u16(0, 0), u16(1), Buffer.from([4]), u32(3), Buffer.from('zxyz')),
    ]
    const cells = [0, 1, 2, 3].map((text) => biff(0x00fd, at(0, text), u32(text)))
    expect(cellsOf(made(cells, shared))).toEqual([[1, 'Ishøj', 'Børne€ct', 'ab', 'z']])
  })

  test('a chart has no rows, and its sheet a name', () => {
    const bytes = makeXls(
      workbookStream(
        [],
        [
          { name: 'Figur', records: [biff(0x0203, at(0, 0), f64(1))], kind: 0x20 },
          { name: 'Tal', records: [biff(0x0203, at(0, 0), f64(1))], state: 2 },
        ],
      ),
    )
    expect(readXls(bytes)).toEqual([
      { name: 'Figur', date1904: false, rows: [] },
      { name: 'Tal', date1904: false, rows: [{ number: 1, cells: [1] }], notes: { hidden: true } },
    ])
  })
})

describe('what is not known goes to the library', () => {
  const number = biff(0x0203, at(0, 0), f64(1))
  test.each([
    ['an older version', save(filler, 'biff5')],
    ['another stream', makeXls(workbookStream([], [{ name: 'A', records: [number] }]), 'Book')],
    ['a password', made([number], [biff(0x002f, u16(1))])],
    ['a text that goes on', made([biff(0x0204, at(0, 0), u16(9), Buffer.from('\0abc'))])],
    ['a shared text that is none', made([biff(0x00fd, at(0, 0), u32(3))])],
    ['a text of an older version', made([biff(0x00d6, at(0, 0), narrow('a'))])],
    [
      'two sheets of one name',
      makeXls(
        workbookStream(
          [],
          [1, 2].map(() => ({ name: 'A', records: [number] })),
        ),
      ),
    ],
    ['a macro sheet', makeXls(workbookStream([], [{ name: 'A', records: [number], kind: 0x40 }]))],
    ['a column beyond IV', made([biff(0x0203, at(0, 256), f64(1))])],
    ['a file cut off', save(filler).subarray(0, 9_000)],
  ])('%s', (_, bytes) => {
    expect(() => readXls(bytes)).toThrow(Bail)
  })

  test('and so does whatever damage makes of a file: nothing hangs, nothing else is thrown', () => {
    const sound = save(filler.slice(0, 150))
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    // Damage matters most where the file says what stands where.
    const inHead = fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.oneof(damage, inHead), fc.option(fc.nat(sound.length)), (changes, cut) => {
        const bytes = Buffer.from(sound.subarray(0, cut ?? sound.length))
        for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte
        try {
          expect(Array.isArray(readXls(bytes))).toBe(true)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Bail)
        }
      }),
      { numRuns: 1_500 },
    )
  })
})
