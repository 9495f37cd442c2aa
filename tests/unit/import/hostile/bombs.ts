import { constants, crc32, deflateRawSync } from 'node:zlib'
import { makeOds, odsContent, odsNumber, odsRow, odsSheet, odsText } from '../../../support/makeOds.ts'
import { makeXlsx, noTexts, workbookFrame, worksheet } from '../../../support/makeXlsx.ts'
import { makeZip, type PackedPart } from '../../../support/makeZip.ts'
import { type HostileFile, hostile, numbersFrom, tooLarge, unreadable } from './hostileFile.ts'

const MB = 1_000_000

/**
 * A part that unpacks to `before`, then a block again and again, then `after`, made without ever holding it: deflated
 * blocks that end on a byte can be set one after another.
 */
function swollen(name: string, before: string, block: string, times: number, after: string): PackedPart {
  const flush = { finishFlush: constants.Z_FULL_FLUSH }
  const repeated = Buffer.from(block)
  const packedBlock = deflateRawSync(repeated, flush)
  let crc = crc32(before)
  for (let time = 0; time < times; time += 1) crc = crc32(repeated, crc)
  return {
    name,
    packed: Buffer.concat([
      deflateRawSync(before, flush),
      ...Array.from({ length: times }, () => packedBlock),
      deflateRawSync(after),
    ]),
    size: Buffer.byteLength(before) + repeated.length * times + Buffer.byteLength(after),
    crc: crc32(after, crc),
  }
}

const letters = 'x'.repeat(MB)
const blanks = ' '.repeat(MB)
/** So much of it is noise that it unpacks to a hundred times its size only: no guard that looks at ratios sees it. */
const next = numbersFrom(4)
const noise = Array.from({ length: 12_000 }, () => Math.floor(next() * 36).toString(36)).join('')
const noisy = `${letters.slice(noise.length)}${noise}`

const cell = (inner: string): [string, string] => {
  const [before = '', after = ''] = worksheet(`<row r="1">${inner}</row>`).split('|')
  return [before, after]
}
const inSheet = (inner: string, block: string, times: number): Buffer => {
  const [before, after] = cell(inner)
  return makeZip([
    ...workbookFrame(['Ark1']),
    swollen('xl/worksheets/sheet1.xml', before, block, times, after),
    { name: 'xl/sharedStrings.xml', data: noTexts },
  ])
}
const inPart = (name: string, before: string, block: string, times: number, after: string): Buffer =>
  makeZip([
    ...workbookFrame(['Ark1']).filter((part) => part.name !== name),
    { name: 'xl/worksheets/sheet1.xml', data: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') },
    swollen(name, before, block, times, after),
  ])
const inOds = (inner: string, block: string, times: number): Buffer => {
  const [before = '', after = ''] = odsContent({ sheets: inner }).split('|')
  return makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    swollen('content.xml', before, block, times, after),
  ])
}

const small: PackedPart = swollen('xl/worksheets/sheet1.xml', '', 'x', 1, '')
const claiming = (size: number): Buffer =>
  makeZip([...workbookFrame(['Ark1']), { ...small, size }, { name: 'xl/sharedStrings.xml', data: noTexts }])

/** Points the directory's entries from `first` on at the bytes of the entry before, under other names. */
function overlapping(count: number): Buffer {
  const bytes = makeZip(Array.from({ length: count }, (_, at) => ({ name: `xl/${at}.xml`, data: 'x'.repeat(1_000) })))
  let at = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  const offset = bytes.readUInt32LE(at + 42)
  while (at >= 0) {
    bytes.writeUInt32LE(offset, at + 42)
    at = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'), at + 46)
  }
  return bytes
}

const nested = (depth: number): Buffer =>
  depth === 0 ? Buffer.alloc(MB) : makeZip([{ name: `${depth}.zip`, data: nested(depth - 1) }])

const row = '<row><c><v>1</v></c></row>'

