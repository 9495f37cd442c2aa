import type { Insertable } from '../../contract/report.ts'
import { fold } from '../../danish.ts'

/** Something that can be found by its name. */
export interface Searchable {
  readonly label: string
  /** The words of the name, and others that it may be looked for by, each after a space. */
  readonly words: string
  /** What comes first where several fit equally well: the smaller. */
  readonly rank: number
  /** What is put into the chapter; null where it turns out that nothing can be. */
  readonly make: () => Insertable | null
}

const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')

export const wordsOf = (...texts: readonly string[]): string => ` ${plain(texts.join(' ')).trim()}`

const WORD_BEGINS = 4
const WITHIN_WORD = 1
const NAME_BEGINS = 6

/** How well all words of a search fit; null where one does not. */
function fitOf({ words }: Searchable, search: readonly string[]): number | null {
  let fit = words.startsWith(` ${search.join(' ')}`) ? NAME_BEGINS : 0
  for (const word of search) {
    if (words.includes(` ${word}`)) fit += WORD_BEGINS
    else if (words.includes(word)) fit += WITHIN_WORD
    else return null
  }
  return fit
}

/** The best first: names that begin so, then words that do; of equals those with the fewest other words. */
export function findSearchable(entries: readonly Searchable[], search: string, limit: number): readonly Insertable[] {
  const asked = plain(search).split(' ').filter(Boolean)
  const fitting = entries.flatMap((entry) => {
    const fit = fitOf(entry, asked)
    return fit === null ? [] : [{ entry, fit }]
  })
  fitting.sort((a, b) => b.fit - a.fit || a.entry.rank - b.entry.rank || a.entry.words.length - b.entry.words.length)
  const found: Insertable[] = []
  for (const { entry } of fitting) {
    if (found.length >= limit) break
    const made = entry.make()
    if (made) found.push(made)
  }
  return found
}
