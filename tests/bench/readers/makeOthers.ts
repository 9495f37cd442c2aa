// The same postings in the other formats.
import { type BookType, type CellObject, utils, write } from 'xlsx'
import { manifest, odsContent } from '../../support/makeOds.ts'
import { makeZip } from '../../support/makeZip.ts'
import { cachedFile } from '../files/cachedFile.ts'
import { pack } from '../files/pack.ts'
import { type PostingCell, postingHeader, postings } from './postings.ts'

const MOST_XLS_ROWS = 65_000
const LINES_AT_ONCE = 5_000

/** "147.083,02" */
const danish = (value: number, decimals: number): string =>
  value.toLocaleString('da', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

/** 31-12-2013 */
function dayText(serial: number): string {
  const [year, month, day] = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10).split('-')
  return `${day}-${month}-${year}`
}

function csvText(value: PostingCell, column: number): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'number') return dayText(value.serial)
  return column === 0 ? String(value) : danish(value, column === 5 ? 3 : 2)
}

export const postingsCsv = (count: number): Promise<string> =>
  cachedFile(`postings-${count}.csv`, async () => {
    const parts = [Buffer.from(`${postingHeader.join(';')}\r\n`, 'latin1')]
    let lines: string[] = []
    const flush = (): void => {
      parts.push(Buffer.from(lines.join(''), 'latin1'))
      lines = []
    }
    for (const cells of postings(count)) {
      lines.push(`${cells.map(csvText).join(';')}\r\n`)
      if (lines.length === LINES_AT_ONCE) flush()
    }
    flush()
    return Buffer.concat(parts)
  })

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** As LibreOffice writes it. */
function odsCell(value: PostingCell): string {
  if (typeof value === 'string')
    return `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`
  if (typeof value === 'number')
    return `<table:table-cell office:value-type="float" office:value="${value}" calcext:value-type="float"><text:p>${value}</text:p></table:table-cell>`
  const text = dayText(value.serial)
  return `<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="${text.split('-').reverse().join('-')}" calcext:value-type="date"><text:p>${text}</text:p></table:table-cell>`
}

const odsRow = (cells: readonly PostingCell[]): string =>
  `<table:table-row table:style-name="ro1">${cells.map(odsCell).join('')}</table:table-row>`

const dayStyle =
  '<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/></number:date-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>'

function* odsPieces(count: number): Generator<string> {
  const [before = '', after = ''] = odsContent({
    sheets: '<table:table table:name="Posteringer">|</table:table>',
    styles: dayStyle,
  }).split('|')
  yield before + odsRow(postingHeader)
  for (const cells of postings(count)) yield odsRow(cells)
  yield after
}

const commonStyles = odsContent({ sheets: '' }).replaceAll('document-content', 'document-styles')

export const postingsOds = (count: number): Promise<string> =>
  cachedFile(`postings-${count}.ods`, async () =>
    makeZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
      await pack('content.xml', odsPieces(count)),
      { name: 'styles.xml', data: commonStyles },
      manifest(),
    ]),
  )

const libraryCell = (value: PostingCell): CellObject | string | number =>
  typeof value === 'object' ? { t: 'n', v: value.serial, z: 'dd/mm/yyyy' } : value

/** Excel 97 ends at 65,536 rows. */
export const postingsXls = (count: number): Promise<string> =>
  cachedFile(`postings-${count}.xls`, async () => {
    const book = utils.book_new()
    const rows = [
      [...postingHeader],
      ...[...postings(Math.min(count, MOST_XLS_ROWS))].map((row) => row.map(libraryCell)),
    ]
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { dense: true }), 'Posteringer')
    const bookType: BookType = 'biff8'
    return write(book, { type: 'buffer', bookType })
  })
