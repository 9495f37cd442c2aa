/**
 * An exact decimal number: `units` of the `scale`-th decimal place (12,45 is 1245 with scale 2), without trailing zeros.
 * Units are safe integers: a spreadsheet keeps 15 digits, and what has more cannot be kept exactly and is no number here.
 */
export interface Decimal {
  readonly units: number
  readonly scale: number
}

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)
const power = (exponent: number): number => POWERS[exponent] ?? Number.POSITIVE_INFINITY

/** Null where the units are out of exact range. */
export function decimal(units: number, scale: number): Decimal | null {
  if (!Number.isSafeInteger(units)) return null
  let [u, s] = [units === 0 ? 0 : units, scale]
  while (s > 0 && u % 10 === 0) {
    u /= 10
    s -= 1
  }
  return { units: u, scale: s }
}

/** The number that a spreadsheet shows for a stored double: its shortest decimal form, not its binary expansion. */
export function fromDouble(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null
  if (Number.isSafeInteger(value)) return { units: value === 0 ? 0 : value, scale: 0 }
  // Most amounts have two decimals; this is exact wherever the quotient gives the same double again.
  const hundredths = Math.round(value * 100)
  if (Math.abs(hundredths) < 1e15 && hundredths / 100 === value) return decimal(hundredths, 2)
  // Spreadsheets keep 15 significant digits; more are noise of their arithmetic (4.800000000000001).
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e')
  const [whole = '0', part = ''] = mantissa.split('.')
  const shift = Number(exponent) - part.length
  const digits = Number(whole + part)
  return shift >= 0 ? decimal(digits * power(shift), 0) : decimal(digits, -shift)
}

export function decimalText({ units, scale }: Decimal): string {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0')
  const part = scale > 0 ? `.${digits.slice(-scale)}` : ''
  return (units < 0 ? '-' : '') + digits.slice(0, digits.length - scale) + part
}

/** The number in units of 10^-scale (kroner to øre: scale 2); null when it has more decimals or is out of range. */
export function inUnits({ units, scale }: Decimal, wanted: number): number | null {
  if (scale > wanted) return null
  const scaled = units * power(wanted - scale)
  return Number.isSafeInteger(scaled) ? scaled : null
}

/** The number times a power of ten, for amounts in thousands or millions. */
export function timesPowerOfTen({ units, scale }: Decimal, exponent: number): Decimal | null {
  return scale >= exponent ? decimal(units, scale - exponent) : decimal(units * power(exponent - scale), 0)
}
