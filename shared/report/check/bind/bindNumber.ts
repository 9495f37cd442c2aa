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
}

/** Candidates this much below the best are as likely. */
const MARGIN = 1.2
/** Below this the words say too little to hold anything against the number. */
const SURE = 3
const WIDEST = 12

export function bind(typed: Shown, context: Context, knowledge: Knowledge): Binding {
  const candidates = candidatesFor(context, knowledge)
  const top = candidates[0]?.score ?? 0
  const likely = candidates.filter(({ score }) => score >= top - MARGIN)
  const shown = likely.find(({ value }) => shows(typed, value)) ?? null
  const close = likely.filter(({ score }) => score >= top - MARGIN / 3)
  return { shown, likely, confident: top >= SURE && close.length <= WIDEST && !context.joint }
}
