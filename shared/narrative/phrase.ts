import type { Language } from '../danish.ts'

/** A sentence in pieces: plain words, and numbers that still know where they come from. */
export type Phrase<Source> = readonly (string | { readonly text: string; readonly of: Source })[]

export const phraseText = (phrase: Phrase<unknown>): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('')

/** What stands between the items of a list, and before its last. */
export interface Joints {
  readonly between: string
  readonly last: string
}

export const listJoints: Readonly<Record<Language, Joints>> = {
  da: { between: ', ', last: ' og ' },
  en: { between: ', ', last: ' and ' },
}

/** Where the items contain commas of their own. */
export const weightyJoints: Readonly<Record<Language, Joints>> = {
  da: { between: '; ', last: '; og ' },
  en: { between: '; ', last: '; and ' },
}

/** `a`, `a og b`, `a, b og c`. */
export function enumerate<Source>(items: readonly Phrase<Source>[], joints: Joints = listJoints.da): Phrase<Source> {
  return items.flatMap((item, index) => {
    if (index === 0) return [...item]
    return [index === items.length - 1 ? joints.last : joints.between, ...item]
  })
}

/** "a, b og c"; three or more with semicolons where an item has a comma of its own. */
export const enumerateText = (items: readonly string[], language: Language = 'da'): string =>
  phraseText(
    enumerate(
      items.map((item) => [item]),
      (items.length > 2 && items.some((item) => item.includes(',')) ? weightyJoints : listJoints)[language],
    ),
  )

/** Sentences start with a capital; the rest of the phrase keeps its case. */
export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1)

/** Category names stand in lower case inside a sentence, abbreviations ("SFO") stay. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Ll} ]/u.test(text) ? text.charAt(0).toLocaleLowerCase('da-DK') + text.slice(1) : text

/** Names that English begins with a capital wherever they stand: they make no proper name of what they stand in. */
const ENGLISH_CALENDAR =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g

/** A name inside a sentence. An English one with further capitals is a proper name ("Prison and Probation Service"). */
export const nameInside = (name: string, language: Language): string =>
  language === 'en' && /\s\p{Lu}/u.test(name.replace(ENGLISH_CALENDAR, '')) ? name : lowerFirst(name)
