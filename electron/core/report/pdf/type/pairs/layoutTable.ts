const SFNT_HEADER = 12
const SFNT_ENTRY = 16
const NO_FEATURE = 0xffff
/** Lookups may pass over marks; one that passes over letters is not read here. */
const PASSES_OVER_LETTERS = 0x06

export interface Subtable {
  readonly type: number
  readonly bytes: Buffer
}

/** A lookup: the first of its subtables that fits a place is applied. */
export type Lookup = readonly Subtable[]

/** What in a font is not understood here: its words are shaped by the font library. */
export class UnreadTable extends Error {}

/** A table of a font file, by its name of four letters; null where the font has none. */
export function fontTable(sfnt: Buffer, tag: string): Buffer | null {
  for (let index = 0; index < sfnt.readUInt16BE(4); index += 1) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY
    if (sfnt.toString('latin1', entry, entry + 4) !== tag) continue
    const offset = sfnt.readUInt32BE(entry + 8)
    return sfnt.subarray(offset, offset + sfnt.readUInt32BE(entry + 12))
  }
  return null
}

/** Numbers of sixteen bits that stand behind each other. */
export const numbersAt = (bytes: Buffer, offset: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => bytes.readUInt16BE(offset + 2 * index))

/** The parts of a table that are named by tags; each entry is a tag and an offset. */
function tagged(bytes: Buffer, offset: number): (readonly [string, Buffer])[] {
  return Array.from({ length: bytes.readUInt16BE(offset) }, (_, index) => {
    const entry = offset + 2 + index * 6
    return [bytes.toString('latin1', entry, entry + 4), bytes.subarray(bytes.readUInt16BE(entry + 4))] as const
  })
}

/** The features of a script in any language. */
function featuresOf(script: Buffer): number[] {
  const offset = script.readUInt16BE(0)
  if (offset === 0) throw new UnreadTable()
  const language = script.subarray(offset)
  if (language.readUInt16BE(2) !== NO_FEATURE) throw new UnreadTable()
  return numbersAt(language, 6, language.readUInt16BE(4))
}

function lookupAt(list: Buffer, index: number, extension: number): Lookup {
  const lookup = list.subarray(list.readUInt16BE(2 + 2 * index))
  if ((lookup.readUInt16BE(2) & PASSES_OVER_LETTERS) !== 0) throw new UnreadTable()
  const type = lookup.readUInt16BE(0)
  return numbersAt(lookup, 6, lookup.readUInt16BE(4)).map((offset) => {
    const bytes = lookup.subarray(offset)
    if (type !== extension) return { type, bytes }
    return { type: bytes.readUInt16BE(2), bytes: bytes.subarray(bytes.readUInt32BE(4)) }
  })
}

/** The lookups of some features of a GSUB or GPOS table, for Latin letters and for signs of no script alike. */
export function lookupsOf(table: Buffer, tags: ReadonlySet<string>, extension: number): Lookup[] {
  const scriptList = table.subarray(table.readUInt16BE(4))
  const featureList = table.subarray(table.readUInt16BE(6))
  const scripts = new Map(tagged(scriptList, 0))
  const features = tagged(featureList, 0)
  const [latin, other] = ['latn', 'DFLT'].map((tag) => {
    const script = scripts.get(tag)
    if (!script) throw new UnreadTable()
    const used = featuresOf(script).flatMap((index) => {
      const [name, feature] = features[index] ?? []
      return name && feature && tags.has(name) ? numbersAt(feature, 4, feature.readUInt16BE(2)) : []
    })
    return [...new Set(used)].sort((a, b) => a - b)
  })
  if (!latin || String(latin) !== String(other)) throw new UnreadTable()
  const list = table.subarray(table.readUInt16BE(8))
  return latin.map((index) => lookupAt(list, index, extension))
}

interface GlyphRange {
  readonly start: number
  readonly end: number
  readonly value: number
}

const rangesAt = (bytes: Buffer): GlyphRange[] =>
  Array.from({ length: bytes.readUInt16BE(2) }, (_, index) => {
    const [start = 0, end = 0, value = 0] = numbersAt(bytes, 4 + index * 6, 3)
    return { start, end, value }
  })

/** The glyphs that a subtable is about, each with its place in it. */
export function coverage(bytes: Buffer): ReadonlyMap<number, number> {
  const covered = new Map<number, number>()
  if (bytes.readUInt16BE(0) === 1) {
    for (const [index, glyph] of numbersAt(bytes, 4, bytes.readUInt16BE(2)).entries()) covered.set(glyph, index)
    return covered
  }
  for (const { start, end, value } of rangesAt(bytes))
    for (let glyph = start; glyph <= end; glyph += 1) covered.set(glyph, value + glyph - start)
  return covered
}

/** The class of each glyph that is in another class than 0. */
export function classes(bytes: Buffer): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  if (bytes.readUInt16BE(0) === 1) {
    const first = bytes.readUInt16BE(2)
    for (const [index, own] of numbersAt(bytes, 6, bytes.readUInt16BE(4)).entries()) found.set(first + index, own)
    return found
  }
  for (const { start, end, value } of rangesAt(bytes))
    for (let glyph = start; glyph <= end; glyph += 1) found.set(glyph, value)
  return found
}
