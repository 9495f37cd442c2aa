import { createZip } from './zipWriter.ts'

/** A cell as Excel writes it: shared text, number, or a day as a serial with a date style. */
export type LargeCell = string | number | null | { readonly serial: number }

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const fixedParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
}

/** Writes one sheet of many rows with shared texts, as Excel does, and returns the path. */
export function writeLargeWorkbook(path: string, sheet: string, rows: Iterable<readonly LargeCell[]>): string {
  const texts = new Map<string, number>()
  const indexOf = (text: string): number => {
    const known = texts.get(text)
    if (known !== undefined) return known
    texts.set(text, texts.size)
    return texts.size - 1
  }
  const cellXml = (cell: LargeCell, at: number, row: number): string => {
    const place = `r="${columnName(at)}${row}"`
    if (cell === null) return ''
    if (typeof cell === 'string') return `<c ${place} t="s"><v>${indexOf(cell)}</v></c>`
    if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`
    return `<c ${place} s="1"><v>${cell.serial}</v></c>`
  }
  const chunks: Buffer[] = []
  let text = `${XML}<worksheet xmlns="${MAIN}"><sheetData>`
  let number = 0
  for (const cells of rows) {
    number += 1
    text += `<row r="${number}">${cells.map((cell, at) => cellXml(cell, at, number)).join('')}</row>`
    if (text.length < 1_000_000) continue
    chunks.push(Buffer.from(text))
    text = ''
  }
  chunks.push(Buffer.from(`${text}</sheetData></worksheet>`))
  const zip = createZip(path)
  for (const [name, content] of Object.entries(fixedParts)) zip.add(name, Buffer.from(XML + content))
  zip.add(
    'xl/workbook.xml',
    Buffer.from(
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
  )
  const strings = [...texts.keys()].map((each) => `<si><t xml:space="preserve">${escapeXml(each)}</t></si>`).join('')
  zip.add(
    'xl/sharedStrings.xml',
    Buffer.from(`${XML}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">${strings}</sst>`),
  )
  zip.add('xl/worksheets/sheet1.xml', Buffer.concat(chunks))
  zip.close()
  return path
}
