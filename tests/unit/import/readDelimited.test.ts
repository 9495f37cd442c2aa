import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDelimited } from '../../../electron/core/import/readWorkbook/readDelimited.ts'
import { sniff } from '../../../electron/core/import/readWorkbook/sniff.ts'
import type { ReadAs } from '../../../shared/domain/grid.ts'

const rowsOf = (text: string | Buffer): unknown[][] =>
  readDelimited(Buffer.from(text), 'a').rows.map(({ number, cells }) => [number, ...cells])

const readAsOf = (text: string | Buffer): Partial<ReadAs> => readDelimited(Buffer.from(text), 'a').readAs ?? {}

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const letters = 'æøåÆØÅ'
const oldBytes = {
  cp850: [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f],
  macintosh: [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81],
} as const
const inOld = (text: string, encoding: keyof typeof oldBytes): Buffer =>
  Buffer.from(Array.from(text, (letter) => oldBytes[encoding][letters.indexOf(letter)] ?? letter.charCodeAt(0)))

describe('the encoding is found over the whole file', () => {
  const text = 'Navn;By\r\nÅse Sønderskov;Vallensbæk\r\n'
  const rows = [
    [1, 'Navn', 'By'],
    [2, 'Åse Sønderskov', 'Vallensbæk'],
  ]

  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', utf16be(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', utf16be(text)],
    ['windows-1252', Buffer.from(text, 'latin1')],
    ['cp850', inOld(text, 'cp850')],
    ['macintosh', inOld(text, 'macintosh')],
  ] as const)('%s', (encoding, bytes) => {
    expect(sniff(bytes)).toBe('text')
    expect(rowsOf(bytes)).toEqual(rows)
    expect(readAsOf(bytes)).toMatchObject({ encoding, encodingSure: true, repaired: false })
  })

  test('the first Danish letter may stand in the last line', () => {
    const lines = `${'a;b\n'.repeat(100_000)}x;`
    expect(rowsOf(Buffer.concat([Buffer.from(lines), Buffer.from([0xf8])])).at(-1)).toEqual([100_001, 'x', 'ø'])
    expect(rowsOf(`${lines}ø`).at(-1)).toEqual([100_001, 'x', 'ø'])
  })

  test('the characters that only windows-1252 has', () => {
    const bytes = Buffer.from([
      0x80, 0x3b, 0x96, 0x3b, 0xe6, 0xf8, 0xe5, 0xe6, 0xf8, 0xe5, 0xe6, 0xf8, 0xe5, 0xe6, 0xf8, 0xe5, 0xe6, 0xf8, 0xe5,
      0xe6, 0xf8, 0xe5,
    ])
    expect(rowsOf(bytes)[0]?.slice(0, 3)).toEqual([1, '€', '–'])
  })

  test('text that was encoded twice is put right, and said to be', () => {
    const twice = Buffer.from('Ã¦ble;SÃ¸ren;Ã…rhus – Ã˜st;caf\u00c3\u00a9\nægte;x;y;z\n')
    expect(rowsOf(twice)).toEqual([
      [1, 'æble', 'Søren', 'Århus – Øst', 'café'],
      [2, 'ægte', 'x', 'y', 'z'],
    ])
    expect(readAsOf(twice)).toMatchObject({ encoding: 'utf-8', repaired: true })
  })

  test('a paragraph sign alone is no reason to doubt', () => {
    expect(rowsOf(Buffer.from('Lov;\u00a7 50\n', 'latin1'))).toEqual([[1, 'Lov', '§ 50']])
    expect(readAsOf(Buffer.from('Lov;\u00a7 50\n', 'latin1'))).toMatchObject({ encodingSure: true })
  })

  test('a damaged byte, or letters of no Danish kind, are not sure', () => {
    const broken = Buffer.concat([Buffer.from(text), Buffer.from([0xc3])])
    expect(readAsOf(broken)).toMatchObject({ encoding: 'utf-8', encodingSure: false })
    expect(readAsOf(Buffer.from([0x61, 0x3b, 0xb1, 0xb2, 0xb3, 0xff]))).toMatchObject({ encodingSure: false })
  })

  test('no letter is cut where two parts of a long file meet', () => {
    const line = 'blåbærgrød €😀;ærø\n'
    for (const bytes of [Buffer.from(line.repeat(20_000)), Buffer.from(`\ufeff${line.repeat(20_000)}`, 'utf16le')]) {
      const rows = rowsOf(bytes)
      expect(rows).toHaveLength(20_000)
      expect(rows.every((row) => row[1] === 'blåbærgrød €😀' && row[2] === 'ærø')).toBe(true)
    }
  })
})

describe('the delimiter', () => {
  test('is the declared one, in any encoding', () => {
    expect(rowsOf('\ufeffsep=|\r\na|b;c\r\n')).toEqual([[1, 'a', 'b;c']])
    expect(readAsOf('sep=\t\na\tb\n')).toMatchObject({ delimiter: '\t', delimiterSure: true })
  })

  test('is doubted where commas may be decimal ones', () => {
    expect(readAsOf('100,50\n200,25\n3,5\n')).toMatchObject({ delimiter: ',', delimiterSure: false })
    expect(readAsOf('navn,antal\nIshøj,12\nVallensbæk,7\n')).toMatchObject({ delimiter: ',', delimiterSure: true })
    expect(readAsOf('navn;antal\nIshøj;12,50\n')).toMatchObject({ delimiter: ';', delimiterSure: true })
  })

  test('at the end of every line makes no column', () => {
    expect(rowsOf('a;b;\r\n1;2;\r\n')).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ])
  })
})

