import { FileFault } from './fileFault.ts'
import { MAX_COLUMNS, MAX_ROWS } from './xlsx/cellTag.ts'
import { guardZip, libraryLimits } from './zip/guardZip.ts'
import { unpackInChunks } from './zip/unpack.ts'
import type { ZipEntry } from './zip/zipDirectory.ts'

/** More than the longest reference with its attribute, so that none is missed between two chunks. */
const OVERLAP = 64

function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/** The library reads cells that are commented out, and fills the memory for one that lies too far away. */
function checkSheet(text: string, part: string): void {
  if (text.includes('<!--')) throw new FileFault('unsafe', `${part}: comment`)
  if (text.includes('<!D')) throw new FileFault('unsafe', `${part}: document type definition`)
  for (const [, letters = '', digits = ''] of text.matchAll(/\sr\s*=\s*["']([A-Za-z]{0,9})(\d{1,400})["']/g)) {
    if (columnNumber(letters) > MAX_COLUMNS || Number(digits) > MAX_ROWS)
      throw new FileFault('damaged', `${part}: ${letters}${digits}`)
  }
}

/**
 * What the library does not see for itself, or only when the memory is gone: sizes, check sums, and for sheets of XML what
 * it would misread without a word.
 */
export async function checkForLibrary(bytes: Buffer, entries: readonly ZipEntry[]): Promise<void> {
  guardZip(bytes, entries, libraryLimits)
  for (const entry of entries) {
    if (!/\.(?:xml|rels|bin)$/i.test(entry.name)) continue
    const isSheet = /sheets\/[^/]+\.xml$/i.test(entry.name)
    let rest = ''
    for await (const chunk of unpackInChunks(bytes, entry)) {
      if (!isSheet) continue
      const text = rest + chunk.toString('latin1')
      checkSheet(text, entry.name)
      rest = text.slice(-OVERLAP)
    }
  }
}
