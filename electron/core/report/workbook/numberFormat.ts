/** How a number stands in its cell. Excel writes a format's own signs as the computer does: comma and point come out Danish. */
export interface NumberStyle {
  readonly decimals: number
  /** With an explicit plus. */
  readonly signed: boolean
  /** Stored as a part of one. */
  readonly percent: boolean
}

export function numberFormat({ decimals, signed, percent }: NumberStyle): string {
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : ''
  const plain = `#,##0${places}${percent ? '%' : ''}`
  return signed ? `+${plain};-${plain};${plain}` : plain
}
