import { fold } from '../../../danish.ts'
import { concept, type FigureGroup } from '../words/knowledge.ts'
import { type Context, NEARNESS } from './context.ts'

const anyOf = (group: string): readonly string[] => group.split('|').map(concept)

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

/** How well the words around a number speak of a metric; null where they do not. */
export function groupScore({ words, extra }: FigureGroup, context: Context): number | null {
  const used = new Set<string>()
  let score = 0
  for (const group of words.about) {
    const keys = anyOf(group)
    const nearness = best(context, keys)
    if (nearness === 0 || (words.near && nearness < NEARNESS.sentence)) return null
    for (const key of keys) used.add(key)
    score += nearness
  }
  if (words.about.length > 0) score /= Math.sqrt(words.about.length)
  if ((words.not ?? []).some((name) => (context.weight.get(concept(name)) ?? 0) >= NEARNESS.clause)) return null
  if (context.noun !== null) {
    const nouns = (words.nouns ?? words.about.slice(0, 1)).flatMap(anyOf)
    const own = [...extra.values()]
    if (!context.noun.some((key) => nouns.includes(key) || own.includes(key))) return null
  }
  for (const [dim, key] of extra) {
    if (words.line && dim === 'line') {
      if (context.row === null || fold(key.slice('d:line='.length)) !== fold(context.row)) return null
      score += NEARNESS.clause
      continue
    }
    const found = dimensionScore(dim, key, context)
    if (found === null) return null
    used.add(key)
    score += found / 2
  }
  if (words.line && !extra.has('line')) return null
  return score - unexplained(context, used)
}
