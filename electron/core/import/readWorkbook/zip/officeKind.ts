import { unpackWhole } from './unpack.ts'
import type { ZipEntry } from './zipDirectory.ts'

/** What a zip archive is, by the parts in it. */
export type OfficeKind = 'xlsx' | 'xlsb' | 'ods' | 'document' | 'presentation' | 'archive'

const LONGEST_TYPE = 200

/** An OpenDocument file says in its first part, never compressed, what it is; some writers leave it out. */
function openDocumentKind(bytes: Buffer, type: ZipEntry | undefined): OfficeKind {
  const text = type ? unpackWhole(bytes, type, LONGEST_TYPE).toString('latin1') : 'spreadsheet'
  if (text.includes('spreadsheet')) return 'ods'
  if (text.includes('presentation')) return 'presentation'
  return 'document'
}

export function officeKind(bytes: Buffer, entries: readonly ZipEntry[]): OfficeKind {
  const named = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  if (named.has('content.xml') || named.has('meta-inf/manifest.xml'))
    return openDocumentKind(bytes, named.get('mimetype'))
  if (named.has('word/document.xml')) return 'document'
  if (named.has('ppt/presentation.xml')) return 'presentation'
  if (named.has('xl/workbook.bin')) return 'xlsb'
  return named.has('[content_types].xml') ? 'xlsx' : 'archive'
}
