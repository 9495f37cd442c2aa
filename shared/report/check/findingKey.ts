const PRIMES = [2_654_435_761, 1_597_334_677] as const

/**
 * A short name for a text, the same on every machine (cyrb53). Findings are remembered by it, so that nothing of the
 * report's text, where names can stand, is stored with a decision.
 */
export function shortHash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    a = Math.imul(a ^ code, PRIMES[0])
    b = Math.imul(b ^ code, PRIMES[1])
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}
