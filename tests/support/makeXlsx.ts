// Workbooks made part by part, for what no library would write.
import { makeZip, type PackedPart, type ZipPart } from './makeZip.ts'

const site = 'http://schemas.openxmlformats.org'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const contentType = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`
export const mainNamespace = `xmlns="${site}/spreadsheetml/2006/main"`

export const relationship = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${site}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`

export const relationships = (...each: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${site}/package/2006/relationships">${each.join('')}</Relationships>`

/** Style 0 is General, 1 a day in a format of its own, 2 the built-in day, 3 an amount, 4 an hour. */
const usualStyles = `${declaration}<styleSheet ${mainNamespace}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="20" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`

export const worksheet = (rows: string): string =>
  `${declaration}<worksheet ${mainNamespace}><sheetData>${rows}</sheetData></worksheet>`

export const sharedTexts = (...items: readonly string[]): string =>
  `${declaration}<sst ${mainNamespace} count="${items.length}" uniqueCount="${items.length}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`

/** Everything about a workbook with these sheets, except the sheets and their texts. */
export function workbookFrame(
  sheetNames: readonly string[],
  change: { readonly styles?: string; readonly properties?: string; readonly states?: readonly string[] } = {},
): ZipPart[] {
  const sheets = sheetNames.map((name, index) => ({ name, id: index + 1, state: change.states?.[index] ?? '' }))
  const stylesId = sheets.length + 1
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${contentType(type)}"/>`
  return [
    {
      name: '[Content_Types].xml',
      data: `${declaration}<Types xmlns="${site}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${sheets.map(({ id }) => override(`worksheets/sheet${id}.xml`, 'worksheet')).join('')}${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`,
    },
    { name: '_rels/.rels', data: relationships(relationship(1, 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `${declaration}<workbook ${mainNamespace} xmlns:r="${site}/officeDocument/2006/relationships">${change.properties ?? ''}<sheets>${sheets.map(({ name, id, state }) => `<sheet name="${name}" sheetId="${id}"${state} r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships(
        ...sheets.map(({ id }) => relationship(id, 'worksheet', `worksheets/sheet${id}.xml`)),
        relationship(stylesId, 'styles', 'styles.xml'),
        relationship(stylesId + 1, 'sharedStrings', 'sharedStrings.xml'),
      ),
    },
    { name: 'xl/styles.xml', data: change.styles ?? usualStyles },
  ]
}

export const noTexts = sharedTexts()

/** A workbook with one sheet, given as the XML of its part. */
export function makeXlsx(
  sheet: string | Buffer,
  texts: string | Buffer = noTexts,
  change: Parameters<typeof workbookFrame>[1] & { readonly more?: readonly (ZipPart | PackedPart)[] } = {},
): Buffer {
  return makeZip([
    ...workbookFrame(['Ark1'], change),
    { name: 'xl/worksheets/sheet1.xml', data: sheet },
    { name: 'xl/sharedStrings.xml', data: texts },
    ...(change.more ?? []),
  ])
}
