import type { SheetGrid } from '../../../../../shared/domain/grid.ts'
import { PackageParts } from '../xlsx/packageParts.ts'
import { unpackWhole } from '../zip/unpack.ts'
import type { ZipEntry } from '../zip/zipDirectory.ts'

const WORKBOOK = 'xl/workbook.bin'
const LARGEST_PART = 64_000_000
const SHEET = 156
/** State and number of the sheet, before the texts. */
const BEFORE_TEXTS = 8
const NO_TEXT = 0xffff_ffff

/** A number in one to `most` bytes, seven bits in each, the last without its high bit. */
function shortNumber(part: Buffer, at: number, most: number): { readonly value: number; readonly next: number } {
  let value = 0
  for (let index = 0; index < most; index += 1) {
    const byte = part.readUInt8(at + index)
    value += (byte & 0x7f) << (7 * index)
    if (byte < 0x80) return { value, next: at + index + 1 }
  }
  return { value, next: at + most }
}

function textAt(part: Buffer, at: number): { readonly text: string; readonly next: number } {
  const letters = part.readUInt32LE(at)
  const next = at + 4 + (letters === NO_TEXT ? 0 : letters * 2)
  return { text: part.toString('utf16le', at + 4, next), next }
}

/** The sheets that a binary workbook lists: the id of each one's part, and its name. */
function listedSheets(part: Buffer): readonly { readonly id: string; readonly name: string }[] {
  const sheets: { id: string; name: string }[] = []
  for (let at = 0; at < part.length; ) {
    const type = shortNumber(part, at, 2)
    const size = shortNumber(part, type.next, 4)
    if (type.value === SHEET) {
      const id = textAt(part, size.next + BEFORE_TEXTS)
      sheets.push({ id: id.text, name: textAt(part, id.next).text })
    }
    at = size.next + size.value
  }
  return sheets
}

/** Names of the sheets of an .xlsb file that hold a pivot table; the library does not tell of them. */
function pivotSheets(bytes: Buffer, entries: readonly ZipEntry[]): ReadonlySet<string> {
  const parts = new PackageParts(bytes, entries)
  const workbook = parts.entry(WORKBOOK)
  if (!workbook) return new Set()
  const targets = new Map(parts.relationships(WORKBOOK).map(({ id, target }) => [id, target]))
  const holdsPivot = (id: string): boolean => {
    const target = targets.get(id)
    return target !== undefined && parts.relationships(target).some(({ type }) => type === 'pivotTable')
  }
  try {
    const listed = listedSheets(unpackWhole(bytes, workbook, LARGEST_PART))
    return new Set(listed.filter(({ id }) => holdsPivot(id)).map(({ name }) => name))
  } catch (thrown) {
    // The list of sheets is odd, yet the library could read them.
    if (thrown instanceof RangeError) return new Set()
    throw thrown
  }
}

/** The same sheets, those with a pivot table marked. */
export function withPivotsNoted(
  sheets: readonly SheetGrid[],
  bytes: Buffer,
  entries: readonly ZipEntry[],
): readonly SheetGrid[] {
  const pivots = pivotSheets(bytes, entries)
  return sheets.map((sheet) => (pivots.has(sheet.name) ? { ...sheet, notes: { ...sheet.notes, pivot: true } } : sheet))
}
