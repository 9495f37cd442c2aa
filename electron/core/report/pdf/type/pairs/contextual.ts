import { classes, coverage, numbersAt, type Subtable, UnreadTable } from './layoutTable.ts'

/** Whether two glyphs side by side can be the beginning of what a subtable acts on. */
export type Begins = (left: number, right: number) => boolean

/** A glyph that is replaced by itself, whatever stands beside it. */
const alone = (bytes: Buffer): Begins => {
  const covered = coverage(bytes.subarray(bytes.readUInt16BE(2)))
  return (left) => covered.has(left)
}

function ligature(bytes: Buffer): Begins {
  const covered = coverage(bytes.subarray(bytes.readUInt16BE(2)))
  const seconds = numbersAt(bytes, 6, bytes.readUInt16BE(4)).map((offset) => {
    const set = bytes.subarray(offset)
    return new Set(numbersAt(set, 2, set.readUInt16BE(0)).map((own) => set.readUInt16BE(own + 4)))
  })
  return (left, right) => seconds[covered.get(left) ?? -1]?.has(right) ?? false
}

/** Format 2: rules for classes of glyphs, listed by the class of the first. */
function chainOfClasses(bytes: Buffer): Begins {
  const [, covers = 0, , inputs = 0, lookaheads = 0, count = 0] = numbersAt(bytes, 0, 6)
  const covered = coverage(bytes.subarray(covers))
  const input = classes(bytes.subarray(inputs))
  const lookahead = classes(bytes.subarray(lookaheads))
  const rules = numbersAt(bytes, 12, count).map((offset) => {
    if (offset === 0) return []
    const set = bytes.subarray(offset)
    return numbersAt(set, 2, set.readUInt16BE(0)).map((at) => secondOf(set.subarray(at), input, lookahead))
  })
  return (left, right) => covered.has(left) && (rules[input.get(left) ?? 0] ?? []).some((fits) => fits(right))
}

type Classes = ReadonlyMap<number, number>

/** What a rule asks of the second glyph, which is one of its own or the first behind them. */
function secondOf(rule: Buffer, input: Classes, lookahead: Classes): (right: number) => boolean {
  const own = 2 + 2 * rule.readUInt16BE(0)
  const more = rule.readUInt16BE(own) - 1
  const behind = own + 2 + 2 * more
  if (more > 0) return (right) => (input.get(right) ?? 0) === rule.readUInt16BE(own + 2)
  if (rule.readUInt16BE(behind) > 0) return (right) => (lookahead.get(right) ?? 0) === rule.readUInt16BE(behind + 2)
  return () => true
}

/** Format 3: coverages of what stands before, of the glyphs themselves and of what stands behind. */
function chainOfCoverages(bytes: Buffer): Begins {
  let offset = 2
  const next = (): ReadonlyMap<number, number>[] => {
    const count = bytes.readUInt16BE(offset)
    const coverages = numbersAt(bytes, offset + 2, count).map((at) => coverage(bytes.subarray(at)))
    offset += 2 + 2 * count
    return coverages
  }
  next()
  const [first, ...more] = next()
  const [second] = [...more, ...next()]
  if (!first) throw new UnreadTable()
  return (left, right) => first.has(left) && (!second || second.has(right))
}

function chain(bytes: Buffer): Begins {
  const format = bytes.readUInt16BE(0)
  if (format === 2) return chainOfClasses(bytes)
  if (format === 3) return chainOfCoverages(bytes)
  throw new UnreadTable()
}

const SINGLE = 1
const MULTIPLE = 2
const LIGATURE = 4
const CHAIN = 6

/** Of a subtable of GSUB. */
export function substitution({ type, bytes }: Subtable): Begins {
  if (type === SINGLE || type === MULTIPLE) return alone(bytes)
  if (type === LIGATURE) return ligature(bytes)
  if (type === CHAIN) return chain(bytes)
  throw new UnreadTable()
}

/** Of a chained subtable of GPOS. */
export const chainedPositioning = ({ bytes }: Subtable): Begins => chain(bytes)
