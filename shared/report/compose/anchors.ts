const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** A target for links and bookmarks, unique within the report. */
export function uniqueAnchor(taken: Set<string>, ...parts: readonly string[]): string {
  const slug = parts
    .join('-')
    .toLocaleLowerCase('da-DK')
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  let anchor = slug
  for (let count = 2; taken.has(anchor); count += 1) anchor = `${slug}-${count}`
  taken.add(anchor)
  return anchor
}
