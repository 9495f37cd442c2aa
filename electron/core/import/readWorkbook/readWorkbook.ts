import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { CsvError } from 'csv-parse/sync'
import type { SheetGrid } from '../../../../shared/domain/grid.ts'
import type { Workbook } from '../../../../shared/domain/importing.ts'
import { AppError } from '../../../../shared/problems.ts'
import { readDelimited } from './readDelimited.ts'
import { loadCodePages, readSpreadsheet } from './readSpreadsheet.ts'
import { refuse } from './refusals.ts'
import { type FileKind, sniff } from './sniff.ts'
import { guardZip } from './zipGuard.ts'

const MAX_BYTES = 200_000_000

const otherKinds: Partial<Record<FileKind, { da: string; en: string }>> = {
  pdf: { da: 'et PDF-dokument', en: 'a PDF document' },
  html: { da: 'en webside', en: 'a web page' },
  xml: { da: 'et XML-dokument', en: 'an XML document' },
  image: { da: 'et billede', en: 'a picture' },
  binary: { da: 'en ukendt filtype', en: 'of an unknown type' },
}

async function load(path: string, file: string): Promise<Buffer> {
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) refuse.tooLarge(file)
    return await readFile(path)
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown
    return refuse.missing(file)
  }
}

/** Names of streams in an OLE container stand in its directory as UTF-16. */
const namesStream = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'))

function delimitedSheet(bytes: Buffer, file: string): SheetGrid {
  try {
    return readDelimited(bytes, basename(file, extname(file)))
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown
    return refuse.brokenText(file, typeof thrown.lines === 'number' ? thrown.lines : null)
  }
}

async function sheetsOf(bytes: Buffer, kind: FileKind, file: string): Promise<readonly SheetGrid[]> {
  const other = otherKinds[kind]
  if (other) refuse.otherKind(file, other)
  if (kind === 'empty') refuse.empty(file)
  if (kind === 'text') return [delimitedSheet(bytes, file)]
  if (kind === 'zip') {
    const verdict = await guardZip(bytes)
    if (verdict === 'encrypted') refuse.encrypted(file)
    if (verdict === 'too-large') refuse.tooLarge(file)
    if (verdict === 'damaged') refuse.incomplete(file)
  }
  if (kind === 'ole' && (namesStream(bytes, 'EncryptedPackage') || namesStream(bytes, 'EncryptionInfo'))) {
    refuse.encrypted(file)
  }
  try {
    if (kind === 'ole') await loadCodePages()
    return readSpreadsheet(bytes)
  } catch (thrown) {
    // SheetJS throws plain strings as well as errors.
    const text = thrown instanceof Error ? thrown.message : String(thrown)
    if (/password|encrypt/i.test(text)) refuse.encrypted(file)
    return refuse.incomplete(file)
  }
}

function formatOf(kind: FileKind, file: string): Workbook['format'] {
  if (kind === 'text') return 'csv'
  if (kind === 'ole') return 'xls'
  return extname(file).toLowerCase() === '.ods' ? 'ods' : 'xlsx'
}

/** Bytes to cells. Runs in the worker: the file is not trusted, and nothing here may see the database. */
export async function readWorkbook(path: string): Promise<Workbook> {
  const fileName = basename(path)
  const bytes = await load(path, fileName)
  const kind = sniff(bytes)
  const sheets = await sheetsOf(bytes, kind, fileName)
  if (sheets.every((sheet) => sheet.rows.length === 0)) refuse.empty(fileName)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { fileName, sha256, bytes: bytes.length, format: formatOf(kind, fileName), sheets }
}
