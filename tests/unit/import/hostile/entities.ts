import { makeOds, odsRow, odsSheet, odsText } from '../../../support/makeOds.ts'
import { mainNamespace, makeXlsx, noTexts, sharedTexts, workbookFrame, worksheet } from '../../../support/makeXlsx.ts'
import { makeZip } from '../../../support/makeZip.ts'
import { type HostileFile, hostile, unreadable } from './hostileFile.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const sheetOf = (value: string): string =>
  worksheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row>`)
const withType = (xml: string, type: string): string => {
  const at = xml.indexOf('?>') + 2
  return `${xml.slice(0, at)}${type}${xml.slice(at)}`
}

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at === 0 ? '' : at};`.repeat(10)}">`).join('')}]>`

/** Document type definitions: each would read this computer's files, or fill its memory, if it were obeyed. */
export const entities = (secret: string): readonly HostileFile[] => {
  const external = `<!DOCTYPE x [<!ENTITY e SYSTEM "file://${secret}">]>`
  const parameter = `<!DOCTYPE x [<!ENTITY % p SYSTEM "file://${secret}"> %p;]>`
  const remote = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'
  const text = worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')
  const ods = (prolog: string, value: string) => () =>
    makeOds({ sheets: odsSheet(odsRow(odsText(value))), prolog: `${declaration}${prolog}` })
  const utf16 = (xml: string): Buffer => Buffer.from(`\ufeff${xml}`, 'utf16le')
  return [
    hostile('file-in-sheet.xlsx', () => makeXlsx(withType(sheetOf('&e;'), external)), unreadable),
    hostile('file-in-texts.xlsx', () => makeXlsx(text, withType(sharedTexts('<t>&e;</t>'), external)), unreadable),
    hostile('file-by-parameter.xlsx', () => makeXlsx(withType(sheetOf('x'), parameter)), unreadable),
    hostile('definition-elsewhere.xlsx', () => makeXlsx(withType(sheetOf('x'), remote)), unreadable),
    hostile('laughs-in-sheet.xlsx', () => makeXlsx(withType(sheetOf('&a20;'), laughs)), unreadable),
    hostile('laughs-in-texts.xlsx', () => makeXlsx(text, withType(sharedTexts('<t>&a20;</t>'), laughs)), unreadable),
    hostile(
      'laughs-in-workbook.xlsx',
      () =>
        makeZip([
          ...workbookFrame(['Ark1']).map((part) =>
            part.name === 'xl/workbook.xml' ? { ...part, data: withType(String(part.data), laughs) } : part,
          ),
          { name: 'xl/worksheets/sheet1.xml', data: sheetOf('x') },
          { name: 'xl/sharedStrings.xml', data: noTexts },
        ]),
      unreadable,
    ),
    hostile(
      'laughs-in-styles.xlsx',
      () =>
        makeXlsx(sheetOf('x'), noTexts, {
          styles: `${declaration}${laughs}<styleSheet ${mainNamespace}><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
        }),
      unreadable,
    ),
    hostile('type-in-utf-16.xlsx', () => makeXlsx(utf16(withType(sheetOf('&e;'), external))), unreadable),
    hostile('entity-never-defined.xlsx', () => makeXlsx(sheetOf('&e;')), { rows: [[1, '&e;']] }),
    hostile('reference-beyond-unicode.xlsx', () => makeXlsx(sheetOf('&#x110000;')), 'either'),
    hostile('file-in-content.ods', ods(external, '&e;'), unreadable),
    hostile('file-by-parameter.ods', ods(parameter, 'x'), unreadable),
    hostile('laughs-in-content.ods', ods(laughs, '&a20;'), unreadable),
    hostile('entity-never-defined.ods', ods('', '&e;'), { rows: [[1, '&e;']] }),
    hostile('laughs.xml', () => `${declaration}${laughs}<x>&a20;</x>`, unreadable),
    hostile(
      'file.html',
      () => `<!DOCTYPE html [<!ENTITY e SYSTEM "file://${secret}">]><table><tr><td>&e;</td></tr></table>`,
      unreadable,
    ),
  ]
}
