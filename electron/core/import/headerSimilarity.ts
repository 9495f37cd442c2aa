/** From here on two headers are taken for one with a slip in it. */
export const SIMILAR = 0.85

/** How many letters differ, as a share of the longer text that is alike: 1 for equal texts. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  // Texts of very different length cannot be alike enough, and comparing takes the product of the lengths.
  if (longest === 0 || Math.min(a.length, b.length) < longest * SIMILAR) return 0
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const change = (previous[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1))
    }
    previous = current
  }
  return 1 - (previous[b.length] ?? longest) / longest
}

const SMALL_WORDS = new Set(['af', 'for', 'i', 'til', 'den', 'det', 'pr', 'paa', 'og', 'med', 'om'])
const words = (folded: string): string[] => folded.split(' ').filter((word) => !SMALL_WORDS.has(word))

/** How alike two folded headers are: by their letters, or by the same words in another order. */
export function headerSimilarity(a: string, b: string): number {
  if (a === b) return 1
  const sorted = (folded: string): string => words(folded).sort().join(' ')
  return Math.max(likeness(a, b), likeness(sorted(a), sorted(b)) * 0.98)
}
