import { gzipSync } from 'node:zlib'
import { type BookType, utils, write } from 'xlsx'
import { makeOds, manifest, odsContent, odsRow, odsSheet, odsText } from '../../../support/makeOds.ts'
import { makeXlsx, worksheet } from '../../../support/makeXlsx.ts'
import { makeZip } from '../../../support/makeZip.ts'
import { empty, encrypted, type HostileFile, hostile, numbersFrom, type Rows, unreadable } from './hostileFile.ts'

const rows: Rows = [
  [1, 'a', 'b'],
  [2, 'æ', 7],
]
const written = (bookType: BookType) => (): Buffer => {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['a', 'b'],
      ['æ', 7],
    ]),
    'Ark1',
  )
  return write(book, { type: 'buffer', bookType, compression: true })
}
const noise = (seed: number) => (): Buffer => {
  const next = numbersFrom(seed)
  return Buffer.from(Array.from({ length: 3_000 }, () => Math.floor(next() * 256)))
}
const start =
  (...bytes: number[]) =>
  (): Buffer =>
    Buffer.concat([Buffer.from(bytes), noise(7)()])
const part = (name: string, data = '<x/>') => ({ name, data })

/** Files whose name says another thing than their content. Content decides; what is no table is refused by name. */
export const wrongKinds: readonly HostileFile[] = [
  hostile('report.pdf.xlsx', () => '%PDF-1.7\n%âãÏÓ\n1 0 obj', unreadable),
  hostile('picture.png.xlsx', start(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), unreadable),
  hostile('picture.jpg.xls', start(0xff, 0xd8, 0xff, 0xe0), unreadable),
  hostile('picture.gif.csv', start(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0, 0), unreadable),
  hostile('page.html.xls', () => '<html><table><tr><td>1.234,56</td></tr></table></html>', unreadable),
  hostile('page-with-mark.xls', () => '\ufeff<!DOCTYPE html><body>', unreadable),
  hostile('letter.rtf.csv', () => '{\\rtf1\\ansi \0 tekst}', unreadable),
  hostile(
    'workbook-2003.xml.xls',
    () => '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
    unreadable,
  ),
  hostile('program.exe.xlsx', start(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0), unreadable),
  hostile('packed.gz.csv', () => gzipSync('a;b\n1;2\n'), unreadable),
  hostile('packed.7z.xlsx', start(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), unreadable),
  hostile('packed.rar.xlsx', start(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0), unreadable),
  hostile('database.sqlite.csv', () => Buffer.concat([Buffer.from('SQLite format 3\0'), noise(3)()]), unreadable),
  hostile('letter.docx.xlsx', () => makeZip([part('[Content_Types].xml'), part('word/document.xml')]), unreadable),
  hostile('slides.pptx.xlsx', () => makeZip([part('[Content_Types].xml'), part('ppt/presentation.xml')]), unreadable),
  hostile(
    'letter.odt.ods',
    () => makeZip([part('mimetype', 'application/vnd.oasis.opendocument.text'), part('content.xml')]),
    unreadable,
  ),
  hostile('texts.zip.xlsx', () => makeZip([part('a.txt', 'a;b'), part('b.csv', 'a;b')]), unreadable),
  hostile('nothing.zip.xlsx', () => makeZip([]), unreadable),
  hostile('only-a-directory.xlsx', () => Buffer.from('PK\u0005\u0006', 'latin1'), unreadable),
  hostile('old-container.xls', start(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), unreadable),
  hostile(
    'old-letter.doc.xls',
    () =>
      Buffer.concat([start(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)(), Buffer.from('WordDocument', 'utf16le')]),
    unreadable,
  ),
  hostile('workbook.xlsx.csv', written('xlsx'), { rows }),
  hostile('workbook.xls.xlsx', written('biff8'), { rows }),
  hostile('workbook.ods.xls', written('ods'), { rows }),
  hostile('workbook.xlsb.xlsx', written('xlsb'), { rows }),
  hostile('text.csv.xlsx', () => 'a;b\næ;7\n', {
    rows: [
      [1, 'a', 'b'],
      [2, 'æ', '7'],
    ],
  }),
  hostile('text.csv.xls', () => Buffer.from('a\tb\næ\t7\n', 'latin1'), {
    rows: [
      [1, 'a', 'b'],
      [2, 'æ', '7'],
    ],
  }),
  ...[1, 2, 3, 4, 5].map((seed) => hostile(`noise-${seed}.xlsx`, noise(seed), unreadable)),
]

