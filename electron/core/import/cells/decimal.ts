/** An exact decimal number: `units` of the `scale`-th decimal place (12,45 is 1245 with scale 2). */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

export function decimal(units: bigint, scale: number): Decimal {
  let [u, s] = [units, scale]
  while (s > 0 && u % 10n === 0n) {
    u /= 10n
    s -= 1
  }
  return { units: u, scale: s }
}

/** The number a spreadsheet shows for a stored double: its shortest decimal form, not its binary expansion. */
export function fromDouble(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null
  // Spreadsheets keep 15 significant digits; more are noise of their arithmetic (4.800000000000001).
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e')
  const negative = mantissa.startsWith('-')
  const [whole = '0', part = ''] = mantissa.replace('-', '').split('.')
  const shift = Number(exponent) - part.length
  const digits = BigInt(whole + part) * (negative ? -1n : 1n)
  return shift >= 0 ? decimal(digits * 10n ** BigInt(shift), 0) : decimal(digits, -shift)
}

export function decimalText({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const part = scale > 0 ? `.${digits.slice(-scale)}` : ''
  return (units < 0n ? '-' : '') + digits.slice(0, digits.length - scale) + part
}

/** The number in units of 10^-scale (kroner to øre: scale 2); null when it has more decimals or is out of range. */
export function inUnits({ units, scale }: Decimal, wanted: number): number | null {
  if (scale > wanted) return null
  const scaled = Number(units * 10n ** BigInt(wanted - scale))
  return Number.isSafeInteger(scaled) ? scaled : null
}
