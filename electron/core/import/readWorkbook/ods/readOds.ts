import type { SheetGrid } from '../../../../../shared/domain/grid.ts'
import { FileFault } from '../fileFault.ts'
import { Bail } from '../xlsx/bail.ts'
import { unpackInChunks, unpackWhole } from '../zip/unpack.ts'
import type { ZipEntry } from '../zip/zipDirectory.ts'
import { checkRepeats } from './checkRepeats.ts'
import { Markup } from './markup.ts'
import { OdsSheets } from './sheets.ts'
import { commonFormats, OdsStyles } from './styles.ts'

const MAX_SMALL_PART = 20_000_000
/** A preview reads no further than this to find the sheets after a long one. */
const PREVIEW_BYTES = 8_000_000
const namespaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
]

export interface OdsOptions {
  readonly previewRows?: number
  /** Bytes of unpacked content read so far, and of all. */
  readonly onProgress?: (done: number, total: number) => void
}

const partNamed = (entries: readonly ZipEntry[], name: string): ZipEntry | undefined =>
  entries.find((entry) => entry.name === name)

/** Parts of a protected document look like damaged ones; only the list of contents tells. */
function refuseEncrypted(bytes: Buffer, entries: readonly ZipEntry[]): void {
  const manifest = partNamed(entries, 'META-INF/manifest.xml')
  if (manifest && unpackWhole(bytes, manifest, MAX_SMALL_PART).includes('encryption-data'))
    throw new FileFault('encrypted', 'manifest')
}

function stylesOf(bytes: Buffer, entries: readonly ZipEntry[]): OdsStyles {
  const styles = new OdsStyles()
  const part = partNamed(entries, 'styles.xml')
  if (part) {
    const markup = new Markup(commonFormats(styles))
    markup.feed(unpackWhole(bytes, part, MAX_SMALL_PART))
    markup.finish()
  }
  return styles
}

/** The scanner knows the usual names only, and the usual encoding. */
function checkOpening(text: string): void {
  if (/^[^>]*\sencoding\s*=\s*["'](?!utf-8["'])/i.test(text)) throw new Bail('encoding')
  if (namespaces.some((declared) => !text.includes(declared))) throw new Bail('namespaces')
}

/**
 * Reads an OpenDocument spreadsheet without ever holding its markup as a whole. Throws a `Bail` where it is written in an
 * unusual way, and a `FileFault` where it must not be read at all.
 */
export async function readOds(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  options: OdsOptions = {},
): Promise<readonly SheetGrid[]> {
  refuseEncrypted(bytes, entries)
  const content = partNamed(entries, 'content.xml')
  if (!content) throw new FileFault('damaged', 'no content.xml')
  try {
    return await scan(bytes, entries, content, options)
  } catch (thrown) {
    if (thrown instanceof Bail) await checkRepeats(unpackInChunks(bytes, content))
    throw thrown
  }
}

async function scan(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  content: ZipEntry,
  options: OdsOptions,
): Promise<readonly SheetGrid[]> {
  const sheets = new OdsSheets(stylesOf(bytes, entries), options.previewRows ?? Number.POSITIVE_INFINITY)
  const markup = new Markup(sheets)
  let done = 0
  for await (const chunk of unpackInChunks(bytes, content)) {
    if (done === 0) checkOpening(chunk.toString('latin1'))
    done += chunk.length
    markup.feed(chunk)
    options.onProgress?.(done, content.size)
    if (sheets.enough && done > PREVIEW_BYTES) {
      sheets.cutShort()
      return sheets.finished()
    }
  }
  markup.finish()
  return sheets.finished()
}
