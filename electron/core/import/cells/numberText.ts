import { type Decimal, decimal } from './decimal.ts'

/** How a column writes its numbers. Decided once for a column: `1.234` alone could be either. */
export type NumberStyle = 'danish' | 'english'

export type NumberEvidence = NumberStyle | 'conflict' | 'ambiguous' | 'none'

const EMPTY_MARKS = new Set(['-', '–', '—', '.', '..', '...', '…', '*', 'x', 'i.a.', 'n/a', '#n/a', '#i/t'])

/** Marks that stand for "no number". What a lone dash means is for the profile to say. */
export const isEmptyMark = (text: string): boolean => EMPTY_MARKS.has(text.trim().toLowerCase())

interface Stripped {
  readonly body: string
  readonly negative: boolean
}

/** Sign, parentheses, currency and unit taken off; null where what remains cannot be a number. */
function strip(text: string): Stripped | null {
  let body = text.trim().replace(/[\u2212\u2013\u2014]/g, '-')
  body = body.replace(/^(dkk|kr\.?)\s*/i, '').replace(/\s*(dkk|kr\.?|%)$/i, '')
  body = body.replace(/,-{1,2}$/, '')
  let negative = false
  const bracketed = /^\((.*)\)$/.exec(body)
  if (bracketed) {
    body = (bracketed[1] ?? '').trim()
    negative = true
    if (body.startsWith('-')) return null
  }
  if (/^-\s*/.test(body)) {
    body = body.replace(/^-\s*/, '')
    negative = true
  } else if (/\s*-$/.test(body)) {
    body = body.replace(/\s*-$/, '')
    negative = true
  } else body = body.replace(/^\+\s*/, '')
  return /^[\d.,'\s\u00a0\u202f\u2009]+$/.test(body) && /\d/.test(body) ? { body, negative } : null
}

const SPACE = "[ \\u00a0\\u202f\\u2009']"
const patterns: Record<NumberStyle, RegExp> = {
  danish: new RegExp(`^(?:\\d+|\\d{1,3}(?:(?:\\.|${SPACE})\\d{3})+)(?:,(\\d+))?$`),
  english: new RegExp(`^(?:\\d+|\\d{1,3}(?:(?:,|${SPACE})\\d{3})+)(?:\\.(\\d+))?$`),
}

/** The number a text stands for in a given style; null when the text is no number in that style. */
export function parseNumberText(text: string, style: NumberStyle): Decimal | null {
  const stripped = strip(text)
  if (!stripped) return null
  const match = patterns[style].exec(stripped.body)
  if (!match) return null
  const part = match[1] ?? ''
  const whole = (part === '' ? stripped.body : stripped.body.slice(0, -part.length - 1)).replace(/\D/g, '')
  const units = BigInt(whole + part)
  return decimal(stripped.negative ? -units : units, part.length)
}

/** What a column's texts prove together about their style. Only Danish can read `1,5`, only English `1.5`. */
export function numberEvidence(texts: Iterable<string>): NumberEvidence {
  let danish = false
  let english = false
  let ambiguous = false
  for (const text of texts) {
    const da = parseNumberText(text, 'danish')
    const en = parseNumberText(text, 'english')
    if (da && !en) danish = true
    else if (en && !da) english = true
    else if (da && en && (da.units !== en.units || da.scale !== en.scale)) ambiguous = true
  }
  if (danish && english) return 'conflict'
  if (danish) return 'danish'
  if (english) return 'english'
  return ambiguous ? 'ambiguous' : 'none'
}
