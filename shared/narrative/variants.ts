/**
 * Which of `count` wordings a sentence gets. The same key always gets the same, so that a reader who compares two
 * drafts sees new numbers and not new words.
 */
export function variantOf(key: string, count: number): number {
  let hash = 0x811c9dc5
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0) % count
}
