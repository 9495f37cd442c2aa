import { type Decimal, decimal } from './decimal.ts'

/** How a column writes its numbers. Decided once for a column: `1.234` alone could be either. */
export type NumberStyle = 'danish' | 'english'

/** What stands beside the digits and changes what they mean. */
export interface NumberReading {
  readonly number: Decimal
  /** Power of ten that the cell itself names: 3 for "t.kr.", 6 for "mio.", 9 for "mia."; 0 without. */
  readonly exponent: number
  /** "K", "CR" and "D", "DR" of bookkeeping; the number's own sign is not touched. */
  readonly side: 'credit' | 'debit' | null
  /** An asterisk or a footnote behind the number. */
  readonly marked: boolean
}

// biome-ignore format: one line a kind of system
const EMPTY_MARKS = new Set([
  '-', '–', '—', '.', '..', '...', '…', '*', 'x', 'i.a.', 'n/a', 'n.a.',
  '#n/a', '#i/t', 'i/t', '#null!', '#nul!', '#ref!', '#reference!', '#value!', '#værdi!', '#name?', '#navn?',
  '#div/0!', '#division/0!', '#num!',
])

/** Marks that stand for "no number". What a lone dash means is for the profile to say, or for a person. */
export const isEmptyMark = (text: string): boolean => text.length <= 12 && EMPTY_MARKS.has(text.trim().toLowerCase())

export const isDash = (text: string): boolean => /^\s*[-\u2010-\u2015\u2212]\s*$/.test(text)

const PLAIN = /^-?\d{1,15}$/
const ODD_SPACES = /[\u00a0\u202f\u2007\u2009\t]/g
const CURRENCY_BEFORE = /^(?:dkk|kr\.?)\s*(?=[-+(\d])/i
const UNIT_BEHIND = /\s*(t\.?\s?kr\.?|tkr\.?|mio\.?(?:\s?kr\.?)?|mia\.?(?:\s?kr\.?)?|dkk|kr\.?|%|pct\.?|stk\.?|timer)$/i
const SIDE_BEHIND = /(?<=[\d)])\s?(k|cr|kredit|d|dr|debet)\.?$/i
const FOOTNOTE = /(?<=\d)(?:\s?\*{1,3}|\s\d{1,2}\)|[\u00b9\u00b2\u00b3])$/

const exponentOf = (unit: string): number =>
  /^mia/i.test(unit) ? 9 : /^mio/i.test(unit) ? 6 : /^t\.?\s?kr/i.test(unit) ? 3 : 0

const patterns: Record<NumberStyle, RegExp> = {
  danish: /^(\d+|[1-9]\d{0,2}(?:([. '])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/,
  english: /^(\d+|[1-9]\d{0,2}(?:([, '])\d{3})(?:\2\d{3})*)(?:\.(\d+))?$/,
}
/** Nothing stands beside the digits but perhaps a minus: what the style cannot read then is no number in it. */
const NOTHING_BESIDE = /^-?[\d.,]*\d$/

/** The digits of one style, without anything beside them. */
function numberIn({ body, negative }: Bare, style: NumberStyle): Decimal | null {
  const match = patterns[style].exec(body)
  if (!match) return null
  const [, whole = '', mark, part = ''] = match
  const units = Number((mark === undefined ? whole : whole.replaceAll(mark, '')) + part)
  return decimal(negative ? -units : units, part.length)
}

const alone = (number: Decimal | null): NumberReading | null =>
  number && { number, exponent: 0, side: null, marked: false }

interface Bare {
  readonly body: string
  readonly negative: boolean
}

/** The sign taken off, wherever it stands; null where there are two. */
function withoutSign(text: string): Bare | null {
  // ",-" behind whole kroner is no minus.
  const body = text.replace(/,-{1,2}$/, '')
  if (body.startsWith('(') && body.endsWith(')')) {
    const inner = body.slice(1, -1).trim()
    return inner.startsWith('-') || inner.endsWith('-') ? null : { body: inner, negative: true }
  }
  if (body.startsWith('-')) return body.endsWith('-') ? null : { body: body.slice(1).trimStart(), negative: true }
  if (body.endsWith('-')) return { body: body.slice(0, -1).trimEnd(), negative: true }
  return { body: body.startsWith('+') ? body.slice(1).trimStart() : body, negative: false }
}

/** A text as a number in a given style, with what stands beside it; null when the text is no number in that style. */
export function readNumberText(text: string, style: NumberStyle): NumberReading | null {
  if (text.length > 60) return null
  if (PLAIN.test(text)) return alone({ units: Number(text) || 0, scale: 0 })
  if (NOTHING_BESIDE.test(text)) {
    const negative = text.startsWith('-')
    return alone(numberIn({ body: negative ? text.slice(1) : text, negative }, style))
  }
  if (!/\d/.test(text)) return null
  let body = text
    .replace(ODD_SPACES, ' ')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2019/g, "'")
  const unmarked = body.replace(FOOTNOTE, '')
  const marked = unmarked !== body
  body = unmarked.replace(CURRENCY_BEFORE, '')
  const side = SIDE_BEHIND.exec(body)
  if (side) body = body.slice(0, side.index)
  const unit = UNIT_BEHIND.exec(body)
  if (unit && /\d/.test(body.slice(0, unit.index))) body = body.slice(0, unit.index)
  const bare = withoutSign(body)
  const number = bare && numberIn(bare, style)
  if (!number) return null
  return {
    number,
    exponent: unit ? exponentOf(unit[1] ?? '') : 0,
    side: side ? (/^[kc]/i.test(side[1] ?? '') ? 'credit' : 'debit') : null,
    marked,
  }
}

/** The number that a text stands for by itself; null where a unit or a bookkeeping mark leaves a question. */
export function parseNumberText(text: string, style: NumberStyle): Decimal | null {
  const reading = readNumberText(text, style)
  return reading && reading.exponent === 0 && reading.side === null ? reading.number : null
}
