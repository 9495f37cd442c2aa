import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { SheetGrid } from '../../../../shared/domain/grid.ts'
import type { Workbook } from '../../../../shared/domain/importing.ts'
import { AppError } from '../../../../shared/problems.ts'
import { checkForLibrary } from './checkForLibrary.ts'
import { FileFault } from './fileFault.ts'
import { readOds } from './ods/readOds.ts'
import { readDelimited } from './readDelimited.ts'
import { refuse } from './refusals.ts'
import { type FileKind, sniff } from './sniff.ts'
import { looksLikeJson, readJsonStat } from './statbank/readJsonStat.ts'
import { looksLikePx, readPx } from './statbank/readPx.ts'
import { decodeText } from './text/decode.ts'
import { readXls } from './xls/readXls.ts'
import { withPivotsNoted } from './xlsb/pivotSheets.ts'
import { Bail } from './xlsx/bail.ts'
import { readXlsx } from './xlsx/readXlsx.ts'
import { guardZip, streamingLimits } from './zip/guardZip.ts'
import { type OfficeKind, officeKind } from './zip/officeKind.ts'
import { readZipDirectory, type ZipEntry } from './zip/zipDirectory.ts'

const MAX_BYTES = 200_000_000

export interface ReadOptions {
  /** Stop after so many rows of each sheet: a first look takes no longer for a large file. */
  readonly previewRows?: number
  /** The encoding that a person has named; it counts for a delimited text whose bytes do not decide. */
  readonly encoding?: string | null
  /** How far the reading is; the total is an estimate, in the unit of `done`. */
  readonly onProgress?: (done: number, total: number) => void
}

interface OpenedFile {
  readonly bytes: Buffer
  readonly file: string
  readonly options: ReadOptions
}

const document = { da: 'et tekstdokument', en: 'a text document' }

const json = {
  da: 'en datafil (JSON) uden en statistisk tabel',
  en: 'a data file (JSON) without a statistical table',
}

const otherKinds: Partial<Record<FileKind | OfficeKind, { da: string; en: string }>> = {
  pdf: { da: 'et PDF-dokument', en: 'a PDF document' },
  html: { da: 'en webside', en: 'a web page' },
  xml: { da: 'et XML-dokument', en: 'an XML document' },
  image: { da: 'et billede', en: 'a picture' },
  binary: { da: 'en ukendt filtype', en: 'of an unknown type' },
  document,
  presentation: { da: 'en præsentation', en: 'a presentation' },
  archive: { da: 'et arkiv af filer', en: 'an archive of files' },
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

/** Loaded only for the files that need it: it takes longer to load than a small file to read. */
const library = () => import('./spreadsheetLibrary.ts')

async function ownOrLibrary(
  { bytes, options }: OpenedFile,
  entries: readonly ZipEntry[],
  read: typeof readXlsx | typeof readOds,
): Promise<readonly SheetGrid[]> {
  try {
    return await read(bytes, entries, options)
  } catch (thrown) {
    if (!(thrown instanceof Bail)) throw thrown
    await checkForLibrary(bytes, entries)
    return (await library()).readWithLibrary(bytes, options.previewRows)
  }
}

async function zipSheets(opened: OpenedFile): Promise<Pick<Workbook, 'format' | 'sheets'>> {
  const { bytes, file, options } = opened
  const entries = readZipDirectory(bytes)
  guardZip(bytes, entries, streamingLimits)
  const kind = officeKind(bytes, entries)
  const other = otherKinds[kind]
  if (other) refuse.otherKind(file, other)
  if (kind === 'xlsx') return { format: 'xlsx', sheets: await ownOrLibrary(opened, entries, readXlsx) }
  if (kind === 'ods') return { format: 'ods', sheets: await ownOrLibrary(opened, entries, readOds) }
  await checkForLibrary(bytes, entries)
  const { readWithLibrary } = await library()
  const sheets = readWithLibrary(bytes, options.previewRows)
  return { format: 'xlsx', sheets: kind === 'xlsb' ? withPivotsNoted(sheets, bytes, entries) : sheets }
}

/** Names of streams in an OLE container stand in its directory as UTF-16. */
const namesStream = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'))

async function oleSheets({ bytes, file, options }: OpenedFile): Promise<readonly SheetGrid[]> {
  try {
    return readXls(bytes, options.previewRows)
  } catch (thrown) {
    if (!(thrown instanceof Bail)) throw thrown
  }
  if (namesStream(bytes, 'EncryptedPackage') || namesStream(bytes, 'EncryptionInfo')) refuse.encrypted(file)
  if (namesStream(bytes, 'WordDocument')) refuse.otherKind(file, document)
  const { loadCodePages, readWithLibrary } = await library()
  await loadCodePages()
  return readWithLibrary(bytes, options.previewRows)
}

async function sheetsOf(opened: OpenedFile): Promise<Pick<Workbook, 'format' | 'sheets'>> {
  const { bytes, file } = opened
  const kind = sniff(bytes)
  const other = otherKinds[kind]
  if (other) refuse.otherKind(file, other)
  if (kind === 'empty') refuse.empty(file)
  if (kind === 'zip') return zipSheets(opened)
  if (kind === 'ole') return { format: 'xls', sheets: await oleSheets(opened) }
  return textSheets(opened)
}

const HEAD_BYTES = 4_096

function textSheets({ bytes, file, options }: OpenedFile): Pick<Workbook, 'format' | 'sheets'> {
  const name = basename(file, extname(file))
  const head = decodeText(bytes.subarray(0, HEAD_BYTES)).text
  if (looksLikePx(head)) return { format: 'px', sheets: [readPx(bytes, name)] }
  if (looksLikeJson(head)) {
    return { format: 'json', sheets: [readJsonStat(bytes, name) ?? refuse.otherKind(file, json)] }
  }
  return { format: 'csv', sheets: [readDelimited(bytes, name, options)] }
}

/** Whatever a reader throws becomes one sentence about the file. */
function refused(thrown: unknown, file: string): never {
  if (thrown instanceof AppError) throw thrown
  if (thrown instanceof FileFault) {
    if (thrown.verdict === 'encrypted') refuse.encrypted(file)
    if (thrown.verdict === 'too-large') refuse.tooLarge(file)
    if (thrown.verdict === 'unsafe') refuse.unsafe(file)
    if (thrown.verdict === 'long-text') refuse.longText(file)
    return refuse.incomplete(file)
  }
  // The library throws plain strings as well as errors.
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  if (/password|encrypt/i.test(text)) refuse.encrypted(file)
  return refuse.incomplete(file)
}

/** Bytes to cells. Runs in the worker: the file is not trusted, and nothing here may see the database. */
export async function readWorkbook(path: string, options: ReadOptions = {}): Promise<Workbook> {
  const fileName = basename(path)
  const bytes = await load(path, fileName)
  const { format, sheets } = await sheetsOf({ bytes, file: fileName, options }).catch((thrown) =>
    refused(thrown, fileName),
  )
  if (sheets.every((sheet) => sheet.rows.length === 0)) refuse.empty(fileName)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { fileName, sha256, bytes: bytes.length, format, sheets }
}
