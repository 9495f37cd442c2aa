import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BookType, read, utils, type WorkBook, write } from 'xlsx'
import { readDelimited } from '../../../electron/core/import/readWorkbook/readDelimited.ts'
import { readWorkbook } from '../../../electron/core/import/readWorkbook/readWorkbook.ts'
import { sniff } from '../../../electron/core/import/readWorkbook/sniff.ts'
import { readWithLibrary, writeWithLibrary } from '../../../electron/core/import/readWorkbook/spreadsheetLibrary.ts'
import { decodeText } from '../../../electron/core/import/readWorkbook/text/decode.ts'
import { fromExcelSerial } from '../../../shared/dates.ts'
import { type CellValue, isCellError } from '../../../shared/domain/grid.ts'
import { makeXlsx, worksheet } from '../../support/makeXlsx.ts'
import { makeZip } from '../../support/makeZip.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aarsrapport-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rows = [
  ['Sagsnr.', 'Modtaget', 'Antal', 'Ja'],
  [],
  ['Børneteam, Ishøj', { t: 'n', v: 41_397, z: 'dd/mm/yyyy' }, 4.8, true],
] as const

function made(change: (book: WorkBook) => void = () => {}): WorkBook {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Ark æøå')
  change(book)
  return book
}

const save = (name: string, bookType: BookType, book = made()): string => {
  const path = join(folder, name)
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType })
  writeFileSync(path, bytes)
  return path
}

describe('a workbook', () => {
  test.each([
    ['xlsx', 'xlsx', 'xlsx'],
    ['xlsm', 'xlsm', 'xlsx'],
    ['xlsb', 'xlsb', 'xlsx'],
    ['xls', 'biff8', 'xls'],
    ['ods', 'ods', 'ods'],
  ] as const)('reads the same from .%s', async (extension, bookType, format) => {
    const book = await readWorkbook(save(`a.${extension}`, bookType))
    expect(book.format).toBe(format)
    expect(book.sheets[0]?.name).toBe('Ark æøå')
    expect(book.sheets[0]?.rows).toEqual([
      { number: 1, cells: ['Sagsnr.', 'Modtaget', 'Antal', 'Ja'] },
      { number: 3, cells: ['Børneteam, Ishøj', { serial: 41_397 }, 4.8, true] },
    ])
  })

  test('of the old Macintosh counts its days from 1904, and says so', async () => {
    const path = save(
      '1904.xlsx',
      'xlsx',
      made((book) => {
        book.Workbook = { WBProps: { date1904: true } }
      }),
    )
    const [sheet] = (await readWorkbook(path)).sheets
    expect(sheet?.date1904).toBe(true)
    expect(fromExcelSerial(0, true)).toBe('1904-01-01')
  })

  test('cells with an error are told from empty ones', async () => {
    const book = utils.book_new()
    const sheet = utils.aoa_to_sheet([['a', { t: 'e', v: 42 }, null, '  ']])
    utils.book_append_sheet(book, sheet, 'A')
    const [grid] = (await readWorkbook(save('fejl.xlsx', 'xlsx', book))).sheets
    expect(grid?.rows[0]?.cells.map((cell) => (isCellError(cell) ? cell.error : cell))).toEqual(['a', '#N/A'])
  })

  test.each([
    ['xlsx', 'xlsx'],
    ['xlsb', 'xlsb'],
    ['xls', 'biff8'],
  ] as const)('tells of hidden sheets, from .%s', async (extension, bookType) => {
    const path = save(
      `skjult.${extension}`,
      bookType,
      made((book) => {
        utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'Skjult')
        book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
      }),
    )
    expect((await readWorkbook(path)).sheets.map(({ notes }) => notes?.hidden ?? false)).toEqual([false, true])
  })

  test('tells of hidden rows with content, also where the library reads', async () => {
    const path = save(
      'rækker.xlsb',
      'xlsb',
      made((book) => {
        const sheet = book.Sheets['Ark æøå']
        if (sheet) sheet['!rows'] = [{}, { hidden: true }, { hidden: true }]
      }),
    )
    expect((await readWorkbook(path)).sheets[0]?.notes).toEqual({ hiddenRows: 1 })
  })

  test('that our reader does not know is read by the library', async () => {
    const path = join(folder, 'iso.xlsx')
    writeFileSync(path, makeXlsx(worksheet('<row r="1"><c r="A1" t="d" s="1"><v>2013-05-03</v></c></row>')))
    expect((await readWorkbook(path)).sheets[0]?.rows).toEqual([{ number: 1, cells: [{ serial: 41_397 }] }])
  })

  test.each([
    [
      'a cell far away',
      '<row r="1"><c r="A1" t="d"><v>2013-05-03</v></c><c r="ZZZZZZ1"><v>1</v></c></row>',
      'beskadiget',
    ],
    ['a row far away', '<row r="1"><c r="A1" t="d"><v>2013-05-03</v></c></row><row r="4294967295"/>', 'beskadiget'],
    [
      'a commented-out cell',
      '<row r="1"><c r="A1" t="d"><v>2013-05-03</v></c><!-- <c><v>6</v></c> --></row>',
      'sikkerhedsgrunde',
    ],
  ])('for the library is refused first with %s', async (_, rows, words) => {
    const path = join(folder, 'langt.xlsx')
    writeFileSync(path, makeXlsx(worksheet(rows)))
    await expect(readWorkbook(path)).rejects.toMatchObject({ problem: { da: expect.stringContaining(words) } })
  })

  test.each([
    ['brev.xlsx', [{ name: 'word/document.xml', data: '<a/>' }], 'et tekstdokument'],
    ['dias.xlsx', [{ name: 'ppt/presentation.xml', data: '<a/>' }], 'en præsentation'],
    [
      'brev.ods',
      [
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', data: '<a/>' },
      ],
      'et tekstdokument',
    ],
    ['filer.xlsx', [{ name: 'a.txt', data: 'a' }], 'et arkiv af filer'],
  ])('%s is told to be something else', async (name, parts, words) => {
    const path = join(folder, name)
    writeFileSync(path, makeZip(parts))
    await expect(readWorkbook(path)).rejects.toMatchObject({ problem: { da: expect.stringContaining(words) } })
  })

  test('has the same fingerprint for the same bytes', async () => {
    const path = save('b.xlsx', 'xlsx')
    expect((await readWorkbook(path)).sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await readWorkbook(path)).sha256).toBe((await readWorkbook(path)).sha256)
  })
})

