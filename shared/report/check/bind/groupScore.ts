import type { NumberForm } from '../numbers/typedNumber.ts'
import { concept } from '../words/keys.ts'
import type { FigureGroup } from '../words/knowledge.ts'
import type { MetricForm } from '../words/metricForm.ts'
import { type Context, NEARNESS } from './context.ts'

/** Shorter names of lines are words of every day. */
const TELLING = 10

/** Whether the row, or in running text the sentence, names a line of the budget. */
function isNamed(name: string | null, { row, text }: Context): boolean {
  if (name === null) return false
  if (row === name) return true
  return name.length >= TELLING && text !== null && text.includes(name)
}

function nearest({ weight }: Context, keys: readonly string[]): number {
  let best = 0
  for (const key of keys) best = Math.max(best, weight.get(key) ?? 0)
  return best
}

/** Words of the clause that the metric has nothing to do with speak against it. */
function unexplained({ clause, form }: Context, used: ReadonlySet<string>, own: readonly string[]): number {
  let penalty = 0
  for (const keys of clause) {
    if (
      keys.some(
        (key) => used.has(key) || own.includes(key) || key.startsWith('m:') || WEIGHTLESS.has(key) || isIdle(key, form),
      )
    )
      continue
    penalty += keys.some((key) => key.startsWith('d:')) ? CATEGORY_LEFT : CONCEPT_LEFT
  }
  return penalty
}

const CATEGORY_LEFT = 1.5
const CONCEPT_LEFT = 0.6
/** Said of nearly everything. */
export const WEIGHTLESS = new Set(
  'child number share change average month months newThing days readingYear sex family lastDay sessions municipalities'
    .split(' ')
    .map(concept),
)

const OF_MONEY = new Set(['accounts', 'budget'].map(concept))

/** Families "use" an offer too: words of money mean nothing beside a number that counts. */
export const isIdle = (key: string, form: NumberForm): boolean => form === 'count' && OF_MONEY.has(key)

/** How far a category is the nearest of its dimension; null where another is nearer. */
function dimensionScore(dim: string, key: string, context: Context): number | null {
  const values = context.facet(dim)
  const at = values.indexOf(key)
  if (at < 0) return null
  return (context.weight.get(key) ?? 0) - at * 0.05
}

/** How well the words around a number speak of a metric, whatever its categories; null where they do not. */
export function metricScore(form: MetricForm, context: Context): number | null {
  if (context.whole && form.about.length > 1 && !form.whole) return null
  let score = 0
  for (const keys of form.about) {
    const nearness = nearest(context, keys)
    if (nearness === 0 || (form.near && nearness < NEARNESS.sentence)) return null
    score += nearness
  }
  if (form.about.length > 0) score /= context.whole ? form.about.length : Math.sqrt(form.about.length)
  if (nearest(context, form.never) > 0) return null
  for (const key of context.whole ? [] : form.not) {
    const nearness = context.weight.get(key) ?? 0
    if (nearness >= NEARNESS.clause) return null
    if (nearness >= NEARNESS.sentence) score -= CATEGORY_LEFT
  }
  return score
}

/** The same for one combination of categories. */
export function groupScore({ form, extra, line }: FigureGroup, context: Context, base: number): number | null {
  if (context.whole && extra.size > 0) return null
  let score = base
  for (const [dim, key] of extra) {
    const named = form.line && dim === 'line'
    const found = named ? (isNamed(line, context) ? 2 * NEARNESS.clause : null) : dimensionScore(dim, key, context)
    if (found === null) return null
    score += found / 2
  }
  const own = [...extra.values()]
  const noun = form.line ? null : context.noun
  if (noun !== null && !noun.some((key) => form.nouns.includes(key) || own.includes(key))) return null
  return form.line || context.whole ? score : score - unexplained(context, form.used, own)
}
