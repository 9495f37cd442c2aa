import { shows } from '../numbers/shows.ts'
import type { TypedNumber } from '../numbers/typedNumber.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import type { Context } from './context.ts'

type Shown = Pick<TypedNumber, 'value' | 'decimals' | 'scale' | 'hedge' | 'part'>

/** What a number is bound to: the figure it shows, or the one that it should show. */
export interface Binding {
  /** The figure that the number shows, if any of the likely ones is. */
  readonly shown: Candidate | null
  /** The likeliest figures; all of them are contradicted where none is shown. */
  readonly likely: readonly Candidate[]
  readonly confident: boolean
  /** The figure that the number shows in a year that the text does not speak of, where it has none in that year. */
  readonly otherYear: Candidate | null
}

/** Candidates this much below the best are as likely. */
const MARGIN = 1.2
/** Below this the words say too little to hold anything against the number. */
const SURE = 2.85
const WIDEST = 12
/** Amounts of a named municipality are told apart by less. */
const ENOUGH = 1.8
const FEW = 4
/** So is a number that can be meant for one figure only. */
const ALONE = 2.5
/** And less still where the noun after the number is that figure's. */
const NAMED_ALONE = 2.2

/** Metrics that are told alike: the narrower may be meant. */
function narrower(typed: Shown, likely: readonly Candidate[], { words, groups }: Knowledge): Candidate | null {
  for (const candidate of likely) {
    const pair = words.alike.find(({ wider }) => wider === candidate.group.form.id)
    const group =
      pair && candidate.group.extra.size === 0 ? groups.find((each) => each.form.id === pair.narrower) : null
    const value = group?.values.find(
      ({ dims }) => dims.year === candidate.dims.year && dims.municipality === candidate.dims.municipality,
    )
    if (group && value?.value && shows(typed, value.value))
      return { ...candidate, group, dims: value.dims, value: value.value }
  }
  return null
}

/** Where no figure has a number of the year that is stated, it may be that of another year. */
function ofOtherYear(typed: Shown, context: Context, knowledge: Knowledge): Candidate | null {
  if (!context.years.stated || context.difference || context.joint) return null
  const years = { stated: false, values: [knowledge.year, knowledge.year - 1, knowledge.year - 2] }
  const found = candidatesFor({ ...context, years }, knowledge).find(({ value }) => shows(typed, value))
  return found && found.score >= ALONE ? found : null
}

export function bind(typed: Shown, context: Context, knowledge: Knowledge): Binding {
  const candidates = candidatesFor(context, knowledge)
  const top = candidates[0]?.score ?? 0
  const likely = candidates.filter(({ score }) => score >= top - MARGIN)
  const shown = likely.find(({ value }) => shows(typed, value)) ?? narrower(typed, likely, knowledge)
  const close = likely.filter(({ score }) => score >= top - MARGIN / 3)
  const amount = context.form === 'money' && context.municipalities.stated && close.length <= FEW
  const alone = context.noun?.length ? NAMED_ALONE : ALONE
  const limit = amount ? ENOUGH : likely.length === 1 ? alone : SURE
  const otherYear = candidates.length === 0 ? ofOtherYear(typed, context, knowledge) : null
  return { shown, likely, otherYear, confident: top >= limit && close.length <= WIDEST && !context.joint }
}
