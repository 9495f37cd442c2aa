const NUMBER = /^(?:[+\u2212-]\u00a0?)?\d[\d.]*(?<tail>(?:,\d+)?(?:\u00a0?(?:%|kr\.|pct\.))?)$/u
/** In the place of a number: stands over the ones, like a digit. */
const NO_NUMBER = /^[\u2013\u2014\u2212-]$/

/** What stands right of a number's ones: decimals and unit; null for what is no number. */
export function decimalTail(text: string): string | null {
  const trimmed = text.trim()
  if (NO_NUMBER.test(trimmed)) return ''
  return NUMBER.exec(trimmed)?.groups?.tail ?? null
}

/** The longest tail of a column; 0 where something else than numbers stands in it, or all are alike. */
export function longestTail(texts: readonly string[], width: (text: string) => number): number {
  const tails = texts.filter((text) => text.trim() !== '').map(decimalTail)
  return tails.includes(null) ? 0 : Math.max(0, ...tails.map((tail) => width(tail ?? '')))
}

/** The room that a column of numbers needs when their decimal commas stand under each other. */
export function alignedWidth(texts: readonly string[], width: (text: string) => number): number {
  const longest = longestTail(texts, width)
  const heads = texts.map((text) => width(text) - (longest === 0 ? 0 : width(decimalTail(text) ?? '')))
  return Math.max(0, ...heads) + longest
}