/** Files that hold nothing. */
export const emptyFiles: readonly HostileFile[] = [
  ...['xlsx', 'xls', 'ods', 'csv', 'txt', 'px', 'json'].map((extension) =>
    hostile(`zero.${extension}`, () => '', empty),
  ),
  hostile('blanks.csv', () => ' \r\n \t\r\n', empty),
  hostile('mark-only.csv', () => '\ufeff', empty),
  hostile('delimiters-only.csv', () => ';;;\n;;;\n', empty),
  hostile('declaration-only.csv', () => 'sep=;\r\n', empty),
  hostile('zeros-only.csv', () => Buffer.alloc(5_000), unreadable),
  hostile('no-cell.xlsx', () => makeXlsx(worksheet('')), empty),
  hostile(
    'blank-cells.xlsx',
    () => makeXlsx(worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t> </t></is></c></row>')),
    empty,
  ),
  hostile('no-cell.ods', () => makeOds({ sheets: odsSheet(odsRow('<table:table-cell/>')) }), empty),
  hostile('no-sheet.ods', () => makeOds({ sheets: '' }), empty),
]

const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const container = (stream: string) => (): Buffer =>
  Buffer.concat([ole, Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)])

/** Sets a field of every entry in the directory of an archive. */
function inDirectory(bytes: Buffer, offset: number, value: number): Buffer {
  const changed = Buffer.from(bytes)
  const mark = Buffer.from('PK\u0001\u0002', 'latin1')
  for (let at = changed.indexOf(mark); at >= 0; at = changed.indexOf(mark, at + 46))
    changed.writeUInt16LE(value, at + offset)
  return changed
}

/** BIFF: the record with the user's name, long enough for it, becomes FILEPASS, as in a workbook with a password. */
function withPassword(algorithm: number): Buffer {
  const bytes: Buffer = written('biff8')()
  const place = bytes.indexOf(Buffer.from([0x5c, 0x00, 0x70, 0x00]))
  bytes.writeUInt16LE(0x2f, place)
  for (const [index, value] of [algorithm, 1, 1].entries()) bytes.writeUInt16LE(value, place + 4 + index * 2)
  return bytes
}

const plain = (): Buffer => makeXlsx(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'))
const secretOds = (): Buffer =>
  makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', data: noise(9)() },
    manifest('<manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="x"/>'),
  ])

/** Files with a password, of every kind. */
export const passwords: readonly HostileFile[] = [
  hostile('agile.xlsx', container('EncryptedPackage'), encrypted),
  hostile('standard.xlsx', container('EncryptionInfo'), encrypted),
  hostile('agile.xlsb', container('EncryptedPackage'), encrypted),
  hostile('zip-crypto.xlsx', () => inDirectory(plain(), 8, 0x801), encrypted),
  hostile('zip-aes.xlsx', () => inDirectory(plain(), 10, 99), encrypted),
  hostile(
    'zip-crypto.ods',
    () => inDirectory(makeOds({ sheets: odsSheet(odsRow(odsText('x'))) }), 8, 0x801),
    encrypted,
  ),
  hostile('manifest.ods', secretOds, encrypted),
  hostile('exclusive-or.xls', () => withPassword(0), encrypted),
  hostile('rc4.xls', () => withPassword(1), encrypted),
]

const at =
  (reference: string, inner = '<v>1</v>'): (() => Buffer) =>
  () =>
    makeXlsx(worksheet(`<row r="${/\d+/.exec(reference)?.[0] ?? 1}"><c r="${reference}">${inner}</c></row>`))

/** Cells where no spreadsheet has any. */
export const farCells: readonly HostileFile[] = [
  hostile('last-row.xlsx', at('A1048576'), { rows: [[1_048_576, 1]] }),
  hostile('last-cell.xlsx', at('XFD1048576'), { rows: [[1_048_576, ...new Array(16_383).fill(null), 1]] }),
  hostile('column-beyond.xlsx', at('XFE1'), unreadable),
  hostile('column-ZZZZZZ.xlsx', at('ZZZZZZ1'), unreadable),
  hostile('column-of-40-letters.xlsx', at(`${'Z'.repeat(40)}1`), unreadable),
  hostile('row-beyond.xlsx', at('A1048577'), unreadable),
  hostile('row-4294967295.xlsx', at('A4294967295'), unreadable),
  hostile('row-1e30.xlsx', at('A1000000000000000000000000000000'), unreadable),
  hostile('row-0.xlsx', at('A0'), 'either'),
  hostile('row-negative.xlsx', at('A-1'), 'either'),
  hostile('no-column.xlsx', at('1'), 'either'),
  hostile('relative.xlsx', at('R1C1'), 'either'),
  hostile(
    'columns-16385.ods',
    () =>
      makeOds({ sheets: odsSheet(odsRow(`<table:table-cell table:number-columns-repeated="16384"/>${odsText('x')}`)) }),
    { refused: 'file.too-large' },
  ),
  hostile(
    'row-1048577.ods',
    () =>
      makeOds({
        sheets: odsSheet(
          `${odsRow('<table:table-cell/>', ' table:number-rows-repeated="1048576"')}${odsRow(odsText('x'))}`,
        ),
      }),
    { refused: 'file.too-large' },
  ),
  hostile(
    'no-content.ods',
    () => makeZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    unreadable,
  ),
  hostile(
    'content-cut.ods',
    () =>
      makeZip([{ name: 'content.xml', data: odsContent({ sheets: odsSheet(odsRow(odsText('x'))) }).slice(0, -120) }]),
    unreadable,
  ),
]