/** Files that are small and unpack to more than a machine holds. */
export const bombs: readonly HostileFile[] = [
  hostile(
    'cell-300-mb-inline.xlsx',
    () => inSheet('<c r="A1" t="inlineStr"><is><t>|</t></is></c>', letters, 300),
    tooLarge,
  ),
  hostile('cell-300-mb-formula.xlsx', () => inSheet('<c r="A1" t="str"><f>|</f><v>1</v></c>', letters, 300), tooLarge),
  hostile('cell-300-mb-number.xlsx', () => inSheet('<c r="A1"><v>|</v></c>', '1'.repeat(MB), 300), tooLarge),
  hostile('attribute-300-mb.xlsx', () => inSheet('<c r="A1" s="|"><v>1</v></c>', '1'.repeat(MB), 300), tooLarge),
  hostile('blanks-2-gb.xlsx', () => inSheet('|<c r="A1"><v>1</v></c>', blanks, 2_000), tooLarge),
  hostile('rows-4-million.xlsx', () => inSheet('</row>|<row>', row.repeat(10_000), 400), tooLarge),
  hostile('cells-4-million-in-a-row.xlsx', () => inSheet('|', '<c><v>1</v></c>'.repeat(10_000), 400), tooLarge),
  hostile('empty-rows-80-million.xlsx', () => inSheet('</row>|<row>', '<row/>'.repeat(100_000), 800), tooLarge),
  hostile(
    'texts-300-mb.xlsx',
    () => inPart('xl/sharedStrings.xml', noTexts.slice(0, -6), `<si><t>${letters}</t></si>`, 300, '</sst>'),
    tooLarge,
  ),
  hostile(
    'styles-300-mb.xlsx',
    () => inPart('xl/styles.xml', '<styleSheet>', '<xf/>'.repeat(200_000), 300, '</styleSheet>'),
    tooLarge,
  ),
  hostile(
    'workbook-300-mb.xlsx',
    () => inPart('xl/workbook.xml', '<workbook>', '<sheet/>'.repeat(100_000), 400, '</workbook>'),
    tooLarge,
  ),
  hostile('picture-2-gb.xlsx', () => inPart('xl/media/image1.png', '', blanks, 2_000, ''), tooLarge),
  hostile(
    'content-types-300-mb.xlsx',
    () => inPart('[Content_Types].xml', '<Types>', blanks, 300, '</Types>'),
    tooLarge,
  ),
  hostile('paragraph-300-mb.ods', () => inOds(odsSheet(odsRow(odsText('|'))), letters, 300), tooLarge),
  hostile('attribute-300-mb.ods', () => inOds(odsSheet(odsRow(odsNumber('|'))), '1'.repeat(MB), 300), tooLarge),
  hostile('blanks-2-gb.ods', () => inOds(`|${odsSheet(odsRow(odsText('x')))}`, blanks, 2_000), tooLarge),
  hostile('rows-4-million.ods', () => inOds(odsSheet('|'), odsRow(odsNumber(1)).repeat(5_000), 800), tooLarge),
  hostile('claims-4-gb.xlsx', () => claiming(0xfffffffe), tooLarge),
  hostile(
    'claims-less-than-it-holds.xlsx',
    () =>
      makeZip([...workbookFrame(['Ark1']), { ...swollen('xl/worksheets/sheet1.xml', '', letters, 50, ''), size: 100 }]),
    unreadable,
  ),
  hostile('claims-more-than-it-holds.xlsx', () => claiming(1_000), unreadable),
  hostile(
    'parts-6000.xlsx',
    () => makeZip(Array.from({ length: 6_000 }, (_, at) => ({ name: `${at}`, data: '' }))),
    tooLarge,
  ),
  hostile('overlapping-2.xlsx', () => overlapping(2), unreadable),
  hostile('overlapping-500.xlsx', () => overlapping(500), unreadable),
  hostile('zip-in-zip.xlsx', () => nested(5), unreadable),
  hostile('its-own-copy.xlsx', () => makeZip([{ name: 'r/r.zip', data: makeXlsx(worksheet(row)) }]), unreadable),
  hostile(
    'repeats-1e15-rows.ods',
    () => makeOds({ sheets: odsSheet(odsRow(odsText('x'), ' table:number-rows-repeated="1000000000000000"')) }),
    tooLarge,
  ),
  hostile(
    'repeats-1e15-columns.ods',
    () => makeOds({ sheets: odsSheet(odsRow(odsText('x', ' table:number-columns-repeated="1000000000000000"'))) }),
    tooLarge,
  ),
  hostile(
    'repeats-1e9-cells.ods',
    () =>
      makeOds({
        sheets: odsSheet(
          odsRow(odsText('x', ' table:number-columns-repeated="1024"'), ' table:number-rows-repeated="1048576"'),
        ),
      }),
    tooLarge,
  ),
  hostile(
    'repeats-in-another-spelling.ods',
    () =>
      makeOds({
        sheets: `<!-- x -->${odsSheet(odsRow(odsText('x'), ' table:number-rows-repeated="1000000000000000"'))}`,
      }),
    tooLarge,
  ),
  hostile(
    'repeats-of-sheets.ods',
    () =>
      makeOds({
        sheets: Array.from({ length: 40 }, (_, at) =>
          odsSheet(
            odsRow(odsText('x', ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="100"'),
            `Ark${at}`,
          ),
        ).join(''),
      }),
    tooLarge,
  ),
  hostile('noisy-cell.xlsx', () => inSheet('<c r="A1" t="inlineStr"><is><t>|</t></is></c>', noisy, 150), tooLarge),
  hostile('noisy-number.xlsx', () => inSheet('<c r="A1"><v>|</v></c>', noisy, 150), tooLarge),
  hostile('noisy-attribute.xlsx', () => inSheet('<c r="A1" s="|"><v>1</v></c>', noisy, 150), tooLarge),
  hostile('noisy-text-between-rows.xlsx', () => inSheet('</row>|<row>', noisy, 150), tooLarge),
  hostile(
    'noisy-texts.xlsx',
    () => inPart('xl/sharedStrings.xml', noTexts.slice(0, -6), noisy, 150, '</sst>'),
    tooLarge,
  ),
  hostile('noisy-styles.xlsx', () => inPart('xl/styles.xml', '<styleSheet>', noisy, 150, '</styleSheet>'), tooLarge),
  hostile('noisy-paragraph.ods', () => inOds(odsSheet(odsRow(odsText('|'))), noisy, 150), tooLarge),
  hostile('noisy-attribute.ods', () => inOds(odsSheet(odsRow(odsNumber('|'))), noisy, 150), tooLarge),
  hostile('noisy-text-between-rows.ods', () => inOds(odsSheet(`|${odsRow(odsText('x'))}`), noisy, 150), tooLarge),
]
