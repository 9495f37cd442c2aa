import type { MetricWords } from '../words/checkWords.ts'
import { concept, type FigureGroup } from '../words/knowledge.ts'
import { type Context, NEARNESS } from './context.ts'

const anyOf = (group: string): readonly string[] => group.split('|').map(concept)

/** Shorter names of lines are words of every day. */
const TELLING = 10

/** Whether the row, or in running text the sentence, names a line of the budget. */
function isNamed(name: string | null, { row, text }: Context): boolean {
  if (name === null) return false
  if (row === name) return true
  return name.length >= TELLING && text !== null && text.includes(name)
}

const best = (context: Context, keys: readonly string[]): number =>
  Math.max(0, ...keys.map((key) => context.weight.get(key) ?? 0))

/** Words of the clause that the metric has nothing to do with speak against it. */
function unexplained({ clause }: Context, used: ReadonlySet<string>): number {
  let penalty = 0
  for (const keys of clause) {
    if (keys.some((key) => used.has(key) || key.startsWith('m:') || WEIGHTLESS.has(key))) continue
    penalty += keys.some((key) => key.startsWith('d:')) ? CATEGORY_LEFT : CONCEPT_LEFT
  }
  return penalty
}

const CATEGORY_LEFT = 1.5
const CONCEPT_LEFT = 0.6
/** Said of nearly everything. */
const WEIGHTLESS = new Set(
  ['child', 'number', 'share', 'change', 'average', 'month', 'newThing', 'days', 'readingYear', 'sex', 'family'].map(concept),
)

/** How far a category is the nearest of its dimension; null where another is nearer. */
function dimensionScore(dim: string, key: string, context: Context): number | null {
  const values = context.facet(dim)
  const at = values.indexOf(key)
  if (at < 0) return null
  return (context.weight.get(key) ?? 0) - at * 0.05
}

/** How well the words around a number speak of a metric, whatever its categories; null where they do not. */
export function metricScore(words: MetricWords, context: Context): number | null {
  let score = 0
  for (const group of words.about) {
    const keys = anyOf(group)
    const nearness = best(context, keys)
    if (nearness === 0 || (words.near && nearness < NEARNESS.sentence)) return null
    if (context.whole && words.about.length > 1 && !words.whole) return null
    score += nearness
  }
  if (words.about.length > 0) score /= Math.sqrt(words.about.length)
  const weightOf = (name: string): number => context.weight.get(concept(name)) ?? 0
  if ((words.never ?? []).some((name) => weightOf(name) > 0)) return null
  for (const name of context.whole ? [] : (words.not ?? [])) {
    if (weightOf(name) >= NEARNESS.clause) return null
    if (weightOf(name) >= NEARNESS.sentence) score -= CATEGORY_LEFT
  }
  return score
}

/** The same for one combination of categories. */
export function groupScore({ words, extra, line }: FigureGroup, context: Context, base: number): number | null {
  let score = base
  const used = new Set(words.about.flatMap(anyOf))
  if (context.whole && extra.size > 0) return null
  if (context.noun !== null && !words.line) {
    const nouns = (words.nouns ?? words.about.slice(0, 1)).flatMap(anyOf)
    const own = [...extra.values()]
    if (!context.noun.some((key) => nouns.includes(key) || own.includes(key))) return null
  }
  for (const [dim, key] of extra) {
    if (words.line && dim === 'line') {
      if (!isNamed(line, context)) return null
      score += NEARNESS.clause
      continue
    }
    const found = dimensionScore(dim, key, context)
    if (found === null) return null
    used.add(key)
    score += found / 2
  }
  return words.line || context.whole ? score : score - unexplained(context, used)
}
