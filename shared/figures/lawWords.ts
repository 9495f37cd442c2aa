import { codeInYear } from '../statistics/breaks/lawEras.ts'
import type { Bilingual } from '../statistics/metric.ts'
import type { FigureContext } from './figureContext.ts'

interface Worded {
  readonly categories: readonly string[]
  readonly title: Bilingual | null
}

/** Categories that the law of the year calls otherwise get its name, also where the title speaks of them. */
export function inWordsOfLaw<Draft extends Worded>({ caveats, period }: FigureContext, draft: Draft): Draft {
  const categories = draft.categories.map((category) => codeInYear(caveats.laws, category, period.year))
  const renamed = categories.flatMap((name, index) => {
    const category = draft.categories[index]
    return category === undefined || category === name ? [] : [[category, name] as const]
  })
  if (renamed.length === 0) return draft
  const reworded = (text: string): string => renamed.reduce((rest, [from, to]) => rest.replaceAll(from, to), text)
  const title = draft.title && { da: reworded(draft.title.da), en: reworded(draft.title.en) }
  return { ...draft, categories, title }
}
