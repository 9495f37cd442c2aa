import type { Dims } from '../../shared/statistics/metric.ts'

/** Dimensions whose values are words of the office's own Danish files; all others are codes that have words in both languages. */
const ofFiles = ['answer', 'group', 'line', 'municipality', 'payer', 'provider', 'status', 'target', 'team']

/**
 * The words around these numbers that stand as the files write them, in lower case. In an English text they are marked as
 * Danish, so that they are read out as what they are.
 */
export function fileWords(numbers: readonly { readonly dims?: Dims }[]): ReadonlySet<string> {
  const words = numbers.flatMap(({ dims }) =>
    ofFiles.flatMap((name) => (dims?.[name] === undefined ? [] : [String(dims[name])])),
  )
  return new Set(words.map((word) => word.toLocaleLowerCase('da-DK')))
}

export const languageOf = (text: string, words: ReadonlySet<string>): 'da' | undefined =>
  words.has(text.toLocaleLowerCase('da-DK')) ? 'da' : undefined
