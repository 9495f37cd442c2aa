import type { ZipEntry } from '../zip/zipDirectory.ts'
import { Bail } from './bail.ts'
import { PackageParts } from './packageParts.ts'
import { dateStyles } from './styles.ts'
import { xmlTags } from './xmlTags.ts'

/** A sheet as the workbook lists it. */
export interface XlsxSheet {
  readonly name: string
  readonly hidden: boolean
  readonly pivot: boolean
  /** Null for a sheet of charts or macros, which has no rows. */
  readonly part: ZipEntry | null
}

export interface XlsxBook {
  readonly bytes: Buffer
  readonly sheets: readonly XlsxSheet[]
  readonly date1904: boolean
  readonly strings: ZipEntry | null
  /** By number of cell style, 1 where it shows a day. */
  readonly dates: Uint8Array
}

const sheetsWithoutRows = new Set(['chartsheet', 'dialogsheet', 'macrosheet', 'xlMacrosheet', 'xlIntlMacrosheet'])

/** Everything about a workbook but its rows and texts; takes milliseconds whatever its size. */
export function openXlsx(bytes: Buffer, entries: readonly ZipEntry[]): XlsxBook {
  const parts = new PackageParts(bytes, entries)
  const workbookName =
    parts.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const workbook = parts.entry(workbookName)
  if (!workbook?.name.toLowerCase().endsWith('.xml')) throw new Bail('no workbook of XML')
  const relationships = parts.relationships(workbookName)
  const partOf = (kind: string): ZipEntry | null => {
    const target = relationships.find(({ type }) => type === kind)?.target
    return target === undefined ? null : (parts.entry(target) ?? null)
  }

  const sheets: XlsxSheet[] = []
  let date1904 = false
  for (const { name, kind, attributes } of xmlTags(parts.text(workbook))) {
    if (kind === 'close') continue
    if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '')
    if (name !== 'sheet') continue
    const id = attributes.get('id')
    const relationship = relationships.find((each) => each.id === id)
    const part = relationship && parts.entry(relationship.target)
    if (!relationship || !part) throw new Bail('sheet without part')
    const withRows = relationship.type === 'worksheet'
    if (!withRows && !sheetsWithoutRows.has(relationship.type)) throw new Bail(relationship.type)
    sheets.push({
      name: attributes.get('name') ?? '',
      hidden: ['hidden', 'veryHidden'].includes(attributes.get('state') ?? ''),
      pivot: withRows && parts.relationships(relationship.target).some(({ type }) => type === 'pivotTable'),
      part: withRows ? part : null,
    })
  }
  if (sheets.length === 0) throw new Bail('no sheets')
  const styles = partOf('styles')
  return {
    bytes,
    sheets,
    date1904,
    strings: partOf('sharedStrings'),
    dates: styles ? dateStyles(parts.text(styles)) : new Uint8Array(),
  }
}
