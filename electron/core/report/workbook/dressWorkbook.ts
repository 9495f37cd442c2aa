import { OfficePackage } from '../officePackage.ts'
import { accent } from '../pdf/type/styles.ts'
import type { Dress, SheetContent } from './sheetContent.ts'

const STYLES = 'xl/styles.xml'
const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`

const LINE_HEIGHT = 15

const font = (marks: string, colour = 'theme="1"'): string =>
  `<font>${marks}<sz val="11"/><color ${colour}/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>`
const fonts = [font(''), font('<b/>'), font('<u/>', `rgb="FF${accent.slice(1)}"`)]

/** Every format of the library stands in the file once for each dress, in this order. */
const dresses: readonly { readonly dress: Dress; readonly font: number; readonly alignment: string }[] = [
  { dress: 'plain', font: 0, alignment: '' },
  { dress: 'bold', font: 1, alignment: '' },
  { dress: 'linked', font: 2, alignment: '<alignment vertical="top"/>' },
  { dress: 'broken', font: 0, alignment: '<alignment vertical="top" wrapText="1"/>' },
  { dress: 'heading', font: 1, alignment: '<alignment wrapText="1"/>' },
  { dress: 'numberHeading', font: 1, alignment: '<alignment horizontal="right" wrapText="1"/>' },
]

/** The library's formats in all dresses; `count` is how many there were. */
function dressedFormats(styles: string): { readonly styles: string; readonly count: number } {
  const own = /<cellXfs [^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? ''
  const numbers = [...own.matchAll(/numFmtId="(\d+)"/g)].map(([, number]) => number)
  const formats = dresses.flatMap(({ font, alignment }) =>
    numbers.map(
      (number) =>
        `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`,
    ),
  )
  return {
    count: numbers.length,
    styles: styles
      .replace(/<fonts .*?<\/fonts>/s, `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`)
      .replace(/<cellXfs .*?<\/cellXfs>/s, `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`),
  }
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The headings stay in sight, and so does the first column of a wide table. */
function pane({ frozen: { rows, columns } }: SheetContent): string {
  const across = columns > 0 ? ` xSplit="${columns}"` : ''
  const corner = `${columns > 0 ? 'B' : 'A'}${rows + 1}`
  const active = columns > 0 ? 'bottomRight' : 'bottomLeft'
  return `<pane${across} ySplit="${rows}" topLeftCell="${corner}" activePane="${active}" state="frozen"/>`
}

function dressedSheet(sheet: SheetContent, xml: string, formats: number, first: boolean): string {
  const chosen = first ? ' tabSelected="1"' : ''
  return (
    xml
      .replace(/<sheetView [^>]*\/>/, `<sheetView${chosen} workbookViewId="0">${pane(sheet)}</sheetView>`)
      .replace(/<c r="([A-Z]+)(\d+)"(?: s="(\d+)")?/g, (_, letters: string, row: string, format = '0') => {
        const dress = sheet.rows[Number(row) - 1]?.dresses[columnIndex(letters)] ?? 'plain'
        const place = dresses.findIndex((each) => each.dress === dress)
        return `<c r="${letters}${row}" s="${Number(format) + place * formats}"`
      })
      .replace(/<row r="(\d+)"/g, (start, row: string) => {
        const lines = sheet.rows[Number(row) - 1]?.lines ?? 1
        return lines > 1 ? `${start} ht="${lines * LINE_HEIGHT}" customHeight="1"` : start
      })
      // On paper: on its side, as wide as the page, as long as it takes.
      .replace(/(<worksheet [^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace('<ignoredErrors>', '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><ignoredErrors>')
  )
}

/** Adds what the library does not write: rows that stay in sight, weight, broken lines, and the page for printing. */
export function dressWorkbook(file: Uint8Array, sheets: readonly SheetContent[]): Uint8Array {
  const parts = new OfficePackage(file)
  const { styles, count } = dressedFormats(parts.text(STYLES))
  parts.replace(STYLES, styles)
  for (const [index, sheet] of sheets.entries()) {
    const part = sheetPart(index)
    parts.replace(part, dressedSheet(sheet, parts.text(part), count, index === 0))
  }
  return parts.packed()
}
