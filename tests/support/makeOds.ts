import { makeZip, type ZipPart } from './makeZip.ts'

const namespaces = [
  ['office', 'office:1.0'],
  ['table', 'table:1.0'],
  ['text', 'text:1.0'],
  ['style', 'style:1.0'],
  ['number', 'datastyle:1.0'],
  ['draw', 'drawing:1.0'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(' ')

const mimetype: ZipPart = {
  name: 'mimetype',
  data: 'application/vnd.oasis.opendocument.spreadsheet',
}

export const manifest = (more = ''): ZipPart => ({
  name: 'META-INF/manifest.xml',
  data: `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${more}</manifest:file-entry></manifest:manifest>`,
})

export interface OdsMarkup {
  /** What stands between the tags of the spreadsheet. */
  readonly sheets: string
  readonly styles?: string
  readonly prolog?: string
}

export const odsContent = ({
  sheets,
  styles = '',
  prolog = '<?xml version="1.0" encoding="UTF-8"?>',
}: OdsMarkup): string =>
  `${prolog}<office:document-content ${namespaces} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`

const commonStyles: ZipPart = {
  name: 'styles.xml',
  data: `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${namespaces}><office:styles/></office:document-styles>`,
}

/** An OpenDocument spreadsheet written by hand, for what no program at hand writes. */
export const makeOds = (markup: OdsMarkup): Buffer =>
  makeZip([mimetype, { name: 'content.xml', data: odsContent(markup) }, commonStyles, manifest()])

export const odsSheet = (rows: string, name = 'Ark1', attributes = ''): string =>
  `<table:table table:name="${name}"${attributes}>${rows}</table:table>`

export const odsRow = (cells: string, attributes = ''): string =>
  `<table:table-row${attributes}>${cells}</table:table-row>`

export const odsText = (text: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`

export const odsNumber = (value: number | string, attributes = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"${attributes}><text:p>${value}</text:p></table:table-cell>`
