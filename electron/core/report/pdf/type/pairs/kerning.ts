import { type Begins, chainedPositioning, substitution } from './contextual.ts'
import { classes, coverage, fontTable, type Lookup, lookupsOf, type Subtable, UnreadTable } from './layoutTable.ts'

/** Stands for the end of a word. */
export const NO_GLYPH = -1

/** How much nearer two glyphs stand; null where the font does more with them than moving them. */
export type Kerning = (left: number, right: number) => number | null

/** Null where a subtable says nothing about a pair. */
type PairValue = (left: number, right: number) => number | null

/** What fonts do to Latin letters unless it is asked for otherwise. */
const SUBSTITUTIONS = new Set(['ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt', 'rvrn', 'ltra', 'ltrm'])
const POSITIONS = new Set(['kern', 'curs'])
const GSUB_EXTENSION = 7
const GPOS_EXTENSION = 9
const PAIRS = 2
const CHAIN = 8
const ADVANCE_ONLY = 4

function listedPairs(bytes: Buffer, covered: ReadonlyMap<number, number>): PairValue {
  const sets = new Map<number, ReadonlyMap<number, number>>()
  const setAt = (index: number): ReadonlyMap<number, number> => {
    const known = sets.get(index)
    if (known) return known
    const set = bytes.subarray(bytes.readUInt16BE(10 + 2 * index))
    const values = new Map<number, number>()
    for (let entry = 0; entry < set.readUInt16BE(0); entry += 1)
      values.set(set.readUInt16BE(2 + 4 * entry), set.readInt16BE(4 + 4 * entry))
    sets.set(index, values)
    return values
  }
  return (left, right) => {
    const index = covered.get(left)
    return index === undefined ? null : (setAt(index).get(right) ?? null)
  }
}

function pairsOfClasses(bytes: Buffer, covered: ReadonlyMap<number, number>): PairValue {
  const lefts = classes(bytes.subarray(bytes.readUInt16BE(8)))
  const rights = classes(bytes.subarray(bytes.readUInt16BE(10)))
  const columns = bytes.readUInt16BE(14)
  return (left, right) =>
    covered.has(left) ? bytes.readInt16BE(16 + 2 * ((lefts.get(left) ?? 0) * columns + (rights.get(right) ?? 0))) : null
}

function pairValue({ bytes }: Subtable): PairValue {
  if (bytes.readUInt16BE(4) !== ADVANCE_ONLY || bytes.readUInt16BE(6) !== 0) throw new UnreadTable()
  const covered = coverage(bytes.subarray(bytes.readUInt16BE(2)))
  return bytes.readUInt16BE(0) === 1 ? listedPairs(bytes, covered) : pairsOfClasses(bytes, covered)
}

const valueIn = (subtables: readonly PairValue[], left: number, right: number): number => {
  for (const subtable of subtables) {
    const value = subtable(left, right)
    if (value !== null) return value
  }
  return 0
}

function readKerning(sfnt: Buffer): Kerning {
  const [gsub, gpos] = [fontTable(sfnt, 'GSUB'), fontTable(sfnt, 'GPOS')]
  if (!gsub || !gpos) throw new UnreadTable()
  const acting: Begins[] = lookupsOf(gsub, SUBSTITUTIONS, GSUB_EXTENSION).flat().map(substitution)
  const pairLookups: (readonly PairValue[])[] = []
  const isOf = (lookup: Lookup, type: number): boolean => lookup.every((subtable) => subtable.type === type)
  for (const lookup of lookupsOf(gpos, POSITIONS, GPOS_EXTENSION)) {
    if (isOf(lookup, PAIRS)) pairLookups.push(lookup.map(pairValue))
    else if (isOf(lookup, CHAIN)) acting.push(...lookup.map(chainedPositioning))
    else throw new UnreadTable()
  }
  return (left, right) => {
    if (acting.some((begins) => begins(left, right))) return null
    return pairLookups.reduce((sum, subtables) => sum + valueIn(subtables, left, right), 0)
  }
}

/** Reads the kerning straight from a font file; null where the font has tables that are not understood here. */
export function kerningOf(sfnt: Buffer): Kerning | null {
  try {
    return readKerning(sfnt)
  } catch (thrown) {
    if (thrown instanceof UnreadTable) return null
    throw thrown
  }
}