describe('quotation marks', () => {
  test.each([
    ['in the middle of a field', '12" rør;b\n', [[1, '12" rør', 'b']]],
    ['doubled', '"et ""citat""";b\n', [[1, 'et "citat"', 'b']]],
    ['not doubled', '"han sagde "nej" til det";b\n', [[1, 'han sagde "nej" til det', 'b']]],
    [
      'around line breaks',
      '"a\r\nb\nc";d\ne;f\n',
      [
        [1, 'a\r\nb\nc', 'd'],
        [2, 'e', 'f'],
      ],
    ],
    ['around nothing', '"";"";x\n', [[1, null, null, 'x']]],
    ['at the very end', 'a;"b"', [[1, 'a', 'b']]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows)
    expect(readAsOf(text).openQuotes).toEqual([])
  })

  test.each([
    ['to the end of the file', 'a;b\n1;"Andet\n2;Andet\n3;"x"\n', [2]],
    ['until another opens', 'a;b\n1;"Andet\n2;"Andet\n3;x\n', [2, 3]],
    ['over more lines than a cell has', `a;b\n1;"Andet\n${'2;x\n'.repeat(300)}3;"x"\n`, [2]],
    ['over more text than a cell has', `a;b\n1;"Andet\n2;${'x'.repeat(70_000)}\n3;y"\n`, [2]],
  ])('that never close (%s) are letters, and their rows are told', (_, text, told) => {
    const rows = rowsOf(text)
    expect(rows[1]).toEqual([2, '1', '"Andet'])
    expect(rows).toHaveLength(text.trim().split('\n').length)
    expect(readAsOf(text).openQuotes).toEqual(told)
  })

  test('the rows that are told are limited, however many there are', () => {
    expect(readAsOf(`a;b\n${'1;"x\n'.repeat(5_000)}`).openQuotes).toHaveLength(100)
  })
})

describe('lines', () => {
  test.each([['\n'], ['\r\n'], ['\r']])('end with %j', (end) => {
    expect(rowsOf(['a;b', '', 'c;d', ''].join(end))).toEqual([
      [1, 'a', 'b'],
      [3, 'c', 'd'],
    ])
  })

  test('too long to be a row, or too wide, or too many are refused', () => {
    expect(() => rowsOf('x'.repeat(9_000_000))).toThrow(expect.objectContaining({ verdict: 'too-large' }))
    expect(() => rowsOf(`${';'.repeat(16_384)}x`)).toThrow(expect.objectContaining({ verdict: 'too-large' }))
    expect(() => rowsOf('a\n'.repeat(1_048_577))).toThrow(expect.objectContaining({ verdict: 'too-large' }))
  })

  test('a preview reads no further than its rows', () => {
    expect(readDelimited(Buffer.from('a;b\n'.repeat(100)), 'x', { previewRows: 3 }).rows).toHaveLength(3)
  })

  test('progress comes in bytes, and grows', () => {
    const seen: number[] = []
    const bytes = Buffer.from('a;b;c\n'.repeat(200_000))
    readDelimited(bytes, 'x', { onProgress: (done) => seen.push(done) })
    expect(seen.length).toBeGreaterThan(3)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBeLessThan(bytes.length)
  })
})

test('what is written by the rules is read back exactly', () => {
  const field = fc.string({ unit: fc.constantFrom(...'ab;,"\n\r æ1') }).filter((text) => text.trim() === text)
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(table, (records) => {
      const text = records
        .map((record) => record.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
        .join('\r\n')
      const wanted = records.flatMap((record, index) => {
        const cells = record.map((cell) => (cell === '' ? null : cell))
        while (cells.at(-1) === null) cells.pop()
        return cells.length > 0 ? [[index + 1, ...cells]] : []
      })
      expect(rowsOf(`sep=;\r\n${text}`)).toEqual(wanted)
    }),
    { numRuns: 400 },
  )
})

test('Statistikbanken’s indented layout becomes that of its workbooks', () => {
  const text = [
    '"Folketal den 1. i kvartalet efter område, tid, alder og køn"',
    '"(fortsat)"',
    '""',
    '" "," "," ","I alt","Mænd"',
    '"Ishøj"',
    '" ","2013K1"',
    '" "," ","0 år","250","130"',
    '" "," ","1 år","260","131"',
    '" ","2014K1"',
    '" "," ","0 år","251","132"',
    '"Vallensbæk"',
    '" ","2013K1"',
    '" "," ","0 år","150","80"',
  ].join('\r\n')
  expect(rowsOf(text).slice(2)).toEqual([
    [4, null, null, null, 'I alt', 'Mænd'],
    [7, 'Ishøj', '2013K1', '0 år', '250', '130'],
    [8, null, null, '1 år', '260', '131'],
    [10, null, '2014K1', '0 år', '251', '132'],
    [13, 'Vallensbæk', '2013K1', '0 år', '150', '80'],
  ])
})