describe('a workbook that is written', () => {
  const rows: CellValue[][] = [
    ['Sagsnr.', 'Beløb', 'Årsag'],
    ['=1+1', -5, '-5'],
    ['@SUM(A1)', { serial: 41_397 }, true],
    ['\tx', null, '＝1'],
    ['Æble', { error: '#N/A' }, '+45 12'],
    ['\r\n=1', 0.1, 'a=b'],
  ]
  const expected = [
    ['Sagsnr.', 'Beløb', 'Årsag'],
    ["'=1+1", -5, "'-5"],
    ["'@SUM(A1)", { serial: 41_397 }, true],
    ["'\tx", null, "'＝1"],
    ['Æble', '#N/A', "'+45 12"],
    ["'\n=1", 0.1, 'a=b'],
  ]

  test('has no text that could become a formula, by both readers', async () => {
    const bytes = Buffer.from(writeWithLibrary('Udeladt: [2013]/æ', rows))
    const path = join(folder, 'udeladt.xlsx')
    writeFileSync(path, bytes)
    const [sheet] = (await readWorkbook(path)).sheets
    expect(sheet?.name).toBe('Udeladt   2013  æ')
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual(expected)
    expect(readWithLibrary(bytes)[0]?.rows.map(({ cells }) => cells)).toEqual(expected)
    const formulas = read(bytes, { type: 'buffer', cellFormula: true }).Sheets['Udeladt   2013  æ'] ?? {}
    expect(Object.values(formulas).filter((cell) => typeof cell === 'object' && 'f' in cell)).toEqual([])
  })

  test('may be empty, and wide', () => {
    expect(readWithLibrary(Buffer.from(writeWithLibrary('', [])))[0]).toMatchObject({ name: '1', rows: [] })
    const wide = Array.from({ length: 800 }, (_, index) => index)
    expect(readWithLibrary(Buffer.from(writeWithLibrary('A', [wide])))[0]?.rows[0]?.cells).toEqual(wide)
  })
})

const cp850 = (text: string): Buffer =>
  Buffer.from(
    Array.from(
      text,
      (letter) => ({ æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f })[letter] ?? letter.charCodeAt(0),
    ),
  )

describe('delimited text', () => {
  const text = 'Navn;By\r\nÅse Sønderskov;Vallensbæk\r\n'

  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['windows-1252', Buffer.from(text, 'latin1')],
    ['cp850', cp850(text)],
  ] as const)('in %s', (encoding, bytes) => {
    expect(sniff(bytes)).toBe('text')
    expect(decodeText(bytes).encoding).toBe(encoding)
    expect(textsOf(bytes)).toEqual([
      [1, 'Navn', 'By'],
      [2, 'Åse Sønderskov', 'Vallensbæk'],
    ])
  })

  const textsOf = (bytes: Buffer | string): unknown[][] =>
    readDelimited(Buffer.from(bytes), 'a').rows.map((row) => [
      row.number,
      ...row.cells.map((cell: CellValue) => (typeof cell === 'string' ? cell : null)),
    ])

  test('keeps values as texts: no zero is lost and no date is made', () => {
    expect(textsOf('CPR;Dato;Beløb\n0506041235;03-04-2013;1.500\n')).toEqual([
      [1, 'CPR', 'Dato', 'Beløb'],
      [2, '0506041235', '03-04-2013', '1.500'],
    ])
  })

  test.each([[';'], ['\t'], [','], ['|']])('with the delimiter %j', (delimiter) => {
    const lines = [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n')
    expect(textsOf(lines)).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '1', '2', '3'],
    ])
  })

  test('a declared delimiter counts, and rows are numbered without its line, as Excel shows them', () => {
    expect(textsOf('sep=,\na,b;c\n')).toEqual([[1, 'a', 'b;c']])
  })

  test('quotes, line breaks in cells, blank lines and ragged rows keep their row numbers', () => {
    expect(textsOf('"a;b";"to\nlinjer";"et ""citat"""\n\n12" rør;b\n;;c;\n')).toEqual([
      [1, 'a;b', 'to\nlinjer', 'et "citat"'],
      [3, '12" rør', 'b'],
      [4, null, null, 'c'],
    ])
  })

  test('remarks with line breaks and other delimiters do not decide the delimiter', () => {
    const remark = '"a; b; c\n;;;;\n;;""x"";;\n"'
    const rows = Array.from({ length: 30 }, (_, index) => `${index},${remark},x`)
    const read = textsOf(['nr,bemærkning,slut', ...rows].join('\r\n'))
    expect(read).toHaveLength(31)
    expect(read.every((row) => row.length === 4)).toBe(true)
  })

  test('a broken byte does not make utf-8 another encoding', () => {
    const broken = Buffer.concat([Buffer.from(text), Buffer.from([0xc3])])
    expect(decodeText(broken).encoding).toBe('utf-8')
    expect(textsOf(broken)[1]).toEqual([2, 'Åse Sønderskov', 'Vallensbæk'])
  })
})
