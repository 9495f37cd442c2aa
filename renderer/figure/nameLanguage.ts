import type { FigureSpec } from '../../shared/figures/figureSpec.ts'
import { fileWords, languageOf } from '../ui/fileWords.ts'
import type { MarkPlace } from './markMoves.ts'

/** Danish, if a name of the figure stands as the office's files write it; absent where it has the text's own language. */
export type NameLanguage = (name: string) => 'da' | undefined

export function nameLanguage({ series }: FigureSpec): NameLanguage {
  const words = fileWords(series.flatMap(({ points }) => points))
  return (name) => languageOf(name, words)
}

/** The language of a mark's name; one that mixes the files' words with others stays in the text's. */
export function markLanguage(
  { categories, series: drawn }: FigureSpec,
  { series, category }: MarkPlace,
  langOf: NameLanguage,
): 'da' | undefined {
  const names = [categories[category] ?? '', drawn[series]?.name ?? ''].filter((name) => /\p{L}/u.test(name))
  return names.length > 0 && names.every((name) => langOf(name) === 'da') ? 'da' : undefined
}
