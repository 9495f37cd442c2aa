/** A sentence in pieces: plain words, and numbers that still know where they come from. */
export type Phrase<Source> = readonly (string | { readonly text: string; readonly of: Source })[]

export const phraseText = (phrase: Phrase<unknown>): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('')

/** `a`, `a og b`, `a, b og c`; other joints where the items themselves contain commas. */
export function enumerate<Source>(
  items: readonly Phrase<Source>[],
  joints: { readonly between: string; readonly last: string } = { between: ', ', last: ' og ' },
): Phrase<Source> {
  return items.flatMap((item, index) => {
    if (index === 0) return [...item]
    return [index === items.length - 1 ? joints.last : joints.between, ...item]
  })
}

/** "a, b og c"; three or more with semicolons where an item has a comma of its own. */
export const enumerateText = (items: readonly string[]): string =>
  phraseText(
    enumerate(
      items.map((item) => [item]),
      items.length > 2 && items.some((item) => item.includes(',')) ? { between: '; ', last: '; og ' } : undefined,
    ),
  )

/** Sentences start with a capital; the rest of the phrase keeps its case. */
export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1)

/** Category names stand in lower case inside a sentence, abbreviations ("SFO") stay. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Ll} ]/u.test(text) ? text.charAt(0).toLocaleLowerCase('da-DK') + text.slice(1) : text
