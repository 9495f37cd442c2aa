import { DOT, LOWER_E, MINUS, PLUS, UPPER_E, ZERO } from './bytes.ts'

/** Up to here mantissa and power of ten are exact doubles, so one multiplication or division rounds correctly. */
const EXACT_DIGITS = 15
const EXACT_POWER = 22
const powers = Array.from({ length: EXACT_POWER + 1 }, (_, exponent) => Number(`1e${exponent}`))

/** The number that the bytes spell, or NaN where they spell none. Makes no string of an ordinary number. */
export function numberIn(bytes: Buffer, start: number, end: number): number {
  let at = start
  const negative = bytes[at] === MINUS
  if (negative) at += 1
  let mantissa = 0
  let digits = 0
  let exponent = 0
  for (; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO
    if (digit < 0 || digit > 9) break
    mantissa = mantissa * 10 + digit
    digits += 1
  }
  if (at < end && bytes[at] === DOT) {
    at += 1
    const point = at
    for (; at < end; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9) break
      mantissa = mantissa * 10 + digit
    }
    digits += at - point
    exponent = point - at
  }
  if (digits === 0) return Number.NaN
  if (at < end && (bytes[at] === UPPER_E || bytes[at] === LOWER_E)) {
    at += 1
    const down = bytes[at] === MINUS
    if (down || bytes[at] === PLUS) at += 1
    const first = at
    let power = 0
    for (; at < end; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9) break
      power = power * 10 + digit
    }
    if (at === first) return Number.NaN
    exponent += down ? -power : power
  }
  if (at !== end) return Number.NaN
  const factor = powers[Math.abs(exponent)]
  if (digits > EXACT_DIGITS || factor === undefined) return Number(bytes.toString('latin1', start, end))
  const size = exponent < 0 ? mantissa / factor : mantissa * factor
  return negative ? -size : size
}
